import type { Candidate } from './link.ts'

/** A link as the machine first has it: what rests on what, and what else was considered. */
export interface Proposal {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** 0 to 1. */
  readonly score: number
  readonly candidates: readonly Candidate[]
}

/** How many sources are named that might be meant as well. */
export const candidateCount = 5

/** The best of these scores, by the number of the source sentence. */
export function bestCandidates(scores: ArrayLike<number>): readonly Candidate[] {
  const best: Candidate[] = []
  for (let source = 0; source < scores.length; source++) {
    const score = scores[source]!
    if (best.length === candidateCount && score <= best.at(-1)!.score) continue
    const place = best.findIndex((candidate) => candidate.score < score)
    best.splice(place < 0 ? best.length : place, 0, { source, score })
    if (best.length > candidateCount) best.pop()
  }
  return best
}
