import { expect, describe, it } from 'vitest'
import { recent } from '../../src/work/recent.ts'

describe('recent values', () => {
  it('are those that were asked for last', () => {
    const values = recent<string, number>(2)
    values.set('a', 1)
    values.set('b', 2)
    expect(values.get('a')).toBe(1)
    values.set('c', 3)
    expect([values.get('a'), values.get('b'), values.get('c')]).toEqual([1, undefined, 3])
  })
})
