import { wholeBand, type Band } from './band.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One Arabic word of a sentence that may stand behind one English word of another. */
export interface Meeting {
  /** Numbers of the words in their whole texts. */
  readonly arabic: number
  readonly english: number
  readonly likelihood: number
}

/** The words of one text in a row, sentence after sentence. */
export interface WordRows {
  /** Number of the first word of each sentence, and the number of words. */
  readonly starts: Int32Array
  /** How probable each word is without the other text: the background against which evidence counts. */
  readonly background: Float64Array
  /** Length of each sentence in code units. */
  readonly lengths: readonly number[]
}

/** Which words of which sentences may answer each other. */
export interface EvidenceGrid {
  /** The pairs of sentences that are looked at; others have no meetings. */
  readonly band: Band
  readonly arabic: WordRows
  readonly english: WordRows
  readonly meetings: (source: number, target: number) => readonly Meeting[]
}

const none: readonly Meeting[] = []

export function evidenceGrid(
  arabic: Vocabulary,
  english: Vocabulary,
  table: TranslationTable,
  band: Band = wholeBand(arabic.sentences.length, english.sentences.length),
): EvidenceGrid {
  const englishStarts = starts(english)
  const arabicStarts = starts(arabic)
  const places = occurrences(english, englishStarts)
  const chance = new Float64Array(english.types.length)
  const cells = arabic.sentences.map((sentence, source) => {
    const share = 1 / Math.max(1, sentence.length * arabic.sentences.length)
    const [low, high] = [band.low[source]!, band.high[source]!]
    const row = Array.from({ length: high - low }, (): Meeting[] | undefined => undefined)
    for (let place = 0; place < sentence.length; place++) {
      for (const { english: answer, likelihood } of table[sentence[place]!.type]!) {
        chance[answer]! += likelihood * share
        const { sentences, words } = places[answer]!
        for (let at = firstFrom(sentences, low); at < sentences.length && sentences[at]! < high; at++) {
          const meeting = { arabic: arabicStarts[source]! + place, english: words[at]!, likelihood }
          const cell = row[sentences[at]! - low]
          if (cell) cell.push(meeting)
          else row[sentences[at]! - low] = [meeting]
        }
      }
    }
    return row
  })
  const expected = (type: number) => {
    let sum = 0
    for (const { english: answer, likelihood } of table[type]!) sum += likelihood * english.frequencies[answer]!
    return sum / Math.max(1, englishStarts.at(-1)!)
  }
  return {
    band,
    arabic: rows(arabic, arabicStarts, expected),
    english: rows(english, englishStarts, (type) => chance[type]!),
    meetings: (source, target) => cells[source]![target - band.low[source]!] ?? none,
  }
}

/** The first index whose number is not below `from`; the numbers rise. */
function firstFrom(numbers: readonly number[], from: number): number {
  let [low, high] = [0, from === 0 ? 0 : numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}

function starts({ sentences }: Vocabulary): Int32Array {
  const result = new Int32Array(sentences.length + 1)
  sentences.forEach((words, index) => (result[index + 1] = result[index]! + words.length))
  return result
}

interface Places {
  readonly sentences: number[]
  readonly words: number[]
}

/** For each English type where it stands: sentence and number of the word, in order. */
function occurrences(english: Vocabulary, first: Int32Array): readonly Places[] {
  const places: Places[] = english.types.map(() => ({ sentences: [], words: [] }))
  english.sentences.forEach((words, sentence) =>
    words.forEach(({ type }, place) => {
      places[type]!.sentences.push(sentence)
      places[type]!.words.push(first[sentence]! + place)
    }),
  )
  return places
}

/** As many words of unseen text as a word's own count in the document is weighed against. */
const priorWords = 400
const priorShare = { word: 0.0008, name: 0.0006, number: 0.0006, phrase: 0.0004 }

function rows(side: Vocabulary, first: Int32Array, chance: (type: number) => number): WordRows {
  const total = first.at(-1)!
  const byType = Float64Array.from(side.types, (type, number) => {
    const counted = (side.frequencies[number]! + priorWords * priorShare[type.kind]) / (total + priorWords)
    return Math.max(counted, 0.6 * chance(number))
  })
  const background = new Float64Array(total)
  side.sentences.forEach((words, sentence) =>
    words.forEach(({ type }, place) => (background[first[sentence]! + place] = byType[type]!)),
  )
  return { starts: first, background, lengths: side.lengths }
}
