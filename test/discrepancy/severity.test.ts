import { describe, expect, it } from 'vitest'
import { categories, type Category } from '../../src/discrepancy/discrepancy.ts'
import { byWeight, countByCategory, usualWeighing } from '../../src/discrepancy/severity.ts'

const of = (category: Category, contradiction = false) => ({ category, contradiction })

describe('byWeight', () => {
  it('sets what weighs most first, then what contradicts, then what came first', () => {
    const found = [of('term'), of('number'), of('unit', true), of('quote'), of('negation', true), of('date')]
    expect(byWeight(found, usualWeighing).map(({ category }) => category)).toEqual([
      'negation',
      'quote',
      'unit',
      'number',
      'date',
      'term',
    ])
  })

  it('follows the house', () => {
    const weighing = {
      severities: { ...usualWeighing.severities, term: 'critical', quote: 'neutral' },
      weights: usualWeighing.weights,
    } as const
    expect(byWeight([of('quote'), of('term')], weighing).map(({ category }) => category)).toEqual(['term', 'quote'])
  })
})

describe('countByCategory', () => {
  it('counts what there is, and leaves out what there is not', () => {
    expect(countByCategory([of('date'), of('term'), of('date')], usualWeighing)).toEqual([
      { category: 'date', count: 2 },
      { category: 'term', count: 1 },
    ])
  })

  it('loses none of any kind', () => {
    const all = categories.flatMap((category) => [of(category), of(category, true)])
    expect(countByCategory(all, usualWeighing).reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
  })
})
