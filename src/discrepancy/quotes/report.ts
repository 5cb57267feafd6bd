import { slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Pair } from '../pair.ts'

/** That inside the quotation marks stands one thing, and in the Arabic another. */
export function inPlaceOf(kind: string, target: Span, source: Span, { pair, confidence }: Ground): Discrepancy {
  const values = { expected: slice(pair.arabic.text, source), actual: slice(pair.english.text, target) }
  return {
    category: 'quote',
    target: { start: target.start, end: target.end },
    source: { start: source.start, end: source.end },
    ...values,
    reason: { key: `quote.${kind}`, values },
    confidence,
    contradiction: false,
  }
}

interface Ground {
  readonly pair: Pair
  readonly confidence: number
}
