import type { Word } from '../alignment/read-side.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord, EnglishWord } from './pair-words.ts'

/**
 * How a word of one side stands to the other side:
 * `met` it is answered; `near` something there may mean it; `light` it says too little to be missed, or another check weighs it;
 * `strange` the lexicon does not know it, so that nothing follows; `open` it says something that is not found on the other side.
 */
export type Standing = 'met' | 'near' | 'light' | 'strange' | 'open'

export interface Covered<W extends Word = Word> {
  readonly word: W
  readonly standing: Standing
}

export interface Coverage {
  readonly arabic: readonly Covered<ArabicWord>[]
  readonly english: readonly Covered<EnglishWord>[]
}

const known = new WeakMap<Pair, Coverage>()

/** Word by word, what of each side is found on the other. */
export function coverage(pair: Pair): Coverage {
  let found = known.get(pair)
  if (!found) {
    found = {
      arabic: pair.arabic.words.map((word) => ({ word, standing: arabicStanding(word) })),
      english: pair.english.words.map((word) => ({ word, standing: englishStanding(word) })),
    }
    known.set(pair, found)
  }
  return found
}

function arabicStanding({ as, answer, inFact, met }: ArabicWord): Standing {
  if (answer) return 'met'
  if (inFact || !as.arabic) return 'light'
  if (as.readings.length === 0) return 'strange'
  if (as.light) return 'light'
  return met.length > 0 ? 'near' : 'open'
}

function englishStanding({ as, answer, inFact, met }: EnglishWord): Standing {
  if (answer) return 'met'
  if (as.light || inFact) return 'light'
  return met.length > 0 ? 'near' : 'open'
}
