import type { Alignment } from '../alignment/link.ts'
import type { ReadSide } from '../alignment/read-side.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/terms.ts'
import { budgetOf } from './budget.ts'
import type { Discrepancy } from './discrepancy.ts'
import { elsewhereIn } from './elsewhere.ts'
import { runChecks, textSteps, type Checked } from './run-checks.ts'

export interface CheckOptions {
  readonly lexicon: Lexicon
  /** The termbase of the house, where there is one. */
  readonly terms?: (() => readonly Term[]) | undefined
  /** Whether the whole speech is held: else nothing can be said to be missing from it. */
  readonly whole: boolean
  /** The English text is somebody else's wording of the text: quotation, attribution and addition cannot be judged on it. */
  readonly digest: boolean
}

const notOnDigests = new Set(['quote', 'attribution', 'addition'])

/** Everything that the checks find, and where they were stopped, between the linked sentences of the two texts, in the order of the English. */
export function check(source: ReadSide, target: ReadSide, { links, mode }: Alignment, options: CheckOptions): Checked {
  const elsewhere = elsewhereIn(source, target, options.lexicon)
  const text = budgetOf(textSteps)
  const isAsked = ({ category }: Pick<Discrepancy, 'category'>) => !options.digest || !notOnDigests.has(category)
  const all = links
    .filter((link) => link.source.length > 0 && link.target.length > 0)
    .map((link) => runChecks(source, target, link, { mode, elsewhere, text, ...options }))
  return {
    found: all.flatMap(({ found }) => found.filter(isAsked)).sort((a, b) => a.target.start - b.target.start),
    stopped: all.flatMap(({ stopped }) => stopped.filter(isAsked)),
  }
}
