import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/alignment/align.ts'
import type { LinkDecision } from '../../src/alignment/decision.ts'
import type { Mode } from '../../src/alignment/link.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { sentences } from '../../src/language/sentences.ts'
import { slice } from '../../src/text/span.ts'

const { lexicon } = loadKnowledge()

const read = (text: string, language: 'ar' | 'en') => readSide({ text, segments: sentences(text, language) }, language)

const run = (arabic: string, english: string, options: { mode?: Mode; decisions?: readonly LinkDecision[] } = {}) =>
  align(read(arabic, 'ar'), read(english, 'en'), { lexicon, ...options })

/** Links as "0,1-0 2-1": source numbers, a hyphen, target numbers. */
const shape = (alignment: ReturnType<typeof run>) =>
  alignment.links.map(({ source, target }) => `${source.join(',')}-${target.join(',')}`).join(' ')

const speech = [
  'زار وزير الزراعة ثلاث قرى في وادي الزيتون.',
  'قال إن الحصاد هذا العام أقل من المتوقع.',
  'وعد الوزير بشراء القمح من المزارعين بسعر عادل.',
  'لم يتحدث عن أسعار الوقود.',
  'غادر الوفد القرية قبل غروب الشمس.',
].join(' ')

describe('a translation', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'sentence by sentence',
      'The agriculture minister visited three villages in the olive valley. He said the harvest was smaller than expected this year. The minister promised to buy wheat from farmers at a fair price. He did not speak about fuel prices. The delegation left the village before sunset.',
      '0-0 1-1 2-2 3-3 4-4',
    ],
    [
      'with two sentences in one',
      'The agriculture minister visited three villages in the olive valley and said the harvest was smaller than expected this year. The minister promised to buy wheat from farmers at a fair price. He did not speak about fuel prices. The delegation left the village before sunset.',
      '0,1-0 2-1 3-2 4-3',
    ],
    [
      'with one sentence in two',
      'The agriculture minister visited three villages. They lie in the olive valley. He said the harvest was smaller than expected this year. The minister promised to buy wheat from farmers at a fair price. He did not speak about fuel prices. The delegation left the village before sunset.',
      '0-0,1 1-2 2-3 3-4 4-5',
    ],
  ]
  it.each(cases)('is aligned %s', (_, english, expected) => {
    expect(shape(run(speech, english, { mode: 'translation' }))).toBe(expected)
  })

  it('is told from a summary', () => {
    expect(run(speech, cases[0]![1]).mode).toBe('translation')
    expect(run(speech, 'The minister promised farmers a fair price for wheat.').mode).toBe('summary')
  })
})

describe('a summary', () => {
  const summary =
    'The delegation was gone before sunset. A fair price for wheat was promised to farmers. My neighbour has painted her gate green.'

  it('is aligned in any order, and what rests on nothing has no source', () => {
    expect(shape(run(speech, summary, { mode: 'summary' }))).toBe('4-0 2-1 -2')
  })

  it('says which words make a link, in both texts', () => {
    const [link] = run(speech, summary, { mode: 'summary' }).links
    const words = link!.evidence.map(({ source, target }) => [slice(speech, source!), slice(summary, target!)])
    expect(words).toContainEqual(['الوفد', 'delegation'])
  })

  it('names what else was considered, best first and without the source itself', () => {
    const [link] = run(speech, summary, { mode: 'summary' }).links
    expect(link!.runnersUp.length).toBeGreaterThanOrEqual(3)
    expect(link!.runnersUp.map(({ source }) => source)).not.toContain(4)
    const scores = link!.runnersUp.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

describe('a decision', () => {
  const english = 'The delegation was gone before sunset. A fair price for wheat was promised to farmers.'

  it('holds against all evidence when it confirms', () => {
    const decisions: readonly LinkDecision[] = [{ state: 'confirmed', source: [0, 1], target: [1] }]
    const alignment = run(speech, english, { mode: 'summary', decisions })
    expect(shape(alignment)).toBe('4-0 0,1-1')
    expect(alignment.links[1]!.state).toBe('confirmed')
  })

  it('keeps a rejected source away', () => {
    const decisions: readonly LinkDecision[] = [{ state: 'rejected', source: [4], target: [0] }]
    const [link] = run(speech, english, { mode: 'summary', decisions }).links
    expect(link!.source).not.toContain(4)
  })

  it('can say that nothing answers', () => {
    const decisions: readonly LinkDecision[] = [{ state: 'confirmed', source: [], target: [1] }]
    expect(shape(run(speech, english, { mode: 'summary', decisions }))).toBe('4-0 -1')
  })

  it.each(['summary', 'translation'] as const)('can say that nothing answers a passage of the speech: %s', (mode) => {
    const text = mode === 'summary' ? english : 'The minister promised to buy wheat from farmers at a fair price.'
    const free = run(speech, text, { mode })
    const [passage] = free.links.find(({ target }) => target.includes(0))!.source
    const decisions: readonly LinkDecision[] = [{ state: 'confirmed', source: [passage!], target: [] }]
    const { links } = run(speech, text, { mode, decisions })
    for (const link of links.filter(({ target }) => target.length > 0)) {
      expect(link.source).not.toContain(passage)
      expect(link.runnersUp.map(({ source }) => source)).not.toContain(passage)
    }
    expect(links.flatMap(({ target }) => target)).toEqual(free.links.flatMap(({ target }) => target))
  })

  it('leaves three others beside a link of several passages, with the words that speak for them', () => {
    const decisions: readonly LinkDecision[] = [{ state: 'confirmed', source: [0, 1], target: [1] }]
    const { runnersUp } = run(speech, english, { mode: 'summary', decisions }).links[1]!
    expect(runnersUp.map(({ source }) => source).toSorted((a, b) => a - b)).toEqual([2, 3, 4])
    const words = runnersUp
      .find(({ source }) => source === 2)!
      .evidence!.flatMap(({ target }) => (target ? [slice(english, target)] : []))
    expect(words).toContain('wheat')
    for (const { evidence } of runnersUp) expect(evidence!.length).toBeLessThanOrEqual(3)
  })

  it('moves the rest of a translation round it', () => {
    const text = 'He spoke of prices. The delegation left.'
    const decisions: readonly LinkDecision[] = [{ state: 'confirmed', source: [2, 3], target: [0] }]
    expect(
      run(speech, text, { mode: 'translation', decisions }).links.find((link) => link.target.includes(0))!.source,
    ).toEqual([2, 3])
  })
})

describe('hard input', () => {
  it.each([
    ['', 'One sentence.'],
    ['جملة واحدة.', ''],
    ['', ''],
    ['؟؟؟ !!!', '... ---'],
  ])('is answered: %j against %j', (arabic, english) => {
    for (const mode of ['translation', 'summary'] as const) {
      const { links } = run(arabic, english, { mode })
      const targets = links.flatMap((link) => link.target)
      expect(targets).toEqual(sentences(english, 'en').map((_, index) => index))
    }
  })
})

describe('the training dossier', () => {
  const folder = join(import.meta.dirname, '../../data/dossiers/training')
  const file = (name: string) => readFileSync(join(folder, name), 'utf8')
  const source = read(file('speech.ar.txt'), 'ar')
  const expected = (
    JSON.parse(file('expected.json')) as {
      links: { text: string; target: [number, number]; sources: [number, number][] }[]
    }
  ).links

  it.each(['summary', 'account'])('has most links of the %s right, and few wrong', (name) => {
    const target = read(file(`${name}.en.txt`), 'en')
    const { links } = align(source, target, { lexicon, mode: 'summary' })
    let [right, given, gold] = [0, 0, 0]
    for (const one of expected.filter((link) => link.text === name)) {
      const number = target.sentences.findIndex(
        (sentence) => sentence.start < one.target[1] && one.target[0] < sentence.end,
      )
      const sources = one.sources.map(([start, end]) =>
        source.sentences.findIndex((s) => s.start < end && start < s.end),
      )
      const found = links.find((link) => link.target.includes(number))!.source
      right += found.filter((found) => sources.includes(found)).length
      given += found.length
      gold += new Set(sources).size
    }
    expect(right / given).toBeGreaterThan(0.8)
    expect(right / gold).toBeGreaterThan(0.75)
  })
})
