import { unansweredIn, type LinkDecision } from './decision.ts'
import type { LinkState } from './link.ts'
import type { Proposal } from './proposal.ts'

export interface Followed extends Proposal {
  readonly state: LinkState
}

/**
 * The proposals with what people decided in their place: a confirmed link holds its English sentences alone, whatever the
 * machine would say; nothing rests on a passage of which they said so. The later decision on a sentence counts.
 */
export function followed(proposals: readonly Proposal[], decisions: readonly LinkDecision[]): readonly Followed[] {
  const confirmed = standing(decisions)
  const taken = new Set(confirmed.flatMap((decision) => decision.target))
  const unanswered = unansweredIn(decisions)
  const left = proposals.flatMap((proposal): readonly Followed[] => {
    const target = proposal.target.filter((number) => !taken.has(number))
    if (target.length === 0 && proposal.target.length > 0) return []
    if (target.length === 0) return [{ ...proposal, target, state: 'proposed' }]
    const source = proposal.source.filter((number) => !unanswered.has(number))
    const score = source.length === 0 ? 0 : proposal.score
    const candidates = proposal.candidates.filter((candidate) => !unanswered.has(candidate.source))
    return [{ ...proposal, source, target, score, candidates, state: 'proposed' }]
  })
  const given = confirmed.map(({ source, target }): Followed => {
    const proposal = proposals.find((other) => other.target.includes(target[0]!))
    return { source, target, score: 1, candidates: proposal?.candidates ?? [], order: 0, state: 'confirmed' }
  })
  return [...left, ...given].sort((a, b) => (a.target[0] ?? Infinity) - (b.target[0] ?? Infinity))
}

function standing(decisions: readonly LinkDecision[]): readonly LinkDecision[] {
  const last = new Map<number, LinkDecision>()
  for (const decision of decisions)
    if (decision.state === 'confirmed') for (const number of decision.target) last.set(number, decision)
  return [...new Set(last.values())].map((decision) => ({
    ...decision,
    target: decision.target.filter((number) => last.get(number) === decision),
  }))
}
