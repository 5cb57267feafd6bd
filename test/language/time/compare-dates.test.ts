import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfHijri, hijriOf, isoDay, parseDay } from '../../../src/language/time/calendar.ts'
import { sameDay, weekdayContradicts, type Sameness } from '../../../src/language/time/compare-dates.ts'
import { dates } from '../../../src/language/time/dates.ts'

const arabic = (text: string) => dates(text, 'ar', { speechDate: '2024-03-15' })[0]!
const english = (text: string) => dates(text, 'en', { speechDate: '2024-03-15' })[0]!

const pairs: readonly (readonly [string, string, Sameness])[] = [
  ['١٤ شباط ٢٠٢٣', '14 February 2023', 'same'],
  ['١٤ شباط ٢٠٢٣', '14 February', 'same'],
  ['١٤ شباط ٢٠٢٣', '15 February 2023', 'different'],
  ['١٤ فبراير ٢٠٢٣', 'February 2023', 'same'],
  ['١٠ رمضان ١٤٤٥', '20 March 2024', 'same'],
  ['١٠ رمضان ١٤٤٥', '22 March 2024', 'within-tolerance'],
  ['١٠ رمضان ١٤٤٥', '18 March 2024', 'within-tolerance'],
  ['١٠ رمضان ١٤٤٥', '23 March 2024', 'different'],
  ['١٠ رمضان ١٤٤٥', '11 Ramadan 1445 AH', 'different'],
  ['أمس', '14 March 2024', 'same'],
  ['أمس', 'yesterday', 'same'],
  ['أمس', 'today', 'different'],
  ['تسعينيات القرن الماضي', 'the 1990s', 'same'],
  ['تسعينيات القرن الماضي', 'the 1980s', 'different'],
]

describe('two mentions', () => {
  it.each(pairs)('of %s and %s are %s', (source, target, expected) => {
    expect(sameDay(arabic(source), english(target))).toBe(expected)
    expect(sameDay(english(target), arabic(source))).toBe(expected)
  })
})

describe('a weekday', () => {
  it.each([
    ['السبت ١٤ تشرين الأول ٢٠٢٣', false],
    ['الأحد ١٤ تشرين الأول ٢٠٢٣', true],
    ['الأربعاء ١٠ رمضان ١٤٤٥', false],
    ['الجمعة ١٠ رمضان ١٤٤٥', false],
    ['الأحد ١٠ رمضان ١٤٤٥', true],
    ['السبت ١٤ تشرين الأول', false],
  ])('of %s contradicts: %s', (text, expected) => expect(weekdayContradicts(arabic(text))).toBe(expected))
})

describe('the calendars', () => {
  it('go to the Hijri date and back, between 1300 and 1500 AH', () => {
    fc.assert(
      fc.property(fc.integer({ min: parseDay('1883-01-01')!, max: parseDay('2076-01-01')! }), (day) => {
        const { year, month, day: of } = hijriOf(day)
        expect(isoDay(dayOfHijri(year, month, of))).toBe(isoDay(day))
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('know the day of the speech of Arafat in 1445', () => expect(isoDay(dayOfHijri(1445, 12, 9))).toBe('2024-06-15'))
})
