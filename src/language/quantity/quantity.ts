import type { Span } from '../../text/span.ts'
import type { Exactness } from './approximation.ts'
import type { Unit } from './units.ts'

export type QuantityKind =
  | 'cardinal'
  | 'ordinal'
  /** A part of one: half, two-thirds, one in five. */
  | 'fraction'
  | 'percent'
  /** `value` : `upper`. */
  | 'score'
  /** Four figures that may be a year, without a word that says so. */
  | 'year-like'
  /** The number of an article, a resolution, a flat: it names and does not count. */
  | 'label'

/** A number in a text, with what it is the number of. */
export interface Quantity extends Span {
  /** In the unit as named. The lower end of a range and of an uncertain number: dozens are 24 to 120. */
  readonly value: number
  readonly upper?: number
  readonly exactness: Exactness
  readonly kind: QuantityKind
  readonly unit?: Unit
  readonly form: 'digits' | 'words' | 'mixed' | 'dual'
  /** Other values that the same digits may have, where they are ambiguous: "500 7", 1.250. */
  readonly others?: readonly number[]
}

/** A quantity in the making: it holds the lexemes `first` to `next` (exclusive). */
export interface Draft extends Omit<Quantity, 'start' | 'end'> {
  readonly first: number
  readonly next: number
  readonly scale: number
}
