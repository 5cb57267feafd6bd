import type { Language } from '../../text/witness.ts'
import { guessLanguage } from '../guess-language.ts'
import { longestTaken, Unreadable, type TextFound } from './found.ts'

export interface ParallelSide {
  readonly part: string
  /** As the file names its language. */
  readonly code: string | undefined
  readonly paragraphs: readonly string[]
}

/** The sides of a bilingual file that hold words, each as a text. @throws Unreadable where none does */
export function parallelTexts(sides: readonly ParallelSide[]): readonly TextFound[] {
  const found = sides
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ part, code, paragraphs }) => {
      const text = `${paragraphs.map(unbroken).join('\n\n')}\n`
      return { part, text, language: code === undefined ? guessLanguage(text) : languageOfCode(code) }
    })
  if (found.length === 0) throw new Unreadable('noSide', { kind: 'whole' })
  if (found.some(({ text }) => text.length > longestTaken)) throw new Unreadable('longText', { kind: 'whole' })
  return found
}

/** Lines that an editor of XML has broken and set in are one line. */
function unbroken(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
}

/** Arabic and English by their codes (BCP 47): `ar`, `ar-IQ`, `EN_GB`. */
export function languageOfCode(code: string | undefined): Language | undefined {
  const language = /^[a-z]+/i.exec(code ?? '')?.[0].toLowerCase()
  return language === 'ar' || language === 'ara' ? 'ar' : language === 'en' || language === 'eng' ? 'en' : undefined
}
