/** A person's word on a link: a fixed point for the machine. A confirmed link without a source says "nothing answers". */
export interface LinkDecision {
  readonly state: 'confirmed' | 'rejected'
  readonly source: readonly number[]
  readonly target: readonly number[]
}
