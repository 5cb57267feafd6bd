import type { Lexicon } from '../lexicon/lexicon.ts'

/** All that the program knows of the two languages, handed in from outside. `version` names this state of it, for caches. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly version: string
}
