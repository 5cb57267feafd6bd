import { capMarks } from './marks.ts'
import type { Span } from './span.ts'

/** A text made comparable, with the way back to the words as they were received. */
export interface Normalised {
  readonly text: string
  /** For each code unit of `text`, where its character begins in the original; one more for the end. */
  readonly map: Uint32Array
}

const cluster = /(?:[^\p{M}]|^)\p{M}*/gsu

/**
 * NFKC by clusters of a base and its marks, with `fold` applied to each, and a map back. Linear in the length: runs of marks
 * are capped first. `fold` may drop a cluster by giving ''.
 */
export function normalise(original: string, fold: (cluster: string) => string = (c) => c): Normalised {
  const parts: string[] = []
  const starts: number[] = []
  let from = 0
  for (const [found] of original.matchAll(cluster)) {
    const plain = found.length === 1 && found < '\u0080' ? found : capMarks(found).normalize('NFKC')
    const folded = fold(plain)
    parts.push(folded)
    for (let i = 0; i < folded.length; i++) starts.push(from)
    from += found.length
  }
  starts.push(original.length)
  return { text: parts.join(''), map: Uint32Array.from(starts) }
}

/** The original span behind a span of the normalised text. */
export function originalSpan({ map }: Normalised, { start, end }: Span): Span {
  return { start: map[start]!, end: map[end]! }
}
