import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases, counted } from '../long/counts.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const base = '/dossiers/training'
const decide = (fields: object) => post(site.app, `${base}/decisions`).type('form').send(fields)
const dossier = async () => (await site.store.load('training'))!.dossier
const placesOfClaims = async () => {
  const html = (await get(site.app, `${base}/claims`)).text
  const list = html.slice(html.indexOf('claim-list'), html.indexOf('desk-panels'))
  return Array.from(list.matchAll(/claims\/(t3@1:\d+-\d+)#claim/g), ([, place]) => place!)
}

describe('two people who judge at once', () => {
  const pairs = cases(8, 500)

  it(
    'on one claim: one verdict is kept, and the other is shown with it and loses nothing',
    counted(pairs),
    async () => {
      const [place] = await placesOfClaims()
      for (let pair = 0; pair < pairs; pair++) {
        const { seq, verdicts } = await dossier()
        const mine = (who: string) => ({
          do: 'verdict',
          seq,
          place,
          faithful: 'altered',
          note: `${who} of pair ${pair}`,
        })
        const answers = await Promise.all([decide(mine('Salma')), decide(mine('Omar'))])
        expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
        const shown = answers.find(({ status }) => status === 409)!
        expect(shown.text).toContain(`Salma of pair ${pair}`)
        expect(shown.text).toContain(`Omar of pair ${pair}`)
        const after = await dossier()
        expect(after.verdicts).toHaveLength(verdicts.length + 1)
        const again = shown.text.slice(shown.text.indexOf('class="version mine"'))
        const fields = { ...mine(hiddenField(again, 'note').split(' ')[0]!), seq: hiddenField(again, 'seq') }
        expect((await decide(fields)).status).toBe(303)
        expect(new Set((await dossier()).verdicts.slice(-2).map(({ body }) => body.note))).toEqual(
          new Set([`Omar of pair ${pair}`, `Salma of pair ${pair}`]),
        )
      }
    },
  )

  const rounds = cases(1, 28)
  it('on different claims: every verdict is kept', counted(rounds * 36), async () => {
    const places = (await placesOfClaims()).slice(0, 36)
    expect(places).toHaveLength(36)
    for (let round = 0; round < rounds; round++) {
      const { seq, verdicts } = await dossier()
      const sent = places.map((place) =>
        decide({ do: 'verdict', seq, place, faithful: 'partly', note: `Round ${round}` }),
      )
      const answers = await Promise.all(sent)
      expect(answers.map(({ status }) => status)).toEqual(places.map(() => 303))
      expect((await dossier()).verdicts).toHaveLength(verdicts.length + places.length)
    }
  })

  it.each([
    ['a quotation', { do: 'judge-quotation', place: 't3@1:1590-1621' }, [{ rung: 'close' }, { rung: 'verbatim' }]],
    [
      'whether words are a claim',
      { place: 't3@1:0-105' },
      [{ do: 'mark-claim' }, { do: 'set-apart', reason: 'opinion' }],
    ],
  ])('on %s: the second is shown the first', async (_, about, [first, second]) => {
    const { seq } = await dossier()
    const statuses = []
    for (const more of [first, second]) statuses.push((await decide({ ...about, ...more, seq })).status)
    expect(statuses).toEqual([303, 409])
  })
})
