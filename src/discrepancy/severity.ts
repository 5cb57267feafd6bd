import { categories, type Category, type Discrepancy } from './discrepancy.ts'

/** How much a category weighs in a house, the least first: the levels of MQM (themqm.org), in its words. */
export const severities = ['neutral', 'minor', 'major', 'critical'] as const
export type Severity = (typeof severities)[number]

/** What a house says of each category, and what each level counts. */
export interface Weighing {
  readonly severities: Readonly<Record<Category, Severity>>
  /** Points, 0 to `heaviest`. */
  readonly weights: Readonly<Record<Severity, number>>
}

export const heaviest = 1000

/** Where a house has said nothing: who said what, and whether, before how much; the points are those of MQM. */
export const usualWeighing: Weighing = {
  severities: {
    quote: 'critical',
    attribution: 'critical',
    certainty: 'major',
    negation: 'critical',
    number: 'major',
    date: 'major',
    unit: 'major',
    name: 'major',
    omission: 'minor',
    addition: 'minor',
    term: 'minor',
  },
  weights: { neutral: 0, minor: 1, major: 5, critical: 25 },
}

export function weightOf({ category }: Pick<Discrepancy, 'category'>, { severities, weights }: Weighing): number {
  return weights[severities[category]]
}

type Weighed = Pick<Discrepancy, 'category' | 'contradiction'>

/** What matters first: by weight, then what contradicts, else in the order in which they came. */
export function byWeight<D extends Weighed>(found: readonly D[], weighing: Weighing): readonly D[] {
  return found.toSorted(
    (a, b) => weightOf(b, weighing) - weightOf(a, weighing) || Number(b.contradiction) - Number(a.contradiction),
  )
}

/** How many there are of each category, those that weigh most before the others; categories without any are left out. */
export function countByCategory(
  found: readonly Weighed[],
  weighing: Weighing,
): readonly { readonly category: Category; readonly count: number }[] {
  const counts = categories.map((category) => ({
    category,
    count: found.filter((each) => each.category === category).length,
  }))
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => weightOf(b, weighing) - weightOf(a, weighing) || b.count - a.count)
}
