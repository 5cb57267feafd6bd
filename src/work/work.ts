import type { Comparison } from '../comparison/change.ts'
import { compare } from '../comparison/compare.ts'
import { textsAgainst, type Against, type TextsToLineUp } from '../dossier/against.ts'
import { derive, type Derived, type Progress } from '../dossier/derive.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { TextPair } from '../dossier/text-pair.ts'
import { packDictionary, type DictionaryFiles, type PackedFiles } from '../exchange/dictionaries/pack.ts'

/** How somebody follows a job, and ends it. */
export interface Watch {
  /** Told its place in the queue whenever it changes: 1 is next, 0 has begun. */
  readonly onPlace?: (place: number) => void
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
  /** Milliseconds that the work may take, where it is not as usual. */
  readonly budget?: number
}

/** What takes so long that it must not be done where requests are answered. */
export interface Work {
  /** @throws OverBudget; the reason of the signal */
  readonly derive: (pair: TextPair, knowledge: Knowledge, watch?: Watch) => Promise<Derived>
  /** Two texts of one language. Where it takes too long, one replacement of everything, which says that it is not precise. */
  readonly compare: (old: string, fresh: string) => Promise<Comparison>
  /** Two texts in one language that are no revisions of each other. @throws OverBudget */
  readonly lineUp: (texts: TextsToLineUp, knowledge: Knowledge) => Promise<Against>
  readonly packDictionary: (dictionary: DictionaryFiles) => Promise<PackedFiles>
  readonly close: () => Promise<void>
}

/** All work done here and at once: for tests, and where there are no threads. */
export const workHere: Work = {
  derive: async (pair, knowledge, { onPlace, onProgress } = {}) => {
    onPlace?.(0)
    return derive(pair, knowledge, onProgress)
  },
  compare: async (old, fresh) => compare(old, fresh),
  lineUp: async (texts, { lexicon }) => textsAgainst(texts, lexicon),
  packDictionary: async (dictionary) => packDictionary(dictionary),
  close: async () => {},
}
