import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const address = (name: string) => `/dossiers/training/ledgers/${name}`
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
const rows = (html: string) => html.split('<tbody>')[1]?.split('<tr>').slice(1).map(plain) ?? []

describe('the ledgers', () => {
  it.each(['figures', 'persons', 'force'])(
    '%s leads from every number of a sentence to that sentence',
    async (name) => {
      const side = (await get(site.app, '/dossiers/training')).text
      const { text } = await get(site.app, address(name))
      const places = [...text.matchAll(/href="\/dossiers\/training#(t\d-\d+)"/g)].map(([, id]) => id!)
      expect(places.length).toBeGreaterThan(0)
      for (const id of new Set(places)) expect([id, side.includes(`id="${id}"`)]).toEqual([id, true])
    },
  )

  it('lay the same figure of all texts in one row, and say where it differs', async () => {
    const found = rows((await get(site.app, address('figures'))).text)
    const row = (words: string) => found.find((each) => each.includes(words))
    expect(row('25,300')).toContain('The same')
    expect(row('25,300')!.split('25,300').length).toBe(3)
    expect(row('three miles')).toMatch(/ثلاثة كيلومترات.*differs/)
  })

  it('show of the figures what is asked for', async () => {
    const all = rows((await get(site.app, address('figures'))).text).length
    const differing = rows((await get(site.app, `${address('figures')}?show=differs`)).text)
    expect(differing.length).toBeGreaterThan(0)
    expect(differing.length).toBeLessThan(all)
    for (const row of differing) expect(row).toMatch(/Differs/)
  })

  it('gather the spellings of a name', async () => {
    const found = rows((await get(site.app, address('persons'))).text)
    expect(found.find((row) => row.includes('Muzaffar al-Qashi’i'))).toMatch(
      /Mudhaffar al-Qashi’i.*Spelt in several ways/,
    )
    expect(found.find((row) => row.includes('Holt Reimer'))).toContain('with the title General')
  })

  it('list the terms of the house with their renderings', async () => {
    await post(site.app, '/house/terms').type('form').send({
      do: 'put',
      arabic: 'الفصائل',
      kind: 'group',
      preferred: 'factions',
      admitted: '',
      loaded: 'militias',
      note: '',
    })
    const { text } = await get(site.app, address('words'))
    const row = rows(text).find((each) => each.includes('الفصائل'))!
    expect(row).toContain('militias')
    expect(row).toContain('takes a side, in the author’s voice')
    expect(row).toContain('Against the rule of the house')
    const ruled = rows((await get(site.app, `${address('words')}?show=rule`)).text)
    expect(ruled.length).toBe(1)
  })

  it('count a word in the speaker’s voice as his', async () => {
    const { text: before } = await get(site.app, '/dossiers/training')
    const place = /id="t3-27"[\s\S]*?name="place" value="(t3@1:\d+-\d+)"/.exec(before)?.[1] ?? 't3@1:5000-5001'
    const { text } = await get(site.app, '/dossiers/training/texts/t3?sentence=27')
    const own = /name="do" value="voice"[\s\S]*/.test(text)
      ? (/name="place" value="(t3@1:\d+-\d+)"/.exec(text)?.[1] ?? place)
      : place
    await post(site.app, '/dossiers/training/decisions')
      .type('form')
      .send({ do: 'voice', place: own, voice: 'speaker' })
    const found = rows((await get(site.app, address('words'))).text).find((each) => each.includes('الفصائل'))!
    expect(found).toContain('takes a side, in the speaker’s voice')
    expect(found).not.toContain('Against the rule')
  })

  it('go from the plain address to the first of them', async () => {
    const answer = await get(site.app, '/dossiers/training/ledgers')
    expect([answer.status, answer.headers.location]).toEqual([302, address('figures')])
  })

  it.each(['figures', 'persons', 'words', 'force'])('teach what %s is for where there is no speech', async (name) => {
    const { status, text } = await get(site.app, `/dossiers/rafidain/ledgers/${name}`)
    expect([status, text.includes('The speech is not held. Bring it')]).toEqual([200, true])
  })

  it.each(['/dossiers/training/ledgers/none', '/dossiers/none/ledgers/words'])('%s is no page', async (path) => {
    expect((await get(site.app, path)).status).toBe(404)
  })

  it('say of a speech that is held in part only what was not found in the part held', async () => {
    const whole = await get(site.app, `${address('figures')}?show=unfound`)
    expect(plain(whole.text)).toContain('Not found in the speech')
    await post(site.app, '/dossiers/training/texts/t1')
      .type('form')
      .send({ do: 'correct', role: 'source', language: 'ar', completeness: 'excerpt' })
    const part = plain((await get(site.app, `${address('figures')}?show=unfound`)).text)
    expect(part).toContain('Not found in the part held')
    expect(part).not.toContain('Not found in the speech')
  })
})
