/** Thrown by a check whose budget is spent; whoever runs the checks catches it and says so. */
export class OutOfBudget extends Error {
  override readonly name = 'OutOfBudget'
}

/**
 * How much work a check may still do, in steps: one is about a comparison of two words. The clock is not asked, so that the same
 * texts always end alike.
 */
export interface Budget {
  /** @throws OutOfBudget where less is left */
  readonly spend: (steps: number) => void
  readonly isSpent: () => boolean
  /** For the next check. */
  readonly renew: () => void
}

/** @param whole what all checks together may spend of, where there is such a budget; it is never renewed */
export function budgetOf(steps: number, whole?: Budget): Budget {
  let left = steps
  return {
    spend(wanted) {
      whole?.spend(wanted)
      left -= wanted
      if (left < 0) throw new OutOfBudget(`more than ${steps} steps`)
    },
    isSpent: () => left < 0,
    renew() {
      left = steps
    },
  }
}
