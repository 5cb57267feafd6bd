import { describe, expect, it } from 'vitest'
import { scoreOf, type CountedError } from '../../src/claim/review-score.ts'
import { categoryOf, errorCategories, errorKinds, kindsOf } from '../../src/claim/review-words.ts'

const mqm = { neutral: 0, minor: 1, major: 5, critical: 25 }
const matecat = { neutral: 0, minor: 0.5, major: 2, critical: 2 }
const errors: readonly CountedError[] = [
  { error: 'accuracy.mistranslation', severity: 'major' },
  { error: 'accuracy.general', severity: 'minor' },
  { error: 'style.awkward', severity: 'neutral' },
  { error: 'terminology.wrong-term', severity: 'critical' },
]

describe('scoreOf', () => {
  it.each([
    ['MQM', mqm, 31, 62],
    ['Matecat', matecat, 4.5, 9],
  ] as const)('counts points per 1,000 words with the weights of %s', (_, weights, points, perThousand) => {
    expect(scoreOf({ errors, words: 500, whole: true }, { weights })).toMatchObject({ points, perThousand })
  })

  it.each([
    [62, true, true],
    [61.9, true, false],
    [62, false, undefined],
    [undefined, true, undefined],
  ])('with a pass mark of %s and everything looked at: %s, it passes: %s', (pass, whole, passes) => {
    const rules = { weights: mqm, ...(pass !== undefined && { pass }) }
    expect(scoreOf({ errors, words: 500, whole }, rules).passes).toBe(passes)
  })

  it('has no figure where no word was looked at', () => {
    expect(scoreOf({ errors, words: 0, whole: true }, { weights: mqm, pass: 100 })).toMatchObject({
      perThousand: undefined,
      passes: undefined,
    })
  })

  it('adds up by category, in the order of the categories', () => {
    expect(scoreOf({ errors, words: 500, whole: true }, { weights: mqm }).categories).toEqual([
      { category: 'accuracy', count: 2, points: 6 },
      { category: 'terminology', count: 1, points: 25 },
      { category: 'style', count: 1, points: 0 },
    ])
  })
})

it('every kind of error belongs to one category', () => {
  expect(new Set(errorKinds).size).toBe(errorKinds.length)
  for (const category of errorCategories)
    expect(new Set(kindsOf(category).map(categoryOf))).toEqual(new Set([category]))
})
