import { describe, expect, it } from 'vitest'
import { facts } from '../../src/language/facts.ts'
import { slice } from '../../src/text/span.ts'
import type { Language } from '../../src/text/witness.ts'

const words = (text: string, language: Language) => {
  const { quantities, dates } = facts(text, language)
  return { quantities: quantities.map((q) => slice(text, q)), dates: dates.map((d) => slice(text, d)) }
}

describe('facts', () => {
  it('keep the figures of a date out of the quantities', () => {
    expect(words('في ١٤ شباط ٢٠٢٣ غادر ١٥ جنديًا', 'ar')).toEqual({ quantities: ['١٥ جنديًا'], dates: ['١٤ شباط ٢٠٢٣'] })
    expect(words('On 14 February 2023, 15 soldiers left', 'en')).toEqual({
      quantities: ['15 soldiers'],
      dates: ['14 February 2023'],
    })
  })

  it('do not let a quantity reach over a date', () => {
    expect(words('from 5 to May 2003', 'en')).toEqual({ quantities: ['5'], dates: ['May 2003'] })
  })

  it('count the days of "three days ago" as well', () => {
    expect(words('قبل ثلاثة أيام', 'ar')).toEqual({ quantities: ['ثلاثة أيام'], dates: ['قبل ثلاثة أيام'] })
    expect(words('three days ago', 'en')).toEqual({ quantities: ['three days'], dates: ['three days ago'] })
  })
})
