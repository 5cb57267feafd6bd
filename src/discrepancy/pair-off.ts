import type { Budget } from './budget.ts'
import type { LeftOver } from './left-over.ts'

/** What it takes to weigh one pair, in steps. */
const weighing = 20

/**
 * What stays on both sides when the likeliest pairs answer each other, each in one pair (competitive linking, Melamed 2000).
 * @throws OutOfBudget
 * @param likeness how well two answer each other; `undefined` where they cannot
 */
export function pairOff<A extends object, E extends object>(
  { arabic, english }: LeftOver<A, E>,
  likeness: (arabic: A, english: E) => number | undefined,
  budget: Budget,
): LeftOver<A, E> {
  budget.spend(arabic.length * english.length * weighing)
  const pairs: { a: A; e: E; score: number }[] = []
  for (const a of arabic)
    for (const e of english) {
      const score = likeness(a, e)
      if (score !== undefined) pairs.push({ a, e, score })
    }
  pairs.sort((one, other) => other.score - one.score)
  const taken = new Set<object>()
  for (const { a, e } of pairs) if (!taken.has(a) && !taken.has(e)) taken.add(a).add(e)
  return { arabic: arabic.filter((one) => !taken.has(one)), english: english.filter((one) => !taken.has(one)) }
}
