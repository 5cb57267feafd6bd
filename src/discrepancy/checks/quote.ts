import type { Discrepancy } from '../discrepancy.ts'
import type { Check } from '../pair.ts'
import { addedToQuote } from '../quotes/added.ts'
import { limitDropped } from '../quotes/limit-dropped.ts'
import { unfoundQuotes } from '../quotes/unfound.ts'
import { quotedIn, type Quoted } from '../quoted.ts'
import { otherQuestion } from '../quotes/asked.ts'
import { leftOut } from '../quotes/left-out.ts'
import { loosened } from '../quotes/loosened.ts'
import { drawnIn, otherWords } from '../quotes/other-words.ts'
import { putInQuotes } from '../quotes/put-in-quotes.ts'
import { turnedRound } from '../quotes/turned-round.ts'
import { quotationsIn } from '../speech.ts'

/**
 * What stands inside quotation marks and is not what the Arabic says: the opposite of a word, another word, another question,
 * less certainty, words drawn in or left out; and marks round words that were only reported.
 */
export const quoteCheck: Check = (pair) => {
  const quotes = quotationsIn(pair)
  if (quotes.length === 0) return []
  const altered = turnedRound(pair, quotes)
  if (altered.length > 0) return altered
  if (pair.mode === 'translation') return putInQuotes(pair, quotes)
  const found = quotedIn(pair).flatMap(alterations)
  return [
    ...found.filter((one, at) => !isSaidBefore(one, found.slice(0, at))),
    ...unfoundQuotes(pair, quotes),
    ...putInQuotes(pair, quotes),
  ]
}

/** Two parts of one quotation leave out the same words. */
function isSaidBefore({ reason, source }: Discrepancy, before: readonly Discrepancy[]): boolean {
  return before.some((one) => source && one.reason.key === reason.key && one.source?.start === source.start)
}

/** Of one quotation the first kind that is found: what else differs mostly follows from it. */
function alterations(quoted: Quoted): readonly Discrepancy[] {
  for (const find of [otherQuestion, loosened, limitDropped, otherWords, addedToQuote, drawnIn, leftOut]) {
    const found = find(quoted)
    if (found.length > 0) return found
  }
  return []
}
