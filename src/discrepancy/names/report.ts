import { slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Pair, PairSide } from '../pair.ts'

/** The number of what stands at the likest place; `reach` is how far off it may be, as a share of the sentences. */
export function nearest(pair: Pair, free: readonly Span[], to: Span, reach = 0.6): number {
  const own = place(pair.english, to)
  const distances = free.map((span) => Math.abs(place(pair.arabic, span) - own))
  const least = Math.min(...distances)
  return least <= reach ? distances.indexOf(least) : -1
}

/** Where in the linked sentences something stands, 0 to 1. */
function place({ sentences }: PairSide, { start, end }: Span): number {
  const [first, last] = [sentences[0]!.start, sentences.at(-1)!.end]
  return ((start + end) / 2 - first) / Math.max(1, last - first)
}

/** That the English names one and the Arabic another. */
export function otherName({ arabic, english }: Pair, answer: Span, name: Span, confidence: number): Discrepancy {
  const [target, source] = [name, answer].map(({ start, end }) => ({ start, end })) as [Span, Span]
  const [expected, actual] = [slice(arabic.text, source), slice(english.text, target)]
  return {
    category: 'name',
    target,
    source,
    expected,
    actual,
    reason: { key: 'name.different', values: { expected, actual } },
    confidence,
    contradiction: false,
  }
}
