import { best } from './best.ts'
import { occurrences, type Occurrences } from './evidence-grid.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Backgrounds } from './word-rows.ts'

/** Some sentences of a text, in order, with the numbers that they have in it. */
export interface Excerpt {
  readonly vocabulary: Vocabulary
  readonly numbers: readonly number[]
}

export function excerpt({ types, frequencies, sentences, lengths }: Vocabulary, numbers: readonly number[]): Excerpt {
  return {
    numbers,
    vocabulary: {
      types,
      frequencies,
      sentences: numbers.map((number) => sentences[number]!),
      lengths: numbers.map((number) => lengths[number]!),
    },
  }
}

/** So many passages are considered for a sentence, and the ones beside them. */
const considered = 16
/** An Arabic word that stands in more sentences than this share of them, and than so many, names no passage. */
const commonShare = 0.02
const commonLeast = 20

/** Finds which Arabic sentences share the most telling words with an English one. */
export function passageFinder(
  arabic: Vocabulary,
  english: Vocabulary,
  table: TranslationTable,
  background: Backgrounds,
): (target: number) => readonly number[] {
  const behind = turned(table, english.types.length)
  const places = occurrences(arabic)
  const scores = new Float64Array(arabic.sentences.length)
  const most = Math.max(commonLeast, commonShare * arabic.sentences.length)
  return (target) => {
    const touched: number[] = []
    for (const { type } of english.sentences[target]!)
      for (let at = behind.starts[type]!; at < behind.starts[type + 1]!; at++) {
        const word = behind.arabic[at]!
        if (arabic.frequencies[word]! > most) continue
        const weight = Math.log1p(behind.likelihoods[at]! / usualWords / background.english[type]!)
        spread(word, weight, { places, scores, touched })
      }
    const found = best(
      touched.map((sentence) => scores[sentence]!),
      considered,
    ).map((at) => touched[at]!)
    for (const sentence of touched) scores[sentence] = 0
    return found
  }
}

/** So many words a sentence has, of which each might have rendered any. */
const usualWords = 12

interface Scoring {
  readonly places: Occurrences
  readonly scores: Float64Array
  readonly touched: number[]
}

/** Every sentence with the word is so much likelier. */
function spread(word: number, weight: number, { places, scores, touched }: Scoring): void {
  for (let at = places.starts[word]!; at < places.starts[word + 1]!; at++) {
    const sentence = places.sentences[at]!
    if (scores[sentence] === 0) touched.push(sentence)
    scores[sentence]! += weight
  }
}

/** For each English type the Arabic ones that may stand behind it. */
interface TurnedTable {
  readonly starts: Int32Array
  readonly arabic: Int32Array
  readonly likelihoods: Float64Array
}

function turned({ starts, english, likelihoods }: TranslationTable, types: number): TurnedTable {
  const result = {
    starts: new Int32Array(types + 1),
    arabic: new Int32Array(english.length),
    likelihoods: new Float64Array(english.length),
  }
  for (const type of english) result.starts[type + 1]!++
  for (let type = 0; type < types; type++) result.starts[type + 1]! += result.starts[type]!
  const next = result.starts.slice()
  for (let type = 0; type + 1 < starts.length; type++)
    for (let at = starts[type]!; at < starts[type + 1]!; at++) {
      const place = next[english[at]!]!++
      result.arabic[place] = type
      result.likelihoods[place] = likelihoods[at]!
    }
  return result
}
