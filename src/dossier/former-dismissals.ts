import { sentences } from '../language/sentences.ts'
import { overlaps, slice } from '../text/span.ts'
import type { CarriedDecision } from './carried.ts'
import type { Place } from './place.ts'
import type { Segmenter } from './read.ts'

/** The words that a difference was found in, and the sentence that they stood in. */
export interface Worded {
  readonly sentence: string
  readonly words: string
  /** Where its words stand in the revision that counts; absent where they are gone. */
  readonly now?: Place
}

/** By the number of the dismissal: what it was about, in the revision that it was made on. */
export type FormerDismissals = ReadonlyMap<number, Worded>

/** What the dismissals were about that were made on older revisions. */
export function formerDismissals(
  carried: readonly CarriedDecision[],
  words: ReadonlyMap<string, string>,
  segmenter: Segmenter = sentences,
): FormerDismissals {
  return new Map(
    carried.flatMap(({ decision, places }) => {
      const place = places[0]!.place
      const text = words.get(place.revision)
      if (decision.kind !== 'finding-dismissed' || text === undefined) return []
      // Only English is checked against the speech.
      const sentence = segmenter(text, 'en').find((each) => overlaps(each, place))
      const { now } = places[0]!
      return sentence
        ? [[decision.seq, { sentence: slice(text, sentence), words: place.exact, ...(now && { now }) }] as const]
        : []
    }),
  )
}
