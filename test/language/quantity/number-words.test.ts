import * as fc from 'fast-check'
import { toCardinal as toArabic } from 'n2words/ar-SA'
import { toCardinal as toBritish } from 'n2words/en-GB'
import { toCardinal as toAmerican } from 'n2words/en-US'
import { describe, expect, it } from 'vitest'
import { quantities } from '../../../src/language/quantity/quantities.ts'
import type { Language } from '../../../src/text/witness.ts'
import { writeArabic, writings as arabicWritings } from './write-arabic.ts'
import { writeEnglish, writings as englishWritings } from './write-english.ts'

const long = process.env.MUQABALA_LONG === '1'
/** So many different integers: fast-check likes to repeat the small and the great. */
const sample = (arbitrary: fc.Arbitrary<number>, count: number) =>
  [...new Set(fc.sample(arbitrary, { seed: 7, numRuns: count * 2 }))].slice(0, count)
const small = long ? Array.from({ length: 10_000 }, (_, n) => n) : sample(fc.integer({ min: 0, max: 9999 }), 200)
const large = sample(
  fc.oneof(...[6, 9, 12].map((digits) => fc.integer({ min: 1e4, max: 10 ** digits - 1 }))),
  long ? 2000 : 60,
)
const awkward = [
  0, 1, 2, 8, 11, 12, 18, 21, 100, 101, 111, 200, 800, 1000, 1001, 1002, 2000, 2002, 8008, 11_011, 100_000, 101_000,
]
const numbers = [...awkward, ...small, ...large]

/** What is read back wrong: the words, and what was read instead of the one number that covers them all. */
function misread(text: string, language: Language, value: number): string | undefined {
  const found = quantities(text, language)
  const [only] = found
  const right = found.length === 1 && only!.value === value && only!.end === text.length && only!.exactness === 'exact'
  return right ? undefined : `${value}: ${text} -> ${JSON.stringify(found.map((q) => q.value))}`
}

const allForms = (write: (n: number) => readonly string[], language: Language) =>
  numbers
    .flatMap((n) => [...new Set(write(n))].map((text) => misread(text, language, n)))
    .filter((wrong) => wrong !== undefined)

describe('number words', () => {
  it('come in the numbers promised', () => {
    expect(large).toHaveLength(long ? 2000 : 60)
    expect(small).toHaveLength(long ? 10_000 : 200)
  })

  it('read back in Arabic, in every gender, case and spelling', () => {
    expect(allForms((n) => arabicWritings.map((writing) => writeArabic(n, writing)), 'ar')).toEqual([])
  }, 600_000)

  it.each(['و', 'ب', 'وب', 'ل'])(
    'read back in Arabic behind %s',
    (front) => {
      const genitive = arabicWritings.filter((w) => w.case === 'genitive' && w.hundred === 'مئة' && w.tanwin === 'ًا')
      const wrong = numbers.flatMap((n) =>
        genitive
          .map((w) => front + writeArabic(n, w))
          .filter((text) => !iAmNot.test(text))
          .map((text) => misread(text, 'ar', n)),
      )
      expect(wrong.filter((w) => w !== undefined)).toEqual([])
    },
    600_000,
  )

  it('read back in English, with and without and, hyphen, comma and article', () => {
    expect(allForms((n) => englishWritings.map((writing) => writeEnglish(n, writing)), 'en')).toEqual([])
  }, 600_000)

  it('read back as n2words writes them in English', () => {
    expect(allForms((n) => [toBritish(n), toAmerican(n)], 'en')).toEqual([])
  }, 600_000)

  it('read back as n2words writes them in Arabic, but for its own mistakes', () => {
    const wrong = numbers.flatMap((n) =>
      [toArabic(n), toArabic(n, { gender: 'feminine' })]
        .filter((text) => !doubled.test(text))
        .map((text) => misread(text, 'ar', n)),
    )
    expect(wrong.filter((w) => w !== undefined)).toEqual([])
  }, 600_000)

  it('knows what the mistakes of n2words are', () => {
    expect(toArabic(101_000)).toMatch(doubled)
    expect(toArabic(100_000)).not.toMatch(doubled)
  })
})

/** n2words writes 101,000 as مائة وألف ألف, "a hundred and a thousand thousand": after a hundred and one it doubles the multiplier. */
const doubled = /و(ألف|مليون|مليار) \1(?: |$)/

/** لست is "I am not", and is left so. */
const iAmNot = /^لست(?: |$)/
