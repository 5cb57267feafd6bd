import type { Lexed } from './atom.ts'
import { readArabicNumber } from './arabic-number.ts'
import { readEnglishNumber } from './english-number.ts'
import type { Numeral } from './role.ts'

/** The longest number that begins at this lexeme, whatever it may be the number of. */
export function readNumber(lexed: Lexed, at: number): Numeral | undefined {
  return lexed.language === 'ar' ? readArabicNumber(lexed, at) : readEnglishNumber(lexed, at)
}
