import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDull } from '../../src/language/dull.ts'
import { facts } from '../../src/language/facts.ts'
import { quantities } from '../../src/language/quantity/quantities.ts'
import { dates } from '../../src/language/time/dates.ts'

const words = {
  ar: 'كتاب ثلاثة وعشرون يومين جنديان سنة ونصف آذار الأحد المقبل من في 12 2024 مليون دولار ربع الساعة الخامسة قبل شهر . ، -'.split(
    ' ',
  ),
  en: 'the book three twenty two a half and twice year an hour March Sunday next of in 12 2024 million dollars quarter ago noon . , -'.split(
    ' ',
  ),
}

describe('a dull word', () => {
  it.each(['ar', 'en'] as const)('begins no number and no date in %s', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words[language]), { maxLength: 12 }), (chosen) => {
        const text = chosen.join(' ')
        const found = facts(text, language)
        expect(found.dates).toEqual(dates(text, language))
        if (found.dates.length === 0) expect(found.quantities).toEqual(quantities(text, language))
      }),
      { numRuns: 1500, seed: 5 },
    )
  })

  it('is one with which neither begins', () => {
    expect(['كتاب', 'ثلاثه', 'جنديان', 'اذار'].map((key) => isDull(key, 'ar'))).toEqual([true, false, false, false])
    expect(['book', 'three', 'twice', 'march'].map((key) => isDull(key, 'en'))).toEqual([true, false, false, false])
  })
})
