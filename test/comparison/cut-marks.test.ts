import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison/compare.ts'
import { cutMarks, isCutMark, withMarks } from '../../src/comparison/cut-marks.ts'
import { splitsAndJoins } from '../../src/comparison/split-join.ts'

const long = 'The miller sold the old wheel to his brother, who carried it home across the frozen river.'
const parts = ['The miller sold the old wheel to his brother.', 'He carried it home across the frozen river.']

/** One side of a comparison, with | where a sentence was cut or two were joined. */
function side(old: string, fresh: string, which: 'old' | 'new'): string {
  const comparison = compare(old, fresh)
  const marks = cutMarks(splitsAndJoins(comparison, old, fresh, 'en'), comparison)
  const text = which === 'old' ? old : fresh
  return withMarks(comparison.changes, marks, which)
    .map((each) => (isCutMark(each) ? '|' : each.kind === 'move' ? '' : text.slice(each[which].start, each[which].end)))
    .join('')
}

describe('the place where a sentence was cut', () => {
  const [old, fresh] = [`We slept. ${long} It snowed.`, `We slept. ${parts.join(' ')} It snowed.`]

  it('stands in both texts', () => {
    expect(side(old, fresh, 'new')).toMatch(/brother\.? ?\|[\s\S]*carried it home/)
    expect(side(old, fresh, 'old')).toMatch(/brother\|?,? ?(?:who)? ?\|?\s?carried it home/)
    expect(side(old, fresh, 'old')).toContain('|')
  })

  it('stands in both texts where two were joined', () => {
    expect(side(fresh, old, 'old')).toMatch(/brother\.? ?\|[\s\S]*carried it home/)
    expect(side(fresh, old, 'new')).toContain('|')
  })

  it('takes nothing from either text', () => {
    const sentence = fc.constantFrom(long, ...parts, 'It snowed.', 'We slept, and it snowed.')
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), fc.array(sentence, { maxLength: 6 }), (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')]
        const comparison = compare(a, b)
        if (comparison.changes.some(({ kind }) => kind === 'move')) return
        expect(side(a, b, 'old').replaceAll('|', '')).toBe(a)
        expect(side(a, b, 'new').replaceAll('|', '')).toBe(b)
      }),
      { numRuns: 60, seed: 6 },
    )
  })
})
