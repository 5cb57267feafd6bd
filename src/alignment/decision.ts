/**
 * A person's word on a link: a fixed point for the machine. A confirmed link without a source says "nothing answers"; one without
 * a target, that no English sentence rests on its sources.
 */
export interface LinkDecision {
  readonly state: 'confirmed' | 'rejected'
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** The Arabic sentences of which a person has said that no English one rests on them. */
export function unansweredIn(decisions: readonly LinkDecision[]): ReadonlySet<number> {
  return new Set(
    decisions.flatMap(({ state, source, target }) => (state === 'confirmed' && target.length === 0 ? source : [])),
  )
}
