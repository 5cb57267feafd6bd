import { covers, slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Pair } from '../pair.ts'
import { withNeighbours } from '../quoted.ts'

/** A shorter quotation may be a title, or words held at arm's length. */
const fewest = 5
/** So many words outside the marks must be found for the passage to be the right one. */
const found = 4

/**
 * Words in quotation marks of which not one is found in the passage or beside it, while the rest of the sentence is: “You may ask me again
 * next year.” Only where another part of the same words is quoted too; a quotation of somebody else is no matter of the speech.
 */
export function unfoundQuotes(pair: Pair, quotes: readonly Span[]): readonly Discrepancy[] {
  if (pair.mode === 'translation' || quotes.length < 2) return []
  const outside = pair.english.words.filter(
    ({ answer, start, end }) => answer && !quotes.some((one) => covers(one, { start, end })),
  )
  if (outside.length < found) return []
  const wide = pair.against(withNeighbours(pair))
  pair.budget.spend(quotes.length * wide.english.words.length)
  return quotes.flatMap((quote) => {
    const words = wide.english.words.filter((word) => covers(quote, word))
    if (words.length < fewest || words.some(({ met }) => met.length > 0)) return []
    const actual = slice(pair.english.text, quote)
    return [
      {
        category: 'quote' as const,
        target: { start: quote.start, end: quote.end },
        actual,
        reason: { key: 'quote.unfound', values: { actual } },
        confidence: 0.5,
        contradiction: false,
      },
    ]
  })
}
