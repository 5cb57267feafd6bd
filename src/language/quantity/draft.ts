import type { Lexed } from './atom.ts'
import { brokenGroups, slashed } from './figures-apart.ts'
import { kindOf } from './kind.ts'
import { isMeant } from './meant.ts'
import { readNumber } from './number.ts'
import { dual, oneAndHalf, twice } from './one-word.ts'
import type { Draft } from './quantity.ts'
import type { Numeral } from './role.ts'
import { vague } from './vague.ts'

/** The number that begins at a lexeme, if it is meant as one: counted, uncertain, or two in one word. */
export function draftAt(lexed: Lexed, at: number): Draft | undefined {
  const lexeme = lexed.lexemes[at]
  const atom = lexed.atoms[at]
  if (!lexeme) return undefined
  if (atom?.role === 'few' || atom?.role === 'vague' || atom?.role === 'scales') return vague(lexed, at, atom)
  if (atom) return counted(lexed, slashed(lexed, at) ?? brokenGroups(lexed, at) ?? readNumber(lexed, at))
  if (lexed.language === 'ar') return dual(lexed, at) ?? oneAndHalf(lexed, at)
  if (lexeme.key === 'twice') return twice(at)
  if (lexeme.key !== 'a' && lexeme.key !== 'an') return undefined
  return lexed.atoms[at + 1] ? counted(lexed, readNumber(lexed, at)) : oneAndHalf(lexed, at)
}

function counted(lexed: Lexed, numeral: Numeral | undefined): Draft | undefined {
  if (!numeral || !isMeant(lexed, numeral)) return undefined
  const { first, next } = numeral
  return { ...numeral, kind: kindOf(lexed, numeral), exactness: 'exact', form: formOf(lexed, first, next) }
}

function formOf({ lexemes }: Lexed, first: number, next: number): Draft['form'] {
  let [figures, words] = [0, 0]
  for (let at = first; at < next; at++) {
    if (lexemes[at]!.kind === 'figure') figures++
    if (lexemes[at]!.kind === 'word') words++
  }
  return words === 0 ? 'digits' : figures === 0 ? 'words' : 'mixed'
}
