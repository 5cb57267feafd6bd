import { foldLetters, isArabic } from '../language/arabic/letters.ts'
import { asciiDigits } from '../language/digits.ts'
import { withoutLookalikes } from '../text/lookalikes.ts'

// "12 5" is not 125, nor is "1.25"; but 1,250 is 1250.
const space = /(?<!\p{Nd})[\s\u200b\ufeff]+|[\s\u200b\ufeff]+(?!\p{Nd})/gu
const thousands = /(?<=\p{Nd})[,٬](?=\p{Nd}{3}(?!\p{Nd}))/gu
const marks = /(?!(?<=\p{Nd})[.,:/٫٬](?=\p{Nd}))(?![-−]\p{Nd})[^\s\p{L}\p{M}\p{N}%٪$€£+=<>]/gu
const plain = /^[\u0020-\u007e]*$/
const letters = /^[A-Za-z]+$/

/** A text without white space. */
export function withoutSpace(text: string): string {
  return text.replace(space, '')
}

/** A text without marks. Signs that are read aloud (%, $, +) are no marks. */
export function withoutMarks(text: string): string {
  return letters.test(text) ? text : text.replace(thousands, '').replace(marks, '')
}

/**
 * A text without differences of spelling: hamza, final ya, ta marbuta, vowel signs, tatweel, accents, digits of another script,
 * and letters of another script that look like Latin ones.
 */
export function withoutSpelling(text: string): string {
  if (plain.test(text)) return text
  const folded = asciiDigits(isArabic(text) ? foldLetters(text).replaceAll('ء', '') : withoutLookalikes(text))
  return folded.normalize('NFD').replace(/\p{M}/gu, '')
}
