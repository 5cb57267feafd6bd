import { describe, expect, it } from 'vitest'
import { expectedEnglish, expectedOf } from '../../../src/comparison/against/expected.ts'
import { sameWording } from '../../../src/comparison/against/same-wording.ts'
import { englishStem } from '../../../src/language/english/stem.ts'
import { slice } from '../../../src/text/span.ts'
import { createLexicon } from '../../../src/lexicon/create.ts'
import { lemmasOf, smallLexicon } from '../../lexicon/lexicon-of.ts'
import { said } from './read.ts'

const nothing = expectedOf([])
const calledFor = (words: string) => expectedOf(words.split(' ').map(englishStem))
const runs = (a: string, b: string, expected = nothing) =>
  sameWording(said(a), said(b), () => expected).map((run) => slice(a, run.a))

describe('wording that two texts share', () => {
  it('is found where nothing calls for it', () => {
    const a = 'The prime minister lets it look over the minutes.'
    const b = 'It has no seat, yet he lets it look over the minutes of each round.'
    expect(runs(a, b)).toEqual(['lets it look over the minutes'])
  })

  it('is nothing where the passage calls for every telling word of it', () => {
    const a = 'The prime minister lets it look over the minutes.'
    expect(runs(a, a, calledFor('prime minister lets look over minutes'))).toEqual([])
  })

  it.each([
    [
      'names and figures',
      'On 4 May 2019 Salma Nadim left Port Naila.',
      'He says that on 4 May 2019 Salma Nadim left Port Naila.',
    ],
    ['a short run', 'The old harbour was cold.', 'Nobody swims in the old harbour.'],
    [
      'words of grammar',
      'It is not that they were there before us.',
      'I know that it is not that they were there before us.',
    ],
  ])('is nothing where it is %s', (_, a, b) => {
    expect(runs(a, b)).toEqual([])
  })

  it('counts for less where the texts are full of its words', () => {
    const one = 'Rivals met. Then the rival delegation sat down. Delegation and rival sat. A rival sat by a delegation.'
    const other = 'All rivals came. First the rival delegation sat. A delegation sat with rivals. Sit, delegation, sit!'
    expect(runs('First the rival delegation sat.', 'And the rival delegation sat.')).toEqual([
      'the rival delegation sat',
    ])
    expect(runs(one, other)).toEqual([])
  })

  it('is given with its place in both texts, the longest run only', () => {
    const a = 'Cold rain: nobody mended the broken windows of the mill.'
    const b = 'For years nobody mended the broken windows of the school.'
    const [run] = sameWording(said(a), said(b), () => nothing)
    expect(slice(b, run!.b)).toBe('nobody mended the broken windows of the')
    expect(run!.words).toBe(7)
  })
})

describe('what a passage calls for', () => {
  const lexicon = createLexicon(lemmasOf(smallLexicon))

  it('is the first rendering of a word, and less surely the others', () => {
    const called = expectedEnglish('بيت', lexicon)
    expect([called('hous'), called('hom'), called('quinc')]).toEqual([1, 0.5, 0])
  })

  it('may be anything where its words are not known', () => {
    expect(expectedEnglish('قصقص', lexicon)('quinc')).toBe(1)
  })
})
