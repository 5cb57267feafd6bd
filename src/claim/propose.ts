import { facts } from '../language/facts.ts'
import { quotations } from '../language/quotations.ts'
import type { Segment } from '../text/segment.ts'
import { overlaps, slice, type Span } from '../text/span.ts'
import { clauses, wordCount } from './clauses.ts'
import { apartReason } from './apart-reason.ts'
import type { Apart } from './desk-words.ts'

/** Words that may be a claim: a sentence, or a clause of one. */
export interface Proposal extends Span {
  /** Why they are set apart; absent where they assert something that can be checked. */
  readonly apart?: Apart
}

/**
 * What an account asserts, in order: every sentence or clause, those that assert nothing checkable with the reason. In doubt
 * it is a claim: one that is missed is worse than one too many.
 */
export function propose(text: string, segments: readonly Segment[]): readonly Proposal[] {
  const quoted = quotations(text)
  const { quantities, dates } = facts(text, 'en')
  const figures = [...quantities, ...dates]
  return segments
    .flatMap((segment) => clauses(text, segment))
    .map((clause) => {
      const inside = quoted.filter((quote) => overlaps(quote, clause))
      const shifted = inside.map((quote) => ({
        start: Math.max(0, quote.start - clause.start),
        end: Math.min(quote.end, clause.end) - clause.start,
      }))
      const apart = apartReason(slice(text, clause), {
        quoted: shifted,
        quotes: inside.some((quote) => wordCount(slice(text, quote)) >= 3),
        figure: figures.some((figure) => overlaps(figure, clause)),
      })
      return { start: clause.start, end: clause.end, ...(apart && { apart }) }
    })
}
