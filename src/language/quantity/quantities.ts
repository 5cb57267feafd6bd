import type { Span } from '../../text/span.ts'
import type { Language } from '../../text/witness.ts'
import { lex, type Lexed } from './atom.ts'
import { hedgeOf } from './approximation.ts'
import { dualNoun } from './arabic-duals.ts'
import { draftAt } from './draft.ts'
import { measured } from './measure.ts'
import type { Draft, Quantity } from './quantity.ts'
import { ownStart } from './own-letters.ts'
import { joined } from './range.ts'
import { arabicDualUnits, arabicUnits } from './units.ts'

/**
 * The numbers of a text, or of one span of it, in order, as digits, words or both. Dates are not told apart here:
 * `facts` (language/facts.ts) does that.
 */
export function quantities(text: string, language: Language, span?: Span): readonly Quantity[] {
  return readQuantities(lex(text, language, span))
}

/** The numbers among lexemes, in order and apart. */
export function readQuantities(lexed: Lexed): readonly Quantity[] {
  const found: Quantity[] = []
  let floor = 0
  for (let at = 0; at < lexed.lexemes.length;) {
    const draft = lexed.dull?.[at] === 1 ? undefined : draftAt(lexed, at)
    if (!draft) {
      at++
      continue
    }
    const whole = hedged(lexed, joined(lexed, measured(lexed, draft, floor)))
    found.push(placed(lexed, whole))
    at = floor = whole.next
  }
  return found
}

function hedged(lexed: Lexed, draft: Draft): Draft {
  const hedge = hedgeOf(lexed, draft.first, draft.next)
  if (!hedge || draft.kind === 'ordinal' || draft.kind === 'label') return draft
  return draft.exactness === 'exact' ? { ...draft, exactness: hedge } : draft
}

function placed({ text, lexemes, atoms }: Lexed, draft: Draft): Quantity {
  const { first, next, value, upper, exactness, kind, unit, form, others } = draft
  const lexeme = lexemes[first]!
  const front = atoms[first] ?? arabicDualUnits.get(lexeme.key) ?? arabicUnits.get(lexeme.key) ?? dualNoun(lexeme.key)
  return {
    start: ownStart(text, lexeme, front),
    end: lexemes[next - 1]!.end,
    value,
    exactness,
    kind,
    form,
    ...(upper !== undefined && { upper }),
    ...(unit && { unit }),
    ...(others && { others }),
  }
}
