import type { Span } from '../text/span.ts'
import { firstIndex } from './first-index.ts'

const quotation = /“[^“”\n]*”|„[^“”„\n]*[“”]|«[^«»\n]*»|"[^"\n]*"/g

/** What stands within quotation marks, the marks left out, in order. */
export function quotedSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(quotation), ({ index, 0: found }) => ({
    start: index + 1,
    end: index + found.length - 1,
  }))
}

/** Whether a span of these, which are in order, overlaps a place or holds it. */
export function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[firstIndex(spans.length, (i) => spans[i]!.end >= start)]
  return span !== undefined && (span.start < end || (start === end && span.start <= start)) && start <= span.end
}
