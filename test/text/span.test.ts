import { describe, expect, it } from 'vitest'
import { covers, hull, overlaps, trimmed } from '../../src/text/span.ts'

const span = (start: number, end: number) => ({ start, end })

describe('spans', () => {
  it.each([
    { a: span(0, 2), b: span(1, 3), overlap: true, cover: false },
    { a: span(0, 3), b: span(1, 3), overlap: true, cover: true },
    { a: span(0, 2), b: span(2, 3), overlap: false, cover: false },
    { a: span(1, 1), b: span(1, 1), overlap: false, cover: true },
  ])('$a and $b: overlap $overlap, cover $cover', ({ a, b, overlap, cover }) => {
    expect(overlaps(a, b)).toBe(overlap)
    expect(overlaps(b, a)).toBe(overlap)
    expect(covers(a, b)).toBe(cover)
  })

  it('have a hull, unless there are none', () => {
    expect(hull([span(4, 6), span(1, 2)])).toEqual(span(1, 6))
    expect(hull([])).toBeUndefined()
  })

  it.each([
    [' \n نعم\u00a0\t', span(3, 6)],
    ['\ufeffنعم', span(1, 4)],
    ['  ', span(2, 2)],
  ])('of %j without white space are %o', (text, expected) => {
    expect(trimmed(text, span(0, text.length))).toEqual(expected)
  })
})
