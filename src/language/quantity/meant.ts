import { isArabicNumber } from './arabic-traps.ts'
import type { Lexed } from './atom.ts'
import { isEnglishNumber } from './english-traps.ts'
import type { Numeral } from './role.ts'

/** Whether what reads like a number is meant as one, and not as another word or part of a name. */
export function isMeant(lexed: Lexed, numeral: Numeral): boolean {
  if (lexed.lexemes[numeral.first]!.kind === 'figure' && isName(lexed, numeral)) return false
  return lexed.language === 'ar' ? isArabicNumber(lexed, numeral) : isEnglishNumber(lexed, numeral)
}

/** The 16 of F-16, the 5 of 5G. */
function isName({ lexemes, language, text }: Lexed, { first, next }: Numeral): boolean {
  const figure = lexemes[first]!
  const before = lexemes[first - 1]
  const word = before?.key === '-' && before.glued ? lexemes[first - 2] : before
  if (figure.glued && word?.kind === 'word' && !prefixes.has(word.key)) return true
  const after = lexemes[next]
  if (language === 'ar' || next > first + 1 || !after?.glued || after.end - after.start > 1) return false
  return after.kind === 'word' && !measures.has(text[after.start]!)
}

/** Written onto a figure without making it a name: mid-1990, US$5. */
const prefixes = new Set(['mid', 'pre', 'post', 'us', 'non', 'sub'])
/** One letter after a figure that measures it: 5m, 3g, 2h. */
const measures = new Set('gmkhKMB')
