import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const page = '/dossiers/training/coverage'
const waiting = (html: string) => Number(/(\d+)\u2069? of them waits? for a reason/.exec(html)?.[1] ?? 0)
const rowsIn = (html: string) =>
  Array.from(html.matchAll(/<tr[^>]* id="passage-(\d+)"/g), ([, number]) => Number(number))

/** The chips by their words, with what they count and where they lead. */
const chipsIn = (html: string) =>
  new Map(
    Array.from(
      html.matchAll(/<a class="chip[^"]*" href="([^"]+)"[^>]*>([^<]+) <b>(\d+)<\/b>/g),
      ([, href, words, count]) => [
        words!.replace(/[\u2068\u2069]/g, ''),
        { count: Number(count), href: href!.replaceAll('&amp;', '&').split('#')[0]! },
      ],
    ),
  )

describe('coverage', () => {
  it('sets every sentence of the speech in a row, in order', async () => {
    const rows = rowsIn((await get(site.app, page)).text)
    expect(rows).toEqual(Array.from({ length: 96 }, (_, index) => index + 1))
  })

  it('counts each passage in one group, and shows as many as it counts', async () => {
    const chips = chipsIn((await get(site.app, page)).text)
    const groups = [
      'Both agree against the speech',
      'Used by both',
      'Only the Summary uses it',
      'Only the Account uses it',
      'Left out by both',
    ]
    expect(groups.reduce((sum, name) => sum + chips.get(name)!.count, 0)).toBe(chips.get('All passages')!.count)
    for (const name of groups) {
      const { count, href } = chips.get(name)!
      expect(rowsIn((await get(site.app, href)).text).length).toBe(count)
    }
  })

  it('says of each text how much of the speech it uses, and from where most of it comes', async () => {
    const { text } = await get(site.app, page)
    const told = text.replace(/[\u2068\u2069]/g, '')
    expect(
      told.match(
        /The (Summary|Account) uses \d+ of 96 sentences of the speech\. \d+% of them come from its (first|second|last) third\./g,
      )?.length,
    ).toBe(2)
  })

  it('takes a show that does not exist for all passages', async () => {
    expect(rowsIn((await get(site.app, `${page}?show=nonsense`)).text).length).toBe(96)
  })

  it('lets each lone sentence be closed with a reason, and opened again', async () => {
    const open = (await get(site.app, page)).text
    const [, place] = /id="lone-t3-1"[\s\S]*?name="target" value="([^"]+)"/.exec(open)!
    const before = waiting(open)
    const sent = { do: 'none', target: place, reason: 'context', back: `${page}#lone-t3-1` }
    const answer = await post(site.app, '/dossiers/training/decisions').type('form').send(sent)
    expect([answer.status, answer.headers.location]).toEqual([303, `${page}#lone-t3-1`])
    const closed = (await get(site.app, page)).text
    expect(waiting(closed)).toBe(before - 1)
    expect(closed.includes('No counterpart: background')).toBe(true)
    const decision = /id="lone-t3-1"[\s\S]*?name="decision" value="(\d+)"/.exec(closed)![1]!
    await post(site.app, '/dossiers/training/decisions').type('form').send({ do: 'withdraw', decision, back: page })
    expect(waiting((await get(site.app, page)).text)).toBe(before)
  })

  it.each([['rafidain', 'The speech is not held: bring it']])(
    'teaches what it is for where there is nothing to compare (%s)',
    async (id, words) => {
      const { status, text } = await get(site.app, `/dossiers/${id}/coverage`)
      expect([status, text.includes(words)]).toEqual([200, true])
    },
  )

  it('is none of a dossier that does not exist', async () => {
    expect((await get(site.app, '/dossiers/none/coverage')).status).toBe(404)
  })
})
