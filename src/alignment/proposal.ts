import { best } from './best.ts'
import type { Candidate } from './link.ts'

/** A link as the machine first has it: what rests on what, and what else was considered. */
export interface Proposal {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** 0 to 1. */
  readonly score: number
  readonly candidates: readonly Candidate[]
  /** Nats by which the order of the sentences spoke for it, where their words point elsewhere or nowhere; else 0. */
  readonly order: number
}

/** How many sources are named that might be meant as well. */
const candidateCount = 5

/** The best of these scores, by the number of the source sentence; more of them where some are sources anyway. */
export function bestCandidates(scores: ArrayLike<number>, sources: readonly number[]): readonly Candidate[] {
  return best(scores, candidateCount + sources.length).map((source) => ({ source, score: scores[source]! }))
}
