import type { TranslationTable } from './translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of one text in a row, sentence after sentence. */
export interface WordRows {
  /** Number of the first word of each sentence, and the number of words. */
  readonly starts: Int32Array
  /** How probable each word is without the other text: the background against which evidence counts. */
  readonly background: Float64Array
  /** Length of each sentence in code units. */
  readonly lengths: readonly number[]
}

/** How probable each type of either text is, by its number. */
export interface Backgrounds {
  readonly arabic: Float64Array
  readonly english: Float64Array
}

/** What chance and the other text lead one to expect of each word. */
export function backgrounds(arabic: Vocabulary, english: Vocabulary, table: TranslationTable): Backgrounds {
  return {
    arabic: byType(arabic, expected(english, table, wordCount(english))),
    english: byType(english, offered(arabic, english, table)),
  }
}

/** @param background of each type, from the whole text, where this is a part of one */
export function wordRows(side: Vocabulary, background: Float64Array): WordRows {
  const starts = startsOf(side)
  const row = new Float64Array(starts.at(-1)!)
  let word = 0
  for (const words of side.sentences) for (const { type } of words) row[word++] = background[type]!
  return { starts, background: row, lengths: side.lengths }
}

function wordCount({ sentences }: Pick<Vocabulary, 'sentences'>): number {
  return sentences.reduce((sum, words) => sum + words.length, 0)
}

function startsOf({ sentences }: Vocabulary): Int32Array {
  const result = new Int32Array(sentences.length + 1)
  sentences.forEach((words, index) => (result[index + 1] = result[index]! + words.length))
  return result
}

/** For each Arabic type how probable it is that a word of the English rests on it. */
function expected(english: Vocabulary, table: TranslationTable, words: number): Float64Array {
  const sums = new Float64Array(table.starts.length - 1)
  for (let type = 0; type < sums.length; type++) {
    let sum = 0
    for (let at = table.starts[type]!; at < table.starts[type + 1]!; at++)
      sum += table.likelihoods[at]! * english.frequencies[table.english[at]!]!
    sums[type] = sum / Math.max(1, words)
  }
  return sums
}

/** For each English type how probable it is that a word of an average Arabic sentence leads to it. */
function offered(arabic: Vocabulary, english: Vocabulary, table: TranslationTable): Float64Array {
  const shares = new Float64Array(arabic.types.length)
  for (const sentence of arabic.sentences) {
    const share = 1 / Math.max(1, sentence.length * arabic.sentences.length)
    for (const { type } of sentence) shares[type]! += share
  }
  const chance = new Float64Array(english.types.length)
  shares.forEach((share, type) => {
    for (let at = table.starts[type]!; at < table.starts[type + 1]!; at++)
      chance[table.english[at]!]! += table.likelihoods[at]! * share
  })
  return chance
}

/** As many words of unseen text as a word's own count in the document is weighed against. */
const priorWords = 400
const priorShare = { word: 0.0008, name: 0.0006, number: 0.0006, date: 0.0006, phrase: 0.0004 }

function byType({ types, frequencies, sentences }: Vocabulary, chance: Float64Array): Float64Array {
  const total = wordCount({ sentences }) + priorWords
  return chance.map((share, type) => {
    const counted = (frequencies[type]! + priorWords * priorShare[types[type]!.kind]) / total
    return Math.max(counted, 0.6 * share)
  })
}
