import { ensureSpan, type Span } from '../text/span.ts'
import { carriedSubstance } from './carried-substance.ts'
import type { Comparison, Substance } from './change.ts'
import { pieces, type Piece } from './pieces.ts'

export const carriedStates = ['same', 'moved', 'reworded', 'substance', 'gone'] as const

/** What has become of a passage. One that is `same` or `moved` may differ in spelling, punctuation and white space. */
export type CarriedState = (typeof carriedStates)[number]

export interface Carried {
  readonly state: CarriedState
  /** Where the passage stands in the new text; absent where it is gone. */
  readonly span?: Span
  /** What may have changed in what is said; empty but for `substance`. */
  readonly substance: readonly Substance[]
}

/** Of the letters of a passage so many must be kept, or it is gone. */
const least = 0.3
/** A passage of so few letters may be replaced as a whole and still be the same place. */
const few = 40

/**
 * Carries a passage of the old text over to the new one. A decision that was made on its words stays where the state is `same`
 * or `moved`, and has to be looked at again where it is `substance`: a number, a date, a name, a negation or the certainty has
 * changed in the passage, or a negation in its sentence.
 * @throws RangeError where the passage does not lie in the old text
 */
export function carry(passage: Span, comparison: Comparison, old: string, fresh: string): Carried {
  ensureSpan(passage, old.length)
  const all = pieces(comparison.changes)
  const touched = all.filter((piece) => touches(piece, passage))
  const track = bestTrack(touched, passage, old)
  const own = touched.filter((piece) => piece.track === track)
  const span = own.length === 0 ? undefined : newSpan(own, passage)
  if (!span || isGone(own, passage, span, old)) return { state: 'gone', substance: [] }
  const substance = carriedSubstance({ passage, span, touched, all, old, fresh })
  if (substance.length > 0) return { state: 'substance', span, substance }
  const reworded =
    touched.some((piece) => piece.kind !== 'equal' && piece.class === 'wording') || own.length < touched.length
  return { state: reworded ? 'reworded' : track > 0 ? 'moved' : 'same', span, substance: [] }
}

/** An insertion touches a passage where it comes in between two of its characters. */
function touches({ old }: Piece, { start, end }: Span): boolean {
  return old.start < end && old.end > start && (old.end > old.start || old.start > start)
}

function isGone(own: readonly Piece[], passage: Span, span: Span, old: string): boolean {
  if (span.start === span.end) return true
  const kept = own.reduce(
    (sum, piece) => sum + (piece.kind === 'equal' ? letters(old, common(piece.old, passage)) : 0),
    0,
  )
  const isShort = passage.end - passage.start <= few && span.end - span.start <= 2 * few
  return kept < least * letters(old, passage) && !(isShort && own.some((piece) => piece.kind === 'replace'))
}

/** The track that keeps most of the passage. */
function bestTrack(touched: readonly Piece[], passage: Span, old: string): number {
  const kept = new Map<number, number>()
  for (const piece of touched) {
    const share = letters(old, common(piece.old, passage)) * (piece.kind === 'equal' ? 1 : 0.01)
    kept.set(piece.track, (kept.get(piece.track) ?? 0) + share)
  }
  return [...kept].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as [number, number])[0]
}

/** From where the first piece begins in the new text to where the last one ends; of kept pieces only the part in the passage. */
function newSpan(own: readonly Piece[], passage: Span): Span {
  const [first, last] = [own[0]!, own.at(-1)!]
  const start =
    first.kind === 'equal' ? first.new.start + Math.max(0, passage.start - first.old.start) : first.new.start
  const end = last.kind === 'equal' ? last.new.end - Math.max(0, last.old.end - passage.end) : last.new.end
  return { start, end: Math.max(start, end) }
}

function common(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }
}

function letters(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/\s+/gu, '').length
}
