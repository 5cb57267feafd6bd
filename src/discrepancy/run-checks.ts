import type { ReadSide } from '../alignment/read-side.ts'
import { hull, overlaps, type Span } from '../text/span.ts'
import { budgetOf, OutOfBudget, type Budget } from './budget.ts'
import { checks } from './checks.ts'
import { categories, type Category, type Discrepancy } from './discrepancy.ts'
import { pairOf, type Pair, type PairOptions } from './pair.ts'

/** A check that was not brought to its end: the passage is too long or too hostile for it. Nothing follows from its silence. */
export interface Stopped {
  readonly category: Category
  /** The sentences of the English. */
  readonly target: Span
  /** `passage`: this passage took all that one may take. `text`: the whole text has. */
  readonly why: 'passage' | 'text'
}

export interface Checked {
  readonly found: readonly Discrepancy[]
  readonly stopped: readonly Stopped[]
}

/** Steps that one check may take for one passage. Two sentences of fifty words take some thousands. */
const passageSteps = 2_000_000

/** Steps that all checks may take for a whole text: a minute or so. */
export const textSteps = 400_000_000

export interface Linked {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

export interface RunOptions extends Omit<PairOptions, 'budget'> {
  /** What is left for the whole text. */
  readonly text?: Budget
}

/** What every check finds between the linked sentences. */
export function runChecks(source: ReadSide, target: ReadSide, link: Linked, options: RunOptions): Checked {
  const place = hull(link.target.flatMap((number) => target.sentences[number] ?? []))
  if (!place) return { found: [], stopped: [] }
  const { text, ...rest } = options
  const budget = budgetOf(passageSteps, text)
  const pair = within(budget, () => pairOf(source, link.source, target, link.target, { ...rest, budget }))
  const why = () => (text?.isSpent() ? 'text' : 'passage')
  if (!pair) return { found: [], stopped: categories.map((category) => ({ category, target: place, why: why() })) }
  return checked(pair, (category) => ({ category, target: place, why: why() }))
}

function checked(pair: Pair, stoppedAt: (category: Category) => Stopped): Checked {
  const found: Discrepancy[] = []
  const stopped: Stopped[] = []
  for (const [category, check] of checks) {
    const flags = within(pair.budget, () => check(pair))
    if (flags) found.push(...flags)
    else stopped.push(stoppedAt(category))
  }
  return { found: folded(found), stopped }
}

function within<T>(budget: Budget, work: () => T): T | undefined {
  budget.renew()
  try {
    return work()
  } catch (error) {
    if (error instanceof OutOfBudget) return undefined
    throw error
  }
}

/**
 * Of two checks that complain of the same words inside quotation marks one is heard: that of negations where a negation was put in
 * or taken out, else that of quotations.
 */
function folded(found: readonly Discrepancy[]): readonly Discrepancy[] {
  const quotes = found.filter(({ category, reason }) => category === 'quote' && reason.key !== 'quote.reported')
  if (quotes.length === 0) return found
  const turned = found.filter(({ reason: { key } }) => key === 'negation.added' || key === 'negation.dropped')
  const stronger = quotes.filter((one) => !isUnder(one, turned))
  return found.filter((one) =>
    quotes.includes(one) ? stronger.includes(one) : turned.includes(one) || !isUnder(one, stronger),
  )
}

function isUnder(one: Discrepancy, others: readonly Discrepancy[]): boolean {
  return others.some((other) => other !== one && overlaps(other.target, one.target))
}
