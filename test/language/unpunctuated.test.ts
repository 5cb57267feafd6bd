import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/language/sentences.ts'
import { spokenPieces } from '../../src/language/unpunctuated.ts'
import type { Language } from '../../src/text/witness.ts'

const pieces = (text: string, language: Language) =>
  spokenPieces(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end))

const arabic = 'ذهبنا صباح اليوم إلى القرية التي تقع خلف التلة ورأينا البئر التي حفرها الأهالي'
const english = 'we went this morning to the village behind the hill where the people had dug a well'

describe('a long run of words without stops', () => {
  it.each([
    ['ثم', 'ar', arabic],
    ['وأما', 'ar', arabic],
    ['لذلك', 'ar', arabic],
    ['وأضافت', 'ar', arabic],
    ['so then we', 'en', english.slice(3)],
    ['but they', 'en', english.slice(3)],
  ] as const)('is cut before %s (%s)', (cue, language, clause) => {
    const run = Array.from({ length: 5 }, (_, at) => (at === 0 ? clause : `${cue} ${clause}`)).join(' ')
    expect(pieces(run, language)).toEqual([clause, ...Array.from({ length: 4 }, () => `${cue} ${clause}`)])
  })

  it.each([
    ['is short', `${arabic} ثم ${arabic}`, 'ar'],
    ['has its commas', Array.from({ length: 6 }, () => `${arabic}،`).join(' ثم '), 'ar'],
    ['has no such word', Array.from({ length: 6 }, () => arabic).join(' '), 'ar'],
    ['has "so many" and no more', Array.from({ length: 6 }, () => `${english} so many people`).join(' '), 'en'],
  ] as const)('stays whole where it %s', (_, text, language) => {
    expect(pieces(text, language)).toEqual([text])
  })

  it('is not cut into scraps', () => {
    const run = Array.from({ length: 40 }, () => 'ثم عدنا').join(' ')
    expect(Math.min(...pieces(run, 'ar').map((piece) => piece.split(' ').length))).toBeGreaterThanOrEqual(5)
  })

  it('loses no word, whatever it is made of', () => {
    const word = fc.constantFrom('ثم', 'لكن', 'قلنا', 'اليوم،', 'so', 'we', '،', '3.5')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.constantFrom<Language>('ar', 'en'), (words, language) => {
        const text = words.join(' ')
        const found = sentences(text, language)
        expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text)
      }),
      { numRuns: 100, seed: 1441 },
    )
  })
})
