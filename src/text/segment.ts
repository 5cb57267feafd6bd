import type { Span } from './span.ts'

/** A sentence, without the white space round it. Its number is its index in the list of its text. */
export interface Segment extends Span {
  /** Which paragraph of the text it stands in, from 0. */
  readonly paragraph: number
}
