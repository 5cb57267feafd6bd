import type { Span } from '../../text/span.ts'

const mark = /[\u064b-\u065f\u0670\u0640]/

/** Where a word begins without its conjunctions and prepositions: وبخمسة at its خ. The article stays with it. */
export function ownStart(
  text: string,
  { start, end }: Span,
  front: { readonly clitic: number; readonly definite: boolean } | undefined,
): number {
  let at = start
  for (let left = front ? front.clitic - (front.definite ? 2 : 0) : 0; left > 0 && at < end; left--) {
    at++
    while (at < end && mark.test(text[at]!)) at++
  }
  return at
}
