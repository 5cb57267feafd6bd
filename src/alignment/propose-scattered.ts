import { unansweredIn, type LinkDecision } from './decision.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import { bestCandidates, type Proposal } from './proposal.ts'
import { scattered, type Fixed } from './scattered.ts'

/** Share of words of a summary that translation does not explain. */
const looseness = 0.45

/** One proposal for each English sentence of a summary or account. */
export function proposeScattered(grid: EvidenceGrid, decisions: readonly LinkDecision[]): readonly Proposal[] {
  return scattered(grid, looseness, fixedBy(decisions, grid.english.lengths.length)).map(
    ({ sources, linked, shares, order }, target) => ({
      source: sources,
      target: [target],
      score: linked,
      candidates: bestCandidates(
        shares.map((share) => share * linked),
        sources,
      ),
      order,
    }),
  )
}

function fixedBy(decisions: readonly LinkDecision[], targets: number): ReadonlyMap<number, Fixed> {
  const fixed = new Map<number, Fixed>()
  for (const { state, source, target } of decisions) {
    for (const number of target) {
      const before = fixed.get(number) ?? {}
      if (state === 'confirmed') fixed.set(number, { sources: source })
      else fixed.set(number, { ...before, rejected: [...(before.rejected ?? []), ...source] })
    }
  }
  const unanswered = [...unansweredIn(decisions)]
  for (let number = 0; unanswered.length > 0 && number < targets; number++) {
    const before = fixed.get(number) ?? {}
    if (!before.sources) fixed.set(number, { rejected: [...(before.rejected ?? []), ...unanswered] })
  }
  return fixed
}
