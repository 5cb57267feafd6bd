import type { Side } from '../alignment/align.ts'
import type { Alignment } from '../alignment/link.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Discrepancy } from './discrepancy.ts'

export interface CheckOptions {
  readonly lexicon: Lexicon
}

/** Everything that the checks find between the linked sentences of the two texts, in the order of the English. */
export function check(source: Side, target: Side, alignment: Alignment, options: CheckOptions): readonly Discrepancy[] {
  void [source, target, alignment, options]
  return []
}
