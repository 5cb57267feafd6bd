import { ensureSpan, type Span } from './span.ts'

/**
 * A place that survives edits: the TextPositionSelector and TextQuoteSelector of the Web Annotation Data Model (4.2.5, 4.2.4)
 * in one. Positions are UTF-16 code units of the revision it was made on.
 */
export interface Selector extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const contextLength = 32

/** @throws RangeError where the span does not lie in the text */
export function describe(text: string, span: Span): Selector {
  ensureSpan(span, text.length)
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
  }
}

/**
 * Where the selector's words stand in the revision that it was made on: at its position, or nowhere. Finding them again in
 * *another* revision is the work of comparison/, which knows what changed.
 */
export function resolve(text: string, selector: Selector): Span | undefined {
  const { start, end, exact } = selector
  return text.slice(start, end) === exact && end <= text.length ? { start, end } : undefined
}
