import { speltLetters, spells, spellsWhole } from '../../language/letter-names.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { leftOver } from '../left-over.ts'
import type { Pair } from '../pair.ts'
import { isAcronym, type Part } from './parts.ts'
import { otherName } from './report.ts'

/** Abbreviations that Arabic spells out: بي بي سي is not CNN. */
export function lettersApart(pair: Pair, parts: readonly Part[], known: readonly Span[]): readonly Discrepancy[] {
  const { words } = pair.arabic
  const acronyms = parts.filter(({ form }) => isAcronym(form))
  if (acronyms.length === 0) return []
  const all = { arabic: speltLetters(words.map(({ form }) => form)), english: acronyms }
  const whole = leftOver(all, (a, e) => spellsWhole(a, e.form), pair.budget)
  const rest = leftOver(whole, (a, e) => spells(a, e.form), pair.budget)
  const free = rest.arabic.filter(({ start, end }) => end - start > 2)
  const missing = rest.english.filter(
    (part) => !known.some((span) => overlaps(span, part)) && pair.behind(part).length === 0,
  )
  return missing.flatMap((e, at) => {
    const answer = free[at]
    if (!answer) return []
    return [otherName(pair, { start: words[answer.start]!.start, end: words[answer.end - 1]!.end }, e, 0.75)]
  })
}
