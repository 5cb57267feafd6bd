import { wholeBand, type Band } from './band.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'
import { backgrounds, wordRows, type Backgrounds, type WordRows } from './word-rows.ts'

/** One Arabic word of a sentence that may stand behind one English word of another. */
export interface Meeting {
  /** Numbers of the words in their whole texts. */
  readonly arabic: number
  readonly english: number
  readonly likelihood: number
}

/**
 * All meetings in columns. Those of a pair of sentences stand together, the Arabic words in order: from `starts[cell]` to
 * `starts[cell + 1]`, where `cell` is the number of the pair in the band, row after row.
 */
export interface MeetingColumns {
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly arabic: Int32Array
  readonly english: Int32Array
  readonly likelihoods: Float64Array
}

/** Which words of which sentences may answer each other. */
export interface EvidenceGrid {
  /** The pairs of sentences that are looked at; others have no meetings. */
  readonly band: Band
  readonly arabic: WordRows
  readonly english: WordRows
  readonly columns: MeetingColumns
  readonly meetings: (source: number, target: number) => readonly Meeting[]
}

export interface GridOptions {
  /** Everything, where it is left out. */
  readonly band?: Band | undefined
  /** Of the whole texts, where these are parts. */
  readonly background?: Backgrounds
}

export function evidenceGrid(
  arabic: Vocabulary,
  english: Vocabulary,
  table: TranslationTable,
  { band = wholeBand(arabic.sentences.length, english.sentences.length), background }: GridOptions = {},
): EvidenceGrid {
  const { arabic: a, english: e } = background ?? backgrounds(arabic, english, table)
  const columns = meetingColumns(arabic, table, occurrences(english), band)
  return {
    band,
    arabic: wordRows(arabic, a),
    english: wordRows(english, e),
    columns,
    meetings(source, target) {
      const cell = cellOf({ band, columns }, source, target)
      if (cell < 0) return []
      return Array.from({ length: columns.starts[cell + 1]! - columns.starts[cell]! }, (_, index) => {
        const at = columns.starts[cell]! + index
        return { arabic: columns.arabic[at]!, english: columns.english[at]!, likelihood: columns.likelihoods[at]! }
      })
    },
  }
}

/** The number of a pair of sentences; -1 outside the band. */
export function cellOf(
  { band, columns }: Pick<EvidenceGrid, 'band' | 'columns'>,
  source: number,
  target: number,
): number {
  const low = band.low[source]!
  return target < low || target >= band.high[source]! ? -1 : columns.rows[source]! + target - low
}

/** Where each type of a text stands: from `starts[type]` to `starts[type + 1]`, in order. */
export interface Occurrences {
  readonly starts: Int32Array
  readonly sentences: Int32Array
  readonly words: Int32Array
}

export function occurrences({ types, sentences: all }: Vocabulary): Occurrences {
  const starts = new Int32Array(types.length + 1)
  for (const sentence of all) for (const { type } of sentence) starts[type + 1]!++
  for (let type = 0; type < types.length; type++) starts[type + 1]! += starts[type]!
  const next = starts.slice()
  const sentences = new Int32Array(starts.at(-1)!)
  const words = new Int32Array(sentences.length)
  let word = 0
  for (let sentence = 0; sentence < all.length; sentence++) {
    for (const { type } of all[sentence]!) {
      const at = next[type]!++
      sentences[at] = sentence
      words[at] = word++
    }
  }
  return { starts, sentences, words }
}

/** Counts the meetings of each pair, and then puts each in its place. */
function meetingColumns(arabic: Vocabulary, table: TranslationTable, places: Occurrences, band: Band): MeetingColumns {
  const rows = new Int32Array(band.low.length + 1)
  for (let row = 0; row < band.low.length; row++) rows[row + 1] = rows[row]! + band.high[row]! - band.low[row]!
  const starts = new Int32Array(rows.at(-1)! + 1)
  walk({ arabic, table, places, band, rows }, (cell) => starts[cell + 1]!++)
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!
  const next = starts.slice()
  const columns = {
    arabic: new Int32Array(starts.at(-1)!),
    english: new Int32Array(starts.at(-1)!),
    likelihoods: new Float64Array(starts.at(-1)!),
  }
  walk({ arabic, table, places, band, rows }, (cell, word, answer, likelihood) => {
    const at = next[cell]!++
    columns.arabic[at] = word
    columns.english[at] = answer
    columns.likelihoods[at] = likelihood
  })
  return { rows, starts, ...columns }
}

interface Ground {
  readonly arabic: Vocabulary
  readonly table: TranslationTable
  readonly places: Occurrences
  readonly band: Band
  readonly rows: Int32Array
}

type Visit = (cell: number, arabic: number, english: number, likelihood: number) => void

function walk({ arabic, table, places, band, rows }: Ground, visit: Visit): void {
  let word = 0
  for (let source = 0; source < arabic.sentences.length; source++) {
    const [low, high] = [band.low[source]!, band.high[source]!]
    const first = rows[source]! - low
    for (const { type } of arabic.sentences[source]!) {
      for (let pairing = table.starts[type]!; pairing < table.starts[type + 1]!; pairing++) {
        const answer = table.english[pairing]!
        const likelihood = table.likelihoods[pairing]!
        const end = places.starts[answer + 1]!
        for (let at = firstFrom(places.sentences, places.starts[answer]!, end, low); at < end; at++) {
          const target = places.sentences[at]!
          if (target >= high) break
          visit(first + target, word, places.words[at]!, likelihood)
        }
      }
      word++
    }
  }
}

/** The first place of those from `low` to `high` whose number is not below `from`; the numbers rise. */
function firstFrom(numbers: Int32Array, low: number, high: number, from: number): number {
  if (from === 0) return low
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}
