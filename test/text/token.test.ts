import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/text/token.ts'

/** Words in [], figures in {}, marks bare. */
const shown = (text: string) =>
  tokens(text)
    .map(({ kind, start, end }) => {
      const words = text.slice(start, end)
      return kind === 'word' ? `[${words}]` : kind === 'number' ? `{${words}}` : words
    })
    .join(' ')

describe('tokens', () => {
  it.each([
    ['وَقالَ: «لن نقبلَ!»', '[وَقالَ] : « [لن] [نقبلَ] ! »'],
    ['قـــال', '[قـــال]'],
    ['مي‌خواهم', '[مي‌خواهم]'],
    ['don’t ask al-Khatib', '[don’t] [ask] [al-Khatib]'],
    ['1,250.5 and ٣٫٥ at 12:30', '{1,250.5} [and] {٣٫٥} [at] {12:30}'],
    ['25, 30.', '{25} , {30} .'],
    ['the 21st of 2026', '[the] [21st] [of] {2026}'],
    ['٢٥ألفًا', '[٢٥ألفًا]'],
    ['-5 %', '- {5} %'],
    ['U.S. troops', '[U.S] . [troops]'],
    ['so\u00adlid', '[so\u00adlid]'],
    ['‏نعم', '[نعم]'],
  ])('of %s are %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('stand in order, do not overlap, and leave only white space and hidden characters between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0
        for (const token of tokens(text)) {
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{C}\u200c\u200d\u00ad]*$/u)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(text.slice(end)).toMatch(/^[\s\p{C}]*$/u)
      }),
      { numRuns: 500, seed: 1441 },
    )
  })

  it('never end inside an Arabic word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتثجحخدةىئءأ\u064b\u0651\u0640'), minLength: 1 })
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), (words) => {
        expect(tokens(words.join(' '))).toHaveLength(words.length)
      }),
      { numRuns: 200, seed: 1441 },
    )
  })
})
