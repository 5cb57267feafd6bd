import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLetters } from '../../src/language/arabic/letters.ts'
import { normalise, originalSpan } from '../../src/text/normalised.ts'

const text = fc.string({ unit: fc.constantFrom(...'ابتةىئأآﷲﻻﬀ ab1٢é\u0301\u0651\u064b\u0640\u200f👍'), maxLength: 30 })

describe('a normalised text', () => {
  it.each([
    ['ﻻ', 'لا'],
    ['e\u0301', 'é'],
    ['ﷲ', 'الله'],
    ['ﬁn', 'fin'],
  ])('of %s is %s', (original, normalised) => {
    expect(normalise(original).text).toBe(normalised)
  })

  it('is that of NFKC where no run of marks is long', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(normalise(original).text).toBe(original.normalize('NFKC'))
      }),
      { numRuns: 300, seed: 1441 },
    )
  })

  it('leads back from every span to the letters that it came from', () => {
    fc.assert(
      fc.property(text, (original) => {
        const normalised = normalise(original, foldLetters)
        expect(normalised.map).toHaveLength(normalised.text.length + 1)
        for (let start = 0; start <= normalised.text.length; start++) {
          const whole = originalSpan(normalised, { start, end: normalised.text.length })
          expect(whole.end).toBe(original.length)
          if (start === 0) continue
          expect(normalised.map[start]!).toBeGreaterThanOrEqual(normalised.map[start - 1]!)
        }
      }),
      { numRuns: 300, seed: 1441 },
    )
  })

  it('finds a word again in its original spelling', () => {
    const original = 'وَصَلَتِ المُسـاعَدةُ إلى ﻻعبٍ واحد'
    const normalised = normalise(original, foldLetters)
    const start = normalised.text.indexOf('المساعده')
    const { start: from, end: to } = originalSpan(normalised, { start, end: start + 'المساعده'.length })
    expect(original.slice(from, to)).toBe('المُسـاعَدةُ')
  })
})
