import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/fold.ts'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const base = '/dossiers/training'
const decide = (fields: object) => post(site.app, `${base}/decisions`).type('form').send(fields)
const dossier = async (): Promise<Dossier> => (await site.store.load('training'))!.dossier
const page = async (path = base) => (await get(site.app, path)).text

/** Names and values of the boxes that stand at sentences, in the order of the page. */
async function boxes(prefix: string): Promise<readonly (readonly [string, string])[]> {
  const html = await page(`${base}?work=links`)
  return Array.from(
    html.matchAll(new RegExp(`form="links-form" name="(${prefix}-[^"]+)" value="([^"]*)"`, 'g')),
    ([, name, value]) => [name!, value!] as const,
  )
}

const cuts = async () =>
  Array.from((await page(`${base}/texts/t3?sentence=2`)).matchAll(/<option value="(t3@1:[^"]+)"/g), ([, cut]) => cut!)
const count = async () => (await page(`${base}/texts/t3`)).split('id="t3-').length - 1

const links = async () => (await dossier()).links
const used = async () => /\((\d+) of \d+ sentences\)/.exec(await page())![1]
/** The entries that the form of this class names. */
const named = (html: string, form: string) =>
  new RegExp(`class="${form}"[\\s\\S]*?name="decision" value="([^"]*)"`).exec(html)?.[1]

describe('several links', () => {
  it('are confirmed, rejected and marked as without counterpart at once', async () => {
    const linked = (await boxes('pick')).filter(([, rests]) => rests !== '-')
    await decide({ ...Object.fromEntries(linked.slice(0, 3)), do: 'confirm-chosen' })
    await decide({ ...Object.fromEntries(linked.slice(4, 6)), do: 'reject-chosen' })
    await decide({ ...Object.fromEntries(linked.slice(7, 9)), do: 'none-chosen', reason: 'context' })
    const { links, seq } = await dossier()
    expect(links.map(({ kind }) => kind)).toEqual([
      ...Array<string>(3).fill('link-confirmed'),
      ...Array<string>(2).fill('link-rejected'),
      ...Array<string>(2).fill('no-counterpart'),
    ])
    const [name, rests] = linked[0]!
    expect(links[0]!.body).toMatchObject({ target: [{ start: Number(/:(\d+)-/.exec(name)![1]) }] })
    expect('source' in links[0]!.body && links[0]!.body.source.length).toBe(rests.split(' ').length)
    expect(links.at(-1)!.seq).toBe(seq)
  })

  it('that are none are told so, and nothing is saved', async () => {
    for (const does of ['confirm-chosen', 'reject-chosen', 'draw']) {
      const answer = await decide({ do: does })
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('No sentences were chosen')
    }
    expect((await decide({ do: 'none-chosen', reason: 'because' })).status).toBe(422)
    expect((await dossier()).links).toEqual([])
  })

  it('are all held back where another has decided one of them', async () => {
    const [first, second] = (await boxes('pick')).filter(([, rests]) => rests !== '-')
    const { seq } = await dossier()
    await decide({ do: 'none', target: second![0].slice('pick-'.length), reason: 'added' })
    const answer = await decide({ ...Object.fromEntries([first!, second!]), do: 'confirm-chosen', seq })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('added by the text')
    expect((await dossier()).links.map(({ kind }) => kind)).toEqual(['no-counterpart'])
    const again = Object.fromEntries(
      Array.from(answer.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g), ([, name, value]) => [
        name,
        value,
      ]),
    ) as Record<string, string>
    await decide(again)
    expect((await dossier()).links).toHaveLength(3)
  })
})

describe('a passage of the speech', () => {
  it('is left out of every English text, or of one, and shown so with the name', async () => {
    const froms = await boxes('from')
    await decide({ ...Object.fromEntries(froms.slice(2, 4)), do: 'none-chosen', reason: 'left-out', in: '' })
    expect((await links()).map(({ body }) => 'text' in body && body.text)).toEqual(['t2', 't3', 't2', 't3'])
    await decide({ ...Object.fromEntries(froms.slice(9, 10)), do: 'none-chosen', reason: 'context', in: 't3' })
    expect((await links()).at(-1)).toMatchObject({ body: { reason: 'context', text: 't3' } })
    const html = await page()
    expect(html).toContain('\u2068Summary\u2069: left out')
    expect(html).toContain('by \u2068Hana Merrow\u2069')
    expect(html).toContain('marked so by hand')
    expect(await page(`${base}/coverage`)).toMatch(/carriage-absent">Left out <span class="by">by/)
  })

  it('no longer stands behind what rested on it, and does again when that is taken back', async () => {
    const before = await used()
    const rests = new Set((await boxes('pick')).flatMap(([, sources]) => sources.split(' ')))
    const passage = (await boxes('from')).find(([name]) => rests.has(name.slice('from-'.length)))!
    await decide({ [passage[0]]: 'yes', do: 'none-chosen', reason: 'left-out', in: '' })
    const after = (await boxes('pick')).flatMap(([, sources]) => sources.split(' '))
    expect(after).not.toContain(passage[0].slice('from-'.length))
    for (const { seq } of await links()) await decide({ do: 'withdraw', decision: seq })
    expect(await used()).toBe(before)
  })

  it('is not left out of a text that is not there', async () => {
    const [from] = await boxes('from')
    for (const text of ['t1', 't9'])
      expect((await decide({ [from![0]]: 'yes', do: 'none-chosen', reason: 'left-out', in: text })).status).toBe(422)
    expect(await links()).toEqual([])
  })

  it('is decided once where two decide it at once, and twice for two texts', async () => {
    const [from] = await boxes('from')
    const { seq } = await dossier()
    const say = (reason: string, text: string) =>
      decide({ [from![0]]: 'yes', do: 'none-chosen', reason, in: text, seq })
    expect((await say('left-out', 't2')).status).toBe(303)
    expect((await say('context', 't3')).status).toBe(303)
    expect((await say('context', 't2')).status).toBe(409)
  })
})

describe('undo and redo', () => {
  it('take back what was decided in one go as one, and decide it again as one', async () => {
    const linked = (await boxes('pick')).filter(([, rests]) => rests !== '-')
    await decide({ do: 'voice', place: 't3@1:0-20', voice: 'author' })
    await decide({ ...Object.fromEntries(linked.slice(0, 3)), do: 'confirm-chosen' })
    const html = await page()
    expect(html).toContain('Last decision: 3 at once, by \u2068Hana Merrow\u2069.')
    const entries = named(html, 'undo')!
    expect(entries.split(' ')).toHaveLength(3)
    await decide({ do: 'undo', decision: entries })
    expect((await dossier()).links).toEqual([])
    expect((await decide({ do: 'undo', decision: entries })).status).toBe(303)
    expect((await dossier()).voices).toHaveLength(1)
    expect(await page()).toContain('3 decisions were taken back at once.')
    await decide({ do: 'redo', decision: named(await page(), 'redo')! })
    expect((await dossier()).links).toHaveLength(3)
    expect((await dossier()).undone).toEqual([])
  })

  it('never touch what another has decided', async () => {
    const linked = (await boxes('pick')).filter(([, rests]) => rests !== '-')
    await decide({ ...Object.fromEntries(linked.slice(0, 1)), do: 'confirm-chosen' })
    const own = (await dossier()).links[0]!.seq
    await site.store.setSetting('person.p2.name', 'Omar Selim')
    await site.store.setSetting('person', 'p2')
    expect(named(await page(), 'undo')).toBeUndefined()
    expect((await decide({ do: 'undo', decision: own })).status).toBe(422)
    await decide({ ...Object.fromEntries(linked.slice(3, 4)), do: 'confirm-chosen' })
    const [first] = await links()
    const { seq } = await dossier()
    await decide({ do: 'undo', decision: `${own} ${seq}` })
    expect(await links()).toEqual([first])
    await site.store.setSetting('person', 'p1')
    expect(named(await page(), 'undo')).toBe(String(own))
    expect((await decide({ do: 'redo', decision: seq })).status).toBe(422)
  })
})

describe('a link that is drawn', () => {
  it('joins the ticked sentences of both sides', async () => {
    const [picks, froms] = [await boxes('pick'), await boxes('from')]
    await decide({ ...Object.fromEntries([...picks.slice(0, 2), froms[2]!, froms[5]!]), do: 'draw' })
    expect((await dossier()).links[0]).toMatchObject({
      kind: 'link-confirmed',
      body: { source: [{}, {}], target: [{}, {}] },
    })
  })

  it('may be one that was only considered', async () => {
    const [, target] = /name="target" value="([^"]+)"/.exec(await page())!
    const [, place] = /name="instead" value="([^"]+)"/.exec(await page())!
    await decide({ instead: place, target, numbers: '1', shown: '1', sources: 't1@1:0-5' })
    const [link] = (await dossier()).links
    expect(link).toMatchObject({
      kind: 'link-confirmed',
      body: { source: [{ start: Number(/:(\d+)-/.exec(place!)![1]) }] },
    })
  })
})

describe('a sentence', () => {
  it('is cut before a word, joined with the next, and both are taken back and done again', async () => {
    const before = await count()
    await decide({ do: 'split', cut: (await cuts())[3] })
    expect(await count()).toBe(before + 1)
    const html = await page(`${base}/texts/t3?sentence=2`)
    const [, first] = /name="first" value="([^"]+)"/.exec(html)!
    const [, second] = /name="second" value="([^"]+)"/.exec(html)!
    await decide({ do: 'join', first, second })
    expect(await count()).toBe(before)
    await decide({ do: 'withdraw', decision: (await dossier()).joins[0]!.seq })
    expect(await count()).toBe(before + 1)
    expect(await page()).toContain('The last decision was taken back.')
    await decide({ do: 'redo', decision: (await dossier()).undone.at(-1)![0]!.seq })
    expect(await count()).toBe(before)
    expect((await dossier()).undone).toEqual([])
  })

  it.each([
    { do: 'split', cut: 't3@1:0-4' },
    { do: 'split', cut: 't3@1:999999-9999999' },
    { do: 'split', cut: 't3@1:2-5' },
    { do: 'undo', decision: '1' },
    { do: 'undo', decision: 'x' },
    { do: 'join', first: 't3@1:0-4', second: 't3@1:5-9' },
    { do: 'mode', text: 't1', mode: 'summary' },
    { do: 'mode', text: 't3', mode: 'poem' },
    { do: 'rendering', place: 't3@1:0-9', words: 'English already' },
    { do: 'toString' },
  ])('is not cut or told what no page of ours can have sent: %j', async (fields) => {
    const { seq } = await dossier()
    expect((await decide(fields)).status).toBe(422)
    expect((await dossier()).seq).toBe(seq)
  })
})

describe('the way a text is compared', () => {
  it('says who chose it', async () => {
    expect(await page()).toContain('compared as a \u2068summary\u2069 (\u2068guessed\u2069)')
    await decide({ do: 'mode', text: 't3', mode: 'translation' })
    expect((await dossier()).modes[0]!.body).toEqual({ text: 't3', mode: 'translation' })
    expect(await page()).toContain('chosen by \u2068Hana Merrow\u2069')
  })

  it('is not overruled unseen', async () => {
    const { seq } = await dossier()
    await decide({ do: 'mode', text: 't3', mode: 'translation', seq })
    const answer = await decide({ do: 'mode', text: 't3', mode: 'summary', seq })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Compared as')
  })
})

describe('a working rendering', () => {
  it('stands beside its passage, on the desk and above the glosses, with name and doubt', async () => {
    const [from] = await boxes('from')
    const place = from![0].slice('from-'.length)
    await decide({ do: 'rendering', place, words: 'Good <people>,', sure: '' })
    for (const path of [base, `${base}/gloss/t1`, `${base}/texts/t1?sentence=1`]) {
      expect(await page(path)).toContain('Good &lt;people&gt;,')
      expect(await page(path)).toMatch(/Hana Merrow\u2069, [^<]*, not sure/)
    }
    await decide({ do: 'rendering', place, words: 'Dear people,', sure: 'yes' })
    expect(await page()).not.toContain('Good &lt;people&gt;,')
    expect(await page()).toContain('Dear people,')
  })

  it('has words', async () => {
    const answer = await decide({ do: 'rendering', place: 't1@1:0-9', words: ' ' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('The rendering has no words.')
  })
})

describe('redo', () => {
  it('ends with any other decision', async () => {
    await decide({ do: 'none', target: 't3@1:0-20', reason: 'context' })
    await decide({ do: 'withdraw', decision: (await dossier()).links[0]!.seq })
    const { seq } = (await dossier()).undone[0]![0]!
    await decide({ do: 'voice', place: 't3@1:0-20', voice: 'author' })
    expect((await decide({ do: 'redo', decision: seq })).status).toBe(422)
    expect((await dossier()).links).toEqual([])
  })
})

describe('word links', () => {
  it('are pairs of places in their sentences, and none where there is no such sentence', async () => {
    const answer = await get(site.app, `${base}/words/t3/6.json`)
    const { pairs } = answer.body as { pairs: readonly { english: { start: number; end: number }; sentence: string }[] }
    expect(pairs.length).toBeGreaterThan(0)
    for (const { english, sentence } of pairs) {
      expect(sentence).toMatch(/^t1-\d+$/)
      expect(english.start).toBeGreaterThanOrEqual(0)
      expect(english.end).toBeGreaterThan(english.start)
    }
    for (const path of ['t3/900.json', 't1/1.json', 't3/6', 't9/1.json'])
      expect((await get(site.app, `${base}/words/${path}`)).status).toBe(404)
  })
})
