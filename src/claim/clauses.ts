import { quotations } from '../language/quotations.ts'
import { overlaps, slice, trimmed, type Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'

/** A piece with fewer words says nothing by itself. */
const fewest = 5

/**
 * The clauses of a sentence that may be judged apart: "The harbour opened in May; the ferry still does not call there." A list
 * after a colon stays whole: "He brought three things: a rope; a lamp; the map."
 */
export function clauses(text: string, sentence: Span): readonly Span[] {
  const words = slice(text, sentence)
  const quoted = quotations(words)
  const cuts = Array.from(words.matchAll(/;\s/g), ({ index }) => index + 1).filter(
    (at) => !quoted.some((quote) => overlaps(quote, { start: at - 1, end: at })),
  )
  if (cuts.length === 0 || /:\s/.test(outside(words.slice(0, cuts[0]), quoted))) return [sentence]
  const pieces: Span[] = []
  let from = 0
  for (const to of [...cuts, words.length]) {
    const rest = words.slice(to)
    if (to < words.length && (wordCount(words.slice(from, to)) < fewest || wordCount(rest) < fewest)) continue
    pieces.push(trimmed(text, { start: sentence.start + from, end: sentence.start + to }))
    from = to
  }
  return pieces
}

/** The words with what is quoted blanked out, so that places stay. */
export function outside(words: string, quoted: readonly Span[]): string {
  return quoted.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, left.length) - start)) + left.slice(end),
    words,
  )
}

export function wordCount(words: string): number {
  return tokens(words).filter(({ kind }) => kind !== 'mark').length
}
