import { describe, expect, it } from 'vitest'
import { dates } from '../../src/language/time/dates.ts'
import { quantities } from '../../src/language/quantity/quantities.ts'
import { dateWords, quantityWords } from '../../src/lexicon/fact-words.ts'

describe('numbers in English', () => {
  it.each([
    ['خمسة وعشرون جنديًا', '25 soldiers'],
    ['مليونا دولار', '2,000,000 USD'],
    ['نحو ٣٠٠ شخص', 'about 300 people'],
    ['ربع', '1/4'],
    ['٪٤٠', '40%'],
    ['ثلاث نساء', '3 women'],
  ])('%s is %s', (arabic, english) => {
    expect(quantities(arabic, 'ar').flatMap(quantityWords)).toEqual([english])
  })
})

describe('dates in English', () => {
  it.each([
    ['في الثامن من تموز 2003', '8 July 2003'],
    ['يوم الاثنين', 'Monday'],
    ['في التسعينيات', '1990s'],
    ['أمس', 'yesterday'],
    ['في رمضان 1445', 'Ramadan 1445 AH'],
  ])('%s is %s', (arabic, english) => {
    expect(dates(arabic, 'ar').flatMap(dateWords)).toEqual([english])
  })
})
