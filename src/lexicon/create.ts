import { analyse } from './analyse.ts'
import type { Lemma, Lexicon, Reading } from './lexicon.ts'
import { noNames, type Names } from './names.ts'
import { phraseFinder } from './phrases.ts'
import { indexStems, type StemIndex } from './stem-index.ts'

/** How many different words are remembered with their readings. A long speech has some 10,000. */
const remembered = 50_000

export function createLexicon(lemmas: readonly Lemma[]): Lexicon {
  return lexiconOver(indexStems(lemmas))
}

/** A lexicon over the stems of its lemmas. Readings are remembered: running text repeats itself. */
export function lexiconOver(index: StemIndex, names: Names = noNames): Lexicon {
  const known = new Map<string, readonly Reading[]>()
  return {
    readings(word) {
      let readings = known.get(word)
      if (!readings) {
        readings = analyse(word, index)
        if (known.size >= remembered) known.clear()
        known.set(word, readings)
      }
      return readings
    },
    phrases: phraseFinder(index),
    names,
  }
}
