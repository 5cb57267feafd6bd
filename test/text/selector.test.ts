import * as fc from 'fast-check'
import { describe as describeTests, expect, it } from 'vitest'
import { describe, resolve } from '../../src/text/selector.ts'

const text = 'نعم. نعم. نعم.'

describeTests('a selector', () => {
  it('holds the words, and what stands round them', () => {
    expect(describe(text, { start: 5, end: 8 })).toEqual({
      start: 5,
      end: 8,
      exact: 'نعم',
      prefix: 'نعم. ',
      suffix: '. نعم.',
    })
  })

  it('finds its own words, not the same words elsewhere', () => {
    expect(resolve(text, describe(text, { start: 5, end: 8 }))).toEqual({ start: 5, end: 8 })
    expect(resolve(text, describe(text, { start: 10, end: 13 }))).toEqual({ start: 10, end: 13 })
  })

  it('finds nothing where other words stand', () => {
    const selector = describe(text, { start: 5, end: 8 })
    expect(resolve('لا. كلا. نعم.', selector)).toBeUndefined()
    expect(resolve('', selector)).toBeUndefined()
  })

  it.each([
    { start: 3, end: 2 },
    { start: -1, end: 2 },
    { start: 0, end: 99 },
    { start: 0.5, end: 2 },
  ])('is refused for $start..$end', (span) => {
    expect(() => describe(text, span)).toThrow(RangeError)
  })

  it('leads back from every place in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [number, number]
        expect(resolve(words, describe(words, { start, end }))).toEqual({ start, end })
      }),
      { numRuns: 300, seed: 1441 },
    )
  })
})
