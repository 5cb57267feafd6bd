import type { Language } from '../text/witness.ts'
import { lex, type Lexed } from './quantity/atom.ts'
import { readQuantities } from './quantity/quantities.ts'
import type { Quantity } from './quantity/quantity.ts'
import type { DateMention } from './time/date-mention.ts'
import { mention, readDates, type DateOptions } from './time/dates.ts'

export interface Facts {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** The numbers and dates of a text. A figure that belongs to a date is no quantity; "three days ago" is both. */
export function facts(text: string, language: Language, options: DateOptions = {}): Facts {
  const lexed = lex(text, language)
  const found = readDates(lexed)
  const taken = new Set(
    found
      .filter(({ counts }) => !counts)
      .flatMap(({ first, next }) => Array.from({ length: next - first }, (_, i) => first + i)),
  )
  return {
    quantities: readQuantities(taken.size === 0 ? lexed : without(lexed, taken)),
    dates: found.map((draft) => mention(lexed, draft, options)),
  }
}

/** The same lexemes, with those that are spoken for as marks that mean nothing. */
function without(lexed: Lexed, taken: ReadonlySet<number>): Lexed {
  return {
    ...lexed,
    lexemes: lexed.lexemes.map((lexeme, i) => (taken.has(i) ? { ...lexeme, kind: 'mark', key: '' } : lexeme)),
    atoms: lexed.atoms.map((atom, i) => (taken.has(i) ? undefined : atom)),
  }
}
