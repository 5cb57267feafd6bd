import { cellOf, type EvidenceGrid, type MeetingColumns } from './evidence-grid.ts'
import type { WordRows } from './word-rows.ts'

/** A run of Arabic sentences and a run of English ones: half-open. */
export interface Block {
  readonly source: readonly [number, number]
  readonly target: readonly [number, number]
}

export interface BlockScorer {
  /** How much better a block is explained by translation than by chance, in nats. */
  readonly block: (block: Block) => number
  /** The same of one Arabic and one English sentence, sooner. */
  readonly pair: (source: number, target: number) => number
  /** How much of an English sentence these Arabic ones explain, in nats above explaining nothing. */
  readonly gain: (sources: readonly number[], target: number) => number
}

/** How much the Arabic that is explained counts beside the English: a summary leaves much of a sentence out. */
const backwardShare = 0.3

/**
 * Scores by words: for each the log of ((1 - l) * sum t(e|a) / |A| + l * p(e)) / p(e), over the English words given the
 * Arabic and the other way round (IBM Model 1 with a null word as in Moore 2002, against a background; `looseness` is l, the
 * share of words that translation does not explain).
 */
export function blockScorer(grid: EvidenceGrid, looseness: number): BlockScorer {
  const english = tally(grid.english, looseness)
  const arabic = tally(grid.arabic, looseness)
  const nothing = Math.log(looseness)
  const { columns } = grid
  const meet = (source: number, target: number) => {
    const cell = cellOf(grid, source, target)
    if (cell < 0) return
    const end = columns.starts[cell + 1]!
    for (let at = columns.starts[cell]!; at < end; at++) {
      english.add(columns.english[at]!, columns.likelihoods[at]!)
      arabic.add(columns.arabic[at]!, columns.likelihoods[at]!)
    }
  }
  return {
    block({ source, target }) {
      for (let i = source[0]; i < source[1]; i++) for (let j = target[0]; j < target[1]; j++) meet(i, j)
      const englishWords = grid.english.starts[target[1]]! - grid.english.starts[target[0]]!
      const arabicWords = grid.arabic.starts[source[1]]! - grid.arabic.starts[source[0]]!
      const explained = english.close(arabicWords) + arabic.close(englishWords)
      return (explained + nothing * (englishWords + arabicWords)) / 2
    },
    pair(source, target) {
      const cell = cellOf(grid, source, target)
      const englishWords = grid.english.starts[target + 1]! - grid.english.starts[target]!
      const arabicWords = grid.arabic.starts[source + 1]! - grid.arabic.starts[source]!
      const unexplained = nothing * (englishWords + arabicWords)
      const [at, end] = cell < 0 ? [0, 0] : [columns.starts[cell]!, columns.starts[cell + 1]!]
      if (at === end) return unexplained / 2
      for (let meeting = at; meeting < end; meeting++)
        english.add(columns.english[meeting]!, columns.likelihoods[meeting]!)
      return (english.close(arabicWords) + arabic.runs(columns, at, end, englishWords) + unexplained) / 2
    },
    gain(sources, target) {
      let arabicWords = 0
      for (const source of sources) {
        meet(source, target)
        arabicWords += grid.arabic.starts[source + 1]! - grid.arabic.starts[source]!
      }
      const englishWords = grid.english.starts[target + 1]! - grid.english.starts[target]!
      return (
        english.close(Math.max(arabicWords, shortest)) + backwardShare * arabic.close(Math.max(englishWords, shortest))
      )
    },
  }
}

/** Sentences of fewer words are not taken to say each of their words with more force than this. */
const shortest = 6

interface Tally {
  readonly add: (word: number, likelihood: number) => void
  /** What was added explains this much, in nats, on a side that faces `others` words; and a clean slate. */
  readonly close: (others: number) => number
  /** The same for the meetings from `start` to `end`, which come in the order of the Arabic words. */
  readonly runs: (columns: MeetingColumns, start: number, end: number, others: number) => number
}

/** Sums the likelihoods of one side word by word. Only the words that meet one cost time: the rest are counted. */
function tally({ background, starts }: WordRows, looseness: number): Tally {
  const sums = new Float64Array(starts.at(-1)!)
  const touched = new Int32Array(starts.at(-1)!)
  const rarity = background.map((share) => (1 - looseness) / looseness / share)
  let count = 0
  return {
    add(word, likelihood) {
      if (sums[word] === 0) touched[count++] = word
      sums[word]! += likelihood
    },
    close(others) {
      const share = 1 / Math.max(others, 1)
      // A sum of logarithms is the logarithm of a product, which is worked out before it grows past what a number can hold.
      let [explained, product] = [0, 1]
      for (let at = 0; at < count; at++) {
        const word = touched[at]!
        product *= share * rarity[word]! * Math.min(sums[word]!, 1) + 1
        sums[word] = 0
        if (product > mostProduct) {
          explained += Math.log(product)
          product = 1
        }
      }
      count = 0
      return explained + Math.log(product)
    },
    runs({ arabic, likelihoods }, start, end, others) {
      const share = 1 / Math.max(others, 1)
      let [explained, product, sum] = [0, 1, 0]
      for (let at = start; at < end; at++) {
        sum += likelihoods[at]!
        if (at + 1 < end && arabic[at + 1] === arabic[at]) continue
        product *= share * rarity[arabic[at]!]! * Math.min(sum, 1) + 1
        sum = 0
        if (product > mostProduct) {
          explained += Math.log(product)
          product = 1
        }
      }
      return explained + Math.log(product)
    },
  }
}

const mostProduct = 1e200
