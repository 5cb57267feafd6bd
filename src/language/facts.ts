import type { Language } from '../text/witness.ts'
import { isDull } from './dull.ts'
import { lexBeside, type Lexed } from './quantity/atom.ts'
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
  const lexed = lexBeside(text, language, isDull)
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
  const [lexemes, atoms] = [lexed.lexemes.slice(), lexed.atoms.slice()]
  for (const at of taken) {
    lexemes[at] = { ...lexemes[at]!, kind: 'mark', key: '' }
    atoms[at] = undefined
  }
  return { ...lexed, lexemes, atoms }
}
