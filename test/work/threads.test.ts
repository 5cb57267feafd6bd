import { onTestFinished, describe, expect, it } from 'vitest'
import type { Progress } from '../../src/dossier/derive.ts'
import type { Knowledge } from '../../src/dossier/knowledge.ts'
import type { TextPair } from '../../src/dossier/text-pair.ts'
import { createLexicon } from '../../src/lexicon/create.ts'
import { sentences } from '../../src/language/sentences.ts'
import { threads, type ThreadsOptions } from '../../src/work/threads.ts'

const real = new URL('../../src/jobs.ts', import.meta.url)
const staged = new URL('staged-jobs.ts', import.meta.url)
const knowledge: Knowledge = { lexicon: createLexicon([]), version: 'test' }

function threadsOf(options: ThreadsOptions) {
  const work = threads({ size: 1, ...options })
  onTestFinished(() => work.close())
  return work
}

function pairOf(speech: string, account: string): TextPair {
  const source = { text: speech, segments: sentences(speech, 'ar') }
  const target = { text: account, segments: sentences(account, 'en') }
  return { source, target, mode: 'summary', decisions: [], digest: false, whole: true }
}

describe('work in threads', () => {
  it('links two texts with a lexicon of its own, and tells how far it has come', async () => {
    const told: Progress[] = []
    const pair = pairOf('وصل الوزير إلى القاهرة.', 'The minister arrived in Cairo.')
    const { alignment } = await threadsOf({ jobs: real }).derive(pair, knowledge, {
      onProgress: (each) => told.push(each),
    })
    expect(alignment.links).toMatchObject([{ source: [0], target: [0] }])
    expect(told.map(({ step }) => step)).toEqual(expect.arrayContaining(['read', 'align', 'check']))
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).toSorted((a, b) => a - b))
  })

  it('knows what the house has added', async () => {
    const work = threadsOf({ jobs: real })
    const csv = new TextEncoder().encode('arabic,english\nالهزبر,lion\n')
    const packed = await work.packDictionary({
      name: 'beasts',
      format: 'csv',
      files: [{ name: 'beasts.csv', bytes: csv }],
    })
    expect(packed).toMatchObject({ entries: 1 })
    const pair = pairOf('سكت الناس. جاء الهزبر. نام القوم.', 'There came a lion.')
    const dictionaries = 'stems' in packed ? [{ dictionary: 'd1', stems: packed.stems }] : []
    const linked = async (known: Knowledge) => (await work.derive(pair, known)).alignment.links[0]
    expect((await linked(knowledge))?.evidence.map(({ kind }) => kind)).not.toContain('word')
    const taught = await linked({ ...knowledge, version: 'taught', house: { changes: new Map(), dictionaries } })
    expect(taught).toMatchObject({
      source: [1],
      evidence: expect.arrayContaining([expect.objectContaining({ kind: 'word' })]),
    })
  })

  it('says what is wrong with a dictionary', async () => {
    const files = [{ name: 'x.csv', bytes: new TextEncoder().encode('arabic,english\n') }]
    expect(await threadsOf({ jobs: real }).packDictionary({ name: 'x', format: 'csv', files })).toMatchObject({
      problem: { file: 'x.csv', key: 'nothing' },
    })
  })

  it('compares long texts elsewhere, and short ones to the same end', async () => {
    const { compare } = threadsOf({ jobs: real })
    for (const times of [1, 600]) {
      const old = 'The bridge was closed on Sunday evening. '.repeat(times)
      const { changes, precise } = await compare(old, old.replace('closed', 'opened'))
      expect(precise).toBe(true)
      expect(changes.filter(({ kind }) => kind === 'replace')).toHaveLength(1)
    }
  })

  it('gives a comparison that takes too long as one replacement, and says that it is not precise', async () => {
    const { compare } = threadsOf({ jobs: staged, budget: 300 })
    const [old, fresh] = ['a '.repeat(20_000), 'b '.repeat(20_000)]
    expect(await compare(old, fresh)).toMatchObject({
      precise: false,
      changes: [{ kind: 'replace', old: { start: 0, end: old.length }, new: { start: 0, end: fresh.length } }],
    })
  })

  it('never has what takes a moment wait for what takes a minute', async () => {
    const work = threadsOf({ jobs: staged })
    const stop = new AbortController()
    const long = work.derive(pairOf('كلمة '.repeat(20_000), 'spin'), knowledge, { signal: stop.signal })
    expect(await work.derive(pairOf('كلمة', 'word'), knowledge)).toEqual({ said: 'word' })
    stop.abort(new Error('enough'))
    await expect(long).rejects.toThrow('enough')
  })

  it.each([
    ['die', 'ended with code 3'],
    ['fail', 'no such passage'],
  ])('goes on after a job that would %s', async (what, message) => {
    const work = threadsOf({ jobs: staged })
    await expect(work.derive(pairOf('كلمة', what), knowledge)).rejects.toThrow(message)
    expect(await work.derive(pairOf('كلمة', 'word'), knowledge)).toEqual({ said: 'word' })
  })

  it('ends with jobs under way', async () => {
    const work = threads({ jobs: staged, size: 1 })
    const long = Promise.allSettled([
      work.derive(pairOf('كلمة', 'spin'), knowledge),
      work.derive(pairOf('كلمة', 'word'), knowledge),
    ])
    await work.close()
    for (const each of await long) expect(each).toMatchObject({ status: 'rejected', reason: { name: 'PoolClosed' } })
  })
})
