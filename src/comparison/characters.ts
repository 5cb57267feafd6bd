import { foldLetters } from '../language/arabic/letters.ts'
import { asciiDigits } from '../language/digits.ts'
import { withoutLookalikes } from '../text/lookalikes.ts'

/** What a UTF-16 unit is to the scanner of words. */
export const blank = 0
export const letter = 1
export const mark = 2
/** A character that is a word by itself: Han, kana. */
export const lone = 3
/** A letter of a script that writes no blanks between words: Thai, Lao, Khmer, Burmese. */
export const unspaced = 4
/** Joins two letters into one word: an apostrophe, or a mark after which a blank was forgotten. */
export const joiner = 5
/** Joins two digits into one figure: 1,250.5 and ١٢:٣٠. */
export const separator = 6

const classes: readonly (readonly [RegExp, number])[] = [
  [/[\s\u200b\ufeff]/u, blank],
  [/['’.,:،؛;!?؟٫٬-]/u, joiner],
  [/[/:]/u, separator],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, lone],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, unspaced],
  // Halves of a surrogate pair are letters, so that none is ever parted from the other.
  [/[\p{L}\p{M}\p{N}\p{Cs}_\u00ad\u200c\u200d]/u, letter],
]

/** The class of each UTF-16 unit. */
export const kinds = Uint8Array.from({ length: 0x1_0000 }, (_, code) => {
  const character = String.fromCharCode(code)
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? mark
})

/** 1 for the digits, of any script. */
export const digits = Uint8Array.from({ length: 0x1_0000 }, (_, code) =>
  /\p{Nd}/u.test(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * Each UTF-16 unit as it counts when words are matched: small letters, Arabic without what careful and careless spelling differ
 * in, Latin without accents and whatever looks like it, digits as 0-9, one kind of quotation mark; 0 for what does not count.
 * Words that differ in nothing else are the same word, spelt in another way.
 */
export const folded = Uint16Array.from({ length: 0x1_0000 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[\u0300-\u036f\u00ad\u200c-\u200f\u0621]/u.test(character)) return 0
  if (/[“”„«»]/u.test(character)) return 0x22
  if (/[‘’]/u.test(character)) return 0x27
  if (/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(character))
    return unit(asciiDigits(foldLetters(character)), code)
  const small = withoutLookalikes(character).toLowerCase()
  return unit(
    asciiDigits(/\p{Script=Latin}/u.test(character) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small),
    code,
  )
})

function unit(text: string, otherwise: number): number {
  return text.length > 1 ? otherwise : text === '' ? 0 : text.charCodeAt(0)
}
