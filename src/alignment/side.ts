import type { Segment } from '../text/segment.ts'

/** A text cut into sentences: all that alignment and checks need of it. */
export interface Side {
  readonly text: string
  readonly segments: readonly Segment[]
}
