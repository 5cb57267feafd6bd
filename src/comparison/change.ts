import type { Span } from '../text/span.ts'

export const changeClasses = ['space', 'punctuation', 'orthography', 'wording'] as const

/** What a change is a change of, from the least to the most. `punctuation` has letter case with it. */
export type ChangeClass = (typeof changeClasses)[number]

export const substances = ['number', 'date', 'name', 'negation', 'certainty', 'quotation', 'term'] as const

/** What a change of wording may do to what is said. */
export type Substance = (typeof substances)[number]

/** The very same characters in both texts. */
export interface Kept {
  readonly kind: 'equal'
  readonly old: Span
  readonly new: Span
}

/** An insertion has an empty `old`, where it comes in; a deletion an empty `new`, where it was. */
export interface Edit {
  readonly kind: 'replace' | 'insert' | 'delete'
  readonly old: Span
  readonly new: Span
  readonly class: ChangeClass
  /** Empty but for changes of wording. */
  readonly substance: readonly Substance[]
}

/** A passage that stands elsewhere now. `inner` covers both its spans, in order and without a gap. */
export interface Move {
  readonly kind: 'move'
  /** From 1, in the order of the old text. */
  readonly move: number
  readonly old: Span
  readonly new: Span
  readonly inner: readonly (Kept | Edit)[]
}

/** Changes rise in both texts, but for the moves; with them they cover each text exactly once. */
export type Change = Kept | Edit | Move

export interface Comparison {
  readonly changes: readonly Change[]
  /** False where a stretch was too large for the budget and is given as one replacement. */
  readonly precise: boolean
}
