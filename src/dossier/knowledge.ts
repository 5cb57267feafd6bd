import type { Lexicon } from '../lexicon/lexicon.ts'
import type { StemIndex } from '../lexicon/stem-index.ts'
import type { Term } from '../lexicon/terms.ts'
import type { HouseWords } from './house.ts'

/** All that the program knows of the two languages, handed in from outside. `version` names this state of it, for caches. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly version: string
  /** What the lexicon rests on, so that a house can add to it. Absent where nothing can be added. */
  readonly index?: () => StemIndex
  /** The termbase, as the house has changed it. */
  readonly terms?: () => readonly Term[]
  /** What a house has added, for those who must add it elsewhere. */
  readonly house?: HouseWords
}
