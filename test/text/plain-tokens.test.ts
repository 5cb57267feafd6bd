import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTokens } from '../../src/text/plain-tokens.ts'
import { tokensByPattern } from '../../src/text/token.ts'

const signs = "abZé1٣٢، .,:/٫٬٪'’-–“«؟ق\u064b\u0301\u200c\u00ad\u200f\u0661\n٠m½"

describe('tokens without a regular expression', () => {
  it('are those of the regular expression', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 20 }), (text) => {
        expect(plainTokens(text)).toEqual(tokensByPattern(text))
      }),
      { numRuns: 1000, seed: 3 },
    )
  })

  it.each(['中', '😀', 'ﷲ', 'ओम'])('are left to it where a text has signs from elsewhere: %s', (sign) => {
    expect(plainTokens(`نعم ${sign}`)).toBeUndefined()
  })
})
