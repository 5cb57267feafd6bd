import type { Word } from '../alignment/read-side.ts'
import { isArabic } from '../language/arabic/letters.ts'
import { lightWords } from '../language/english/light-words.ts'
import { stopWords } from '../language/english/stop-words.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { ArabicWord, Pair, PairSide } from './pair.ts'

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
  readonly english: readonly Covered[]
}

const known = new WeakMap<Pair, Coverage>()

/** Word by word, what of each side is found on the other. */
export function coverage(pair: Pair): Coverage {
  let found = known.get(pair)
  if (!found) {
    found = {
      arabic: pair.arabic.words.map((word) => ({ word, standing: arabicStanding(word, pair) })),
      english: pair.english.words.map((word) => ({ word, standing: englishStanding(word, pair) })),
    }
    known.set(pair, found)
  }
  return found
}

function arabicStanding(word: ArabicWord, pair: Pair): Standing {
  if (pair.answers.some((answer) => overlaps(answer.arabic, word))) return 'met'
  if (inFact(word, pair.arabic) || !isArabic(word.form)) return 'light'
  if (word.readings.length === 0) return 'strange'
  if (word.readings.slice(0, 3).some(isLight)) return 'light'
  return pair.renderings(word).length > 0 ? 'near' : 'open'
}

function englishStanding(word: Word, pair: Pair): Standing {
  if (pair.answers.some((answer) => overlaps(answer.english, word))) return 'met'
  const lower = word.form.toLowerCase().replaceAll('’', "'")
  if (stopWords.has(lower) || lightWords.has(lower) || lower.length < 2 || inFact(word, pair.english)) return 'light'
  return pair.behind(word).length > 0 ? 'near' : 'open'
}

/** Whether a number or date holds the word: others weigh those. */
function inFact(word: Span, { sentences }: PairSide): boolean {
  return sentences.some(
    ({ quantities, dates }) =>
      quantities.some((quantity) => overlaps(quantity, word)) || dates.some((date) => overlaps(date, word)),
  )
}

const silent = new Set(['prep', 'conj', 'pron', 'det', 'part', 'intj'])
const lightLemmas = new WeakMap<Reading['lemma'], boolean>()

/** Whether good English may have nothing, or a word that says nothing, for it: كان, تمّ, هناك, بعض. */
function isLight({ lemma }: Reading): boolean {
  if (silent.has(lemma.pos)) return true
  let light = lightLemmas.get(lemma)
  if (light === undefined) {
    light = lemma.glosses.some((gloss) =>
      gloss.split(/[\s-]+/).every((word) => stopWords.has(word) || lightWords.has(word)),
    )
    lightLemmas.set(lemma, light)
  }
  return light
}
