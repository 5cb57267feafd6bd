import { foldLetters } from '../language/arabic/letters.ts'
import type { Guises } from '../language/cues.ts'
import { englishStem } from '../language/english/stem.ts'
import type { Pair } from './pair.ts'

/** How the lists of English cues name a word: as it stands, or `~` and any word of the same stem. */
export function englishGuise(word: string): string {
  return word.startsWith('~') ? `~${englishStem(word.slice(1))}` : word
}

/** How the lists of Arabic cues name a word: folded; `=` as it is spelt; `~` and a lemma of the lexicon. */
export function arabicGuise(word: string): string {
  if (word.startsWith('=')) return word
  return word.startsWith('~') ? `~${foldLetters(word.slice(1))}` : foldLetters(word)
}

export interface PairGuises {
  readonly arabic: readonly Guises[]
  readonly english: readonly Guises[]
}

const known = new WeakMap<Pair, PairGuises>()

/** The guises of all words of a pair, which several checks look at. */
export function guisesOf(pair: Pair): PairGuises {
  let guises = known.get(pair)
  if (!guises) {
    guises = {
      arabic: pair.arabic.words.map(({ as }) => as.guises),
      english: pair.english.words.map(({ as }) => as.guises),
    }
    known.set(pair, guises)
  }
  return guises
}
