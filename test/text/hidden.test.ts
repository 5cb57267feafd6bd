import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanced, hiddenCharacters } from '../../src/text/hidden.ts'

describe('hidden characters', () => {
  it.each([
    ['a\u202eb', 'override', 1],
    ['\u2066a', 'isolate', 0],
    ['نعم\u200f', 'mark', 3],
    ['so\u200bft', 'zero-width', 2],
    ['\ufeffa', 'zero-width', 0],
    ['👍\u{e0041}', 'tag', 2],
    ['☀\ufe0f', 'variation', 1],
    ['a\u0085', 'control', 1],
  ])('in %j: %s at %i', (text, kind, start) => {
    expect(hiddenCharacters(text)).toMatchObject([{ kind, start, codePoint: text.codePointAt(start) }])
  })

  it('are none in ordinary texts', () => {
    expect(hiddenCharacters('قال: «نعم»، ثم مَضى.\nTwo lines,\tand a tab.\r\n')).toEqual([])
  })

  it('have exact places', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ا', 'b', ' ', '👍', '\u202e', '\u{e0041}', '\u200b')), (parts) => {
        const text = parts.join('')
        for (const { start, end, codePoint } of hiddenCharacters(text))
          expect(text.slice(start, end)).toBe(String.fromCodePoint(codePoint))
        expect(hiddenCharacters(text)).toHaveLength(
          parts.filter((part) => /[\u202e\u200b\u{e0041}]/u.test(part)).length,
        )
      }),
      { numRuns: 200, seed: 1441 },
    )
  })
})

describe('a balanced text', () => {
  it.each([
    ['\u202eabc', '\u202eabc\u202c'],
    ['\u2067a\u202bb', '\u2067a\u202bb\u202c\u2069'],
    ['a\u2069b\u202c', 'ab'],
    ['\u2066a\u2069', '\u2066a\u2069'],
  ])('of %j is %j', (text, shown) => {
    expect(balanced(text)).toBe(shown)
  })

  it('closes what it opens, loses no letter, and stays as it is when balanced again', () => {
    const signs = fc.constantFrom('a', 'ب', '\u202a', '\u202e', '\u202c', '\u2066', '\u2068', '\u2069')
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        const shown = balanced(text)
        const count = (pattern: RegExp) => shown.match(pattern)?.length ?? 0
        expect(count(/[\u202a\u202b\u202d\u202e]/g)).toBe(count(/\u202c/g))
        expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g))
        expect(shown.replaceAll(/[^aب]/g, '')).toBe(text.replaceAll(/[^aب]/g, ''))
        expect(balanced(shown)).toBe(shown)
      }),
      { numRuns: 300, seed: 1441 },
    )
  })
})
