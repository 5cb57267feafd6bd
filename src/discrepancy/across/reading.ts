import type { ReadSide } from '../../alignment/read-side.ts'
import type { Discrepancy } from '../discrepancy.ts'

/** Sentences of the speech and the English ones that rest on them, by their numbers. */
export interface Tie {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** A discrepancy that stands, and the number of its English sentence. */
export type Found = Discrepancy & { readonly segment: number }

/** One English text beside the speech, as cross-text reading sees it. */
export interface Reading<F extends Found = Found> {
  /** Names the text. */
  readonly id: string
  readonly ties: readonly Tie[]
  /** Those that nobody has dismissed. */
  readonly findings: readonly F[]
}

/** The same, with its words read. */
export interface ReadReading<F extends Found = Found> extends Reading<F> {
  readonly side: ReadSide
}

/** The passages that each English sentence rests on, by its number. */
export function restsIn({ ties }: Pick<Reading, 'ties'>): readonly (readonly number[])[] {
  const rests: (readonly number[])[] = []
  for (const { source, target } of ties) for (const each of target) rests[each] = source
  return Array.from(rests, (sources) => sources ?? [])
}
