import type { Alignment } from '../alignment/link.ts'
import type { ReadSide } from '../alignment/read-side.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/terms.ts'
import { checks } from './checks.ts'
import type { Discrepancy } from './discrepancy.ts'
import { elsewhereIn } from './elsewhere.ts'
import { pairOf } from './pair.ts'

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

/** Everything that the checks find between the linked sentences of the two texts, in the order of the English. */
export function check(
  source: ReadSide,
  target: ReadSide,
  { links, mode }: Alignment,
  options: CheckOptions,
): readonly Discrepancy[] {
  const elsewhere = elsewhereIn(source, target, options.lexicon)
  const found = links
    .filter((link) => link.source.length > 0 && link.target.length > 0)
    .flatMap((link) => {
      const pair = pairOf(source, link.source, target, link.target, { mode, elsewhere, ...options })
      return checks.flatMap((one) => one(pair))
    })
    .filter(({ category }) => !options.digest || !notOnDigests.has(category))
  return found.sort((a, b) => a.target.start - b.target.start)
}
