import { describe, expect, it } from 'vitest'
import type { Found, Reading } from '../../../src/discrepancy/across/reading.ts'
import { repeatedIn } from '../../../src/discrepancy/across/repeated.ts'
import type { Category } from '../../../src/discrepancy/discrepancy.ts'

interface Given {
  readonly category: Category
  readonly source?: readonly [number, number]
  readonly actual?: string
  readonly rests?: readonly number[]
}

function reading(id: string, { category, source, actual, rests = [0] }: Given): Reading {
  const found: Found = {
    category,
    target: { start: 0, end: 4 },
    ...(source && { source: { start: source[0], end: source[1] } }),
    ...(actual !== undefined && { actual }),
    reason: { key: 'none', values: {} },
    confidence: 0.8,
    contradiction: false,
    segment: 0,
  }
  return { id, ties: [{ source: rests, target: [0] }], findings: [found] }
}

describe('repeatedIn', () => {
  it.each<readonly [string, Given, Given, string]>([
    [
      'tells the same difference about the same Arabic words',
      { category: 'number', source: [10, 14], actual: 'forty' },
      { category: 'number', source: [8, 14], actual: 'four' },
      'repeated',
    ],
    [
      'tells that both have the same words for it',
      { category: 'date', source: [10, 14], actual: 'in October' },
      { category: 'date', source: [10, 14], actual: 'In  October' },
      'same words',
    ],
    [
      'does not tell of another kind of difference at the place',
      { category: 'number', source: [10, 14] },
      { category: 'certainty', source: [10, 14] },
      'nothing',
    ],
    [
      'nor of the same kind at another place of the passage',
      { category: 'number', source: [10, 14], actual: '64' },
      { category: 'number', source: [30, 34], actual: '46' },
      'nothing',
    ],
    [
      'tells of the same words where no Arabic can be pointed at, on a common passage',
      { category: 'addition', actual: 'as they slept', rests: [2, 3] },
      { category: 'addition', actual: 'as they slept', rests: [3] },
      'same words',
    ],
    [
      'and not where the passages are others',
      { category: 'addition', actual: 'as they slept', rests: [2] },
      { category: 'addition', actual: 'as they slept', rests: [3] },
      'nothing',
    ],
  ])('%s', (_, first, second, told) => {
    const [one] = repeatedIn([reading('t2', first), reading('t3', second)])
    expect(one ? (one.sameWords ? 'same words' : 'repeated') : 'nothing').toBe(told)
    if (one) expect(one.texts).toEqual(['t2', 't3'])
  })
})
