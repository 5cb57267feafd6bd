import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flagsAsked, flagsQuery } from '../../src/web/flags-asked.ts'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The chips of the panel by what stands on them. */
function chipsIn(
  html: string,
): ReadonlyMap<string, { readonly count: number; readonly href: string; readonly current: boolean }> {
  return new Map(
    Array.from(
      html.matchAll(/<a class="chip" href="([^"]+)"(?<current> aria-current="true")?>([^<]+) <b>(\d+)<\/b>/g),
      ([, href, current, words, count]) => [
        words!,
        { count: Number(count), href: href!.replaceAll('&amp;', '&'), current: current !== undefined },
      ],
    ),
  )
}

const panelOf = (html: string) => html.split('id="flags"')[1]?.split('</section>')[0] ?? ''
const listed = (html: string) => html.split('class="listed-flag').length - 1
const underSentences = (html: string) => html.split(/<div class="flag[ "]/).length - 1

describe('the address of a filter', () => {
  it.each([
    [{}, ''],
    [{ kind: 'number' }, 'kind=number'],
    [{ kind: ['quote', 'number', 'number'], text: 't3' }, 'kind=quote&kind=number&text=t3'],
    [{ kind: 'nonsense', text: ['t2', '../x'], dismissed: '1' }, 'text=t2&dismissed=1'],
    [{ kind: { nested: 'number' }, text: [['t3']], dismissed: 'yes' }, ''],
  ])('%j reads as “%s”', (query, address) => {
    expect(flagsQuery(flagsAsked(query)).join('&')).toBe(address)
  })
})

describe('the differences at the head of side by side', () => {
  it('are counted by kind and by text, and the counts agree', async () => {
    const chips = chipsIn((await get(site.app, '/dossiers/training')).text)
    const all = chips.get('All')!.count
    const texts = ['Summary', 'Account'].map((text) => chips.get(text)!.count)
    const kinds = [...chips].filter(([words]) => !['All', 'Summary', 'Account'].includes(words))
    expect(all).toBeGreaterThan(20)
    expect(texts[0]! + texts[1]!).toBe(all)
    expect(kinds.reduce((sum, [, { count }]) => sum + count, 0)).toBe(all)
  })

  it('show what the house gives most weight first', async () => {
    const { text } = await get(site.app, '/dossiers/training')
    const grades = Array.from(text.matchAll(/severity severity-(\w+)"/g), ([, grade]) => grade)
    const ranks = grades.map((grade) => ['critical', 'major', 'minor', 'neutral'].indexOf(grade!))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(new Set(grades).size).toBeGreaterThan(1)
  })

  it('are filtered by an address, without script, in the list and under the sentences', async () => {
    const first = chipsIn((await get(site.app, '/dossiers/training')).text)
    const numbers = await get(site.app, first.get('Number')!.href)
    const chips = chipsIn(numbers.text)
    expect(chips.get('Number')).toMatchObject({ count: first.get('Number')!.count, current: true })
    expect(chips.get('All')!.current).toBe(false)
    expect(listed(numbers.text)).toBe(first.get('Number')!.count)
    expect(underSentences(numbers.text)).toBe(first.get('Number')!.count)
    const two = await get(site.app, chips.get('Date')!.href)
    expect(listed(two.text)).toBe(first.get('Number')!.count + first.get('Date')!.count)
    const back = await get(site.app, chips.get('Number')!.href)
    expect(listed(back.text)).toBe(first.get('All')!.count)
  })

  it('keep the filter through another order', async () => {
    const { text } = await get(site.app, '/dossiers/training?kind=quote&text=t3')
    expect(text.includes('href="/dossiers/training?order=t3&amp;kind=quote&amp;text=t3"')).toBe(true)
  })

  it('say so where the filter leaves nothing', async () => {
    const { text } = await get(site.app, '/dossiers/training?kind=unit&text=t2')
    expect([listed(text), text.includes('Nothing of this kind was found.')]).toEqual([0, true])
  })

  it('light the words on both sides: each has the key of its difference', async () => {
    const { text } = await get(site.app, '/dossiers/training?kind=number&text=t3')
    const key = /class="listed-flag[^>]+data-flag="(\w+)"/.exec(text)![1]!
    const marks = Array.from(text.matchAll(/<mark class="mark-(\w+)" data-flags="([^"]+)"/g))
    const lit = marks.filter(([, , flags]) => flags!.split(' ').includes(key)).map(([, mark]) => mark)
    expect(new Set(lit)).toEqual(new Set(['contradiction', 'evidence']))
  })

  it('lead to the sentence and to the passage', async () => {
    const { text } = await get(site.app, '/dossiers/training?kind=number')
    const places = Array.from(text.matchAll(/flag-places[^>]+>(?:<a href="#(t\d-\d+)">[^<]+<\/a>)+/g), ([all]) => all)
    expect(places.length).toBeGreaterThan(0)
    for (const each of places)
      for (const [, id] of each.matchAll(/href="#(t\d-\d+)"/g)) expect(text.includes(`id="${id}"`)).toBe(true)
  })

  it('stand nowhere where nothing was found', async () => {
    expect((await get(site.app, '/dossiers/rafidain')).text.includes('id="flags"')).toBe(false)
  })
})

describe('a dismissed difference', () => {
  const dossier = '/dossiers/training'

  async function dismissFirst(kind: string, reason: string): Promise<string> {
    const { text } = await get(site.app, `${dossier}?kind=${kind}`)
    const [, key, category, place] =
      /name="key" value="(\w+)"><input type="hidden" name="category" value="(\w+)"><input type="hidden" name="place" value="([^"]+)"/.exec(
        text,
      )!
    await post(site.app, `${dossier}/decisions`).type('form').send({ do: 'dismiss', key, category, place, reason })
    return key!
  }

  it('leaves the counts and the list, and is shown when asked for', async () => {
    const before = chipsIn((await get(site.app, dossier)).text)
    const key = await dismissFirst('date', 'A slip of the printer')
    const after = await get(site.app, dossier)
    const chips = chipsIn(after.text)
    expect(chips.get('All')!.count).toBe(before.get('All')!.count - 1)
    expect(chips.get('Show the dismissed')!.count).toBe(1)
    expect(panelOf(after.text).includes(`data-flag="${key}"`)).toBe(false)
    const asked = await get(site.app, chips.get('Show the dismissed')!.href)
    expect(panelOf(asked.text).includes(`data-flag="${key}"`)).toBe(true)
    expect(chipsIn(asked.text).get('Hide the dismissed')!.current).toBe(true)
  })
})
