import type { Budget } from './budget.ts'

/** What stays on both sides when equals have been paired off. */
export interface LeftOver<A, E> {
  readonly arabic: readonly A[]
  readonly english: readonly E[]
}

/**
 * Pairs off what `same` holds for, each once, in order; gives back the rest.
 * @throws OutOfBudget
 */
export function leftOver<A, E>(
  { arabic, english }: LeftOver<A, E>,
  same: (arabic: A, english: E) => boolean,
  budget: Budget,
): LeftOver<A, E> {
  if (arabic.length === 0 || english.length === 0) return { arabic, english }
  budget.spend(arabic.length * english.length)
  const free = [...arabic]
  const rest = english.filter((one) => {
    const at = free.findIndex((other) => same(other, one))
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
  return { arabic: free, english: rest }
}
