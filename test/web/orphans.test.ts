import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const base = '/dossiers/training'
const orphans = `${base}/orphans`
const decide = (fields: object) => post(site.app, `${base}/decisions`).type('form').send(fields)
const attach = (fields: object) => post(site.app, orphans).type('form').send(fields)
const loaded = async () => (await site.store.load('training'))!
const page = async (path = orphans) => (await get(site.app, path)).text

/** Notes the first sentence of the summary, and brings a revision in which `from` has become `to`. */
async function revise(from: string, to: string): Promise<void> {
  const { dossier, words } = await loaded()
  const summary = words.get(dossier.witnesses[1]!.revisions[0]!.hash)!
  await decide({ do: 'note', place: `t2@1:0-${summary.indexOf('. ') + 1}`, words: 'Who says <so>?' })
  expect(summary).toContain(from)
  await post(site.app, `${base}/texts/t2`).field('do', 'bring').field('text', summary.replace(from, to))
}

describe('a decision whose words have changed in substance', () => {
  beforeEach(() => revise('Saturday', 'Sunday'))

  it('counts nowhere, is counted on the dossier, and is listed with what has changed', async () => {
    expect(await page(`${base}/texts/t2`)).not.toContain('Who says &lt;so&gt;?')
    expect(await page(base)).toContain('1 decision to be looked at again')
    const html = await page()
    expect(html).toContain('Who says &lt;so&gt;?')
    expect(html).toContain('What may have changed: \u2068date\u2069')
    expect(html).toContain('name="sentences" value="1"')
  })

  it('is attached again by hand, signed by whoever did it', async () => {
    const { seq } = (await loaded()).dossier.notes[0]!
    const answer = await attach({ do: 'attach', decision: seq, sentences: '2' })
    expect([answer.status, answer.headers.location]).toEqual([303, orphans])
    const { notes, witnesses } = (await loaded()).dossier
    expect(notes).toMatchObject([
      { body: { words: 'Who says <so>?', place: { revision: witnesses[1]!.revisions[1]!.hash } } },
    ])
    expect(notes[0]!.body.place.start).toBeGreaterThan(0)
    expect(await page()).toContain('No decision has lost the words')
    expect(await page(`${base}/texts/t2`)).toContain('Who says &lt;so&gt;?')
    const again = await attach({ do: 'attach', decision: seq, sentences: '2' })
    expect(again.status).toBe(303)
    expect((await loaded()).dossier.notes).toHaveLength(1)
  })

  it('is let go', async () => {
    await attach({ do: 'let-go', decision: (await loaded()).dossier.notes[0]!.seq })
    expect((await loaded()).dossier.notes).toEqual([])
  })

  it.each(['', '900', 'first'])('is not attached to "%s", and what was typed stands there still', async (sentences) => {
    const answer = await attach({ do: 'attach', decision: (await loaded()).dossier.notes[0]!.seq, sentences })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`name="sentences" value="${sentences}"`)
    expect(answer.text).toContain('aria-invalid="true"')
  })
})

describe('a link', () => {
  it('whose sentence has changed is attached again with its passages', async () => {
    const { dossier, words } = await loaded()
    const summary = words.get(dossier.witnesses[1]!.revisions[0]!.hash)!
    await decide({ do: 'link', target: `t2@1:0-${summary.indexOf('. ') + 1}`, numbers: '2 3' })
    await post(site.app, `${base}/texts/t2`).field('do', 'bring').field('text', summary.replace('Saturday', 'Sunday'))
    expect(await page()).toContain('name="passages" value="2 3"')
    const { seq } = (await loaded()).dossier.links[0]!
    expect((await attach({ do: 'attach', decision: seq, sentences: '1', passages: '' })).status).toBe(422)
    await attach({ do: 'attach', decision: seq, sentences: '1', passages: '2' })
    expect((await loaded()).dossier.links).toMatchObject([
      { kind: 'link-confirmed', body: { source: [{}], target: [{}] } },
    ])
  })
})

it('a decision whose sentence was only reworded goes with it', async () => {
  await revise('Saturday', 'Saturday  ')
  expect(await page(`${base}/texts/t2`)).toContain('Who says &lt;so&gt;?')
  expect(await page(base)).toContain('1 decision went with its words to a new revision')
  expect(await page()).toContain('No decision has lost the words')
})

/** Dismisses the first word of certainty that is flagged in the summary, and rewrites its sentence beyond recognition. */
async function loseOne(): Promise<number> {
  const { dossier, words } = await loaded()
  const summary = words.get(dossier.witnesses[1]!.revisions[0]!.hash)!
  const [, key, place] =
    /name="key" value="(\w+)"><input type="hidden" name="category" value="certainty"><input type="hidden" name="place" value="(t2@[^"]+)"/.exec(
      await page(base),
    )!
  await decide({ do: 'dismiss', key, category: 'certainty', place, reason: 'Counted otherwise' })
  const [start, end] = place!.split(':')[1]!.split('-').map(Number) as [number, number]
  const from = summary.lastIndexOf('. ', start) + 2
  const revised = `${summary.slice(0, from)}Quinces were sold there. ${summary.slice(summary.indexOf('. ', end) + 2)}`
  await post(site.app, `${base}/texts/t2`).field('do', 'bring').field('text', revised)
  return (await loaded()).dossier.dismissals[0]!.seq
}

describe('a dismissal', () => {
  const offered = /<select id="finding-\d+" name="finding"[^>]*>(?<options>[\s\S]*?)<\/select>/

  it('whose words are gone is attached by hand to a difference of its kind that is still open', async () => {
    const seq = await loseOne()
    const options = offered.exec(await page())?.groups?.options ?? ''
    const keys = [...options.matchAll(/value="(\w+)">Sentence/g)].map(([, key]) => key)
    expect(keys.length).toBeGreaterThan(0)
    expect((await attach({ do: 'attach', decision: seq, finding: 'nothing' })).status).toBe(422)
    expect((await attach({ do: 'attach', decision: seq, finding: keys[0] })).status).toBe(303)
    const { dismissals, witnesses } = (await loaded()).dossier
    expect(dismissals).toMatchObject([
      { body: { key: keys[0], reason: 'Counted otherwise', place: { revision: witnesses[1]!.revisions[1]!.hash } } },
    ])
    expect(await page()).toContain('No decision has lost the words')
    expect(await page(base)).toContain('Counted otherwise')
  })

  it('is let go where nothing of its kind is left', async () => {
    const seq = await loseOne()
    await attach({ do: 'let-go', decision: seq })
    expect((await loaded()).dossier.dismissals).toEqual([])
  })
})
