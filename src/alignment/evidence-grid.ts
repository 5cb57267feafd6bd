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
  readonly arabic: WordRows
  readonly english: WordRows
  readonly meetings: (source: number, target: number) => readonly Meeting[]
}

const none: readonly Meeting[] = []

/** @param within tells which pairs of sentences can be linked at all; long texts are cut to a band. */
export function evidenceGrid(
  arabic: Vocabulary,
  english: Vocabulary,
  table: TranslationTable,
  within: (source: number, target: number) => boolean = () => true,
): EvidenceGrid {
  const columns = english.sentences.length
  const englishStarts = starts(english)
  const places = occurrences(english, englishStarts)
  const cells = new Map<number, Meeting[]>()
  const chance = new Float64Array(english.types.length)
  const arabicStarts = starts(arabic)
  arabic.sentences.forEach((sentence, source) => {
    const share = 1 / Math.max(1, sentence.length * arabic.sentences.length)
    for (let place = 0; place < sentence.length; place++) {
      for (const { english: answer, likelihood } of table[sentence[place]!.type]!) {
        chance[answer]! += likelihood * share
        const where = places[answer]!
        for (let at = 0; at < where.length; at += 2) {
          const target = where[at]!
          if (!within(source, target)) continue
          const meeting = { arabic: arabicStarts[source]! + place, english: where[at + 1]!, likelihood }
          const cell = cells.get(source * columns + target)
          if (cell) cell.push(meeting)
          else cells.set(source * columns + target, [meeting])
        }
      }
    }
  })
  const expected = (type: number) => {
    let sum = 0
    for (const { english: answer, likelihood } of table[type]!) sum += likelihood * english.types[answer]!.frequency
    return sum / Math.max(1, englishStarts.at(-1)!)
  }
  return {
    arabic: rows(arabic, arabicStarts, expected),
    english: rows(english, englishStarts, (type) => chance[type]!),
    meetings: (source, target) => cells.get(source * columns + target) ?? none,
  }
}

function starts({ sentences }: Vocabulary): Int32Array {
  const result = new Int32Array(sentences.length + 1)
  sentences.forEach((words, index) => (result[index + 1] = result[index]! + words.length))
  return result
}

/** For each English type its places, as pairs of sentence and word number. */
function occurrences(english: Vocabulary, first: Int32Array): readonly (readonly number[])[] {
  const places: number[][] = english.types.map(() => [])
  english.sentences.forEach((words, sentence) =>
    words.forEach(({ type }, place) => places[type]!.push(sentence, first[sentence]! + place)),
  )
  return places
}

/** As many words of unseen text as a word's own count in the document is weighed against. */
const priorWords = 400
const priorShare = { word: 0.0008, name: 0.0006, number: 0.0006, phrase: 0.0004 }

function rows(side: Vocabulary, first: Int32Array, chance: (type: number) => number): WordRows {
  const total = first.at(-1)!
  const byType = Float64Array.from(side.types, (type, number) => {
    const counted = (type.frequency + priorWords * priorShare[type.kind]) / (total + priorWords)
    return Math.max(counted, 0.6 * chance(number))
  })
  const background = new Float64Array(total)
  side.sentences.forEach((words, sentence) =>
    words.forEach(({ type }, place) => (background[first[sentence]! + place] = byType[type]!)),
  )
  return { starts: first, background, lengths: side.lengths }
}
