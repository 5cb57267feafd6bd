import { remembering } from '../remember.ts'
import { capMarks } from '../../text/marks.ts'

const marks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u200c-\u200f\u061c]/g
const presentation = /[\ufb50-\ufdff\ufe70-\ufefc]/
const arabic = /[\u0621-\u064a\u0671-\u06d3]/

const variants = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ھ', 'ه'],
])
const variant = /[أإآٱىیئؤةکھ]/g

export function isArabic(word: string): boolean {
  return arabic.test(word)
}

/** The letters as written, without vowel signs, tatweel and joiners; presentation forms as the letters they stand for. */
export function plainLetters(word: string): string {
  const letters = presentation.test(word) ? capMarks(word).normalize('NFKC') : word
  return letters.replace(marks, '')
}

/** The letters without the differences that careful and careless spelling have: hamza seats, alef and ya forms, ta marbuta. */
export const foldLetters = remembering((word: string): string => {
  return plainLetters(word).replace(variant, (letter) => variants.get(letter)!)
})
