import { categories, type Category } from './discrepancy.ts'
import type { Stopped } from './run-checks.ts'

/** What was not brought to its end in a text: which checks, and in how many passages. */
export interface StoppedAt {
  readonly kinds: readonly Category[]
  readonly passages: number
}

/** `undefined` where every check came to its end. */
export function stoppedAt(stopped: readonly Stopped[]): StoppedAt | undefined {
  if (stopped.length === 0) return undefined
  const found = new Set(stopped.map(({ category }) => category))
  return {
    kinds: categories.filter((category) => found.has(category)),
    passages: new Set(stopped.map(({ target }) => target.start)).size,
  }
}
