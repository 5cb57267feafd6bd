import { blockScorer, type Block } from './block-score.ts'
import { corridor, valueAt, type BandValues } from './corridor.ts'
import type { LinkDecision } from './decision.ts'
import type { EvidenceGrid, WordRows } from './evidence-grid.ts'

export interface MonotoneOptions {
  /** Share of words that translation does not explain, 0 to 1. */
  readonly looseness: number
  /** Share of blocks that have one side only. */
  readonly nullShare: number
  /** Confirmed links are blocks of their own; rejected ones are none. */
  readonly decisions?: readonly LinkDecision[]
}

/** The largest block: literature has one Arabic sentence for eight English ones. */
const maxSource = 4
const maxTarget = 8

/**
 * The best division of both texts into blocks in the same order, by dynamic programming (Gale and Church 1993, with the words
 * scored as in Moore 2002) inside the corridor round a rough path.
 */
export function monotone(grid: EvidenceGrid, options: MonotoneOptions): readonly Block[] {
  const rows = grid.arabic.lengths.length
  const columns = grid.english.lengths.length
  const words = blockScorer(grid, options.looseness).block
  const pairs = pairScores(grid, words)
  const related = relatedPairs(grid, pairs, options.looseness)
  const { low, high } = corridor(pairs, rows, columns)
  const lengths = lengthModel(grid)
  const bonus = decisionBonus(options.decisions ?? [])
  const best = Array.from(low, (from, i) => new Float64Array(Math.max(0, high[i]! - from + 1)).fill(-Infinity))
  const from = Array.from(low, (start, i) => new Int32Array(Math.max(0, 2 * (high[i]! - start + 1))))
  best[0]![0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const here = best[i]![j - low[i]!]!
      if (here === -Infinity) continue
      const reach = (m: number, n: number, score: number) => {
        const at = j + n - low[i + m]!
        if (at < 0 || !(here + score > (best[i + m]![at] ?? Infinity))) return
        best[i + m]![at] = here + score
        from[i + m]![2 * at] = i
        from[i + m]![2 * at + 1] = j
      }
      if (i < rows) reach(1, 0, Math.log(options.nullShare / 2))
      if (j < columns) reach(0, 1, Math.log(options.nullShare / 2))
      for (let m = 1; m <= maxSource && i + m <= rows; m++) {
        const end = Math.min(high[i + m]!, j + maxTarget)
        for (let n = Math.max(1, low[i + m]! - j); j + n <= end; n++) {
          const block: Block = { source: [i, i + m], target: [j, j + n] }
          if (m + n > 2 && bonus(block) <= 0 && !isPlausible(block, related)) continue
          const score = m + n === 2 ? valueAt(pairs, i, j) : words(block)
          reach(m, n, score + lengths(block) + blockPrior(m, n, options.nullShare) + bonus(block))
        }
      }
    }
  }
  return trace(from, low, rows, columns)
}

function wordCount({ starts }: WordRows, sentence: number): number {
  return starts[sentence + 1]! - starts[sentence]!
}

function pairScores({ band }: EvidenceGrid, score: (block: Block) => number): BandValues {
  const rows = Array.from(band.low, (low, source) =>
    Float64Array.from({ length: band.high[source]! - low }, (_, at) =>
      score({ source: [source, source + 1], target: [low + at, low + at + 1] }),
    ),
  )
  return { band, rows }
}

/** A pair this weak beside the best of both its sentences is chance. Half of a counterpart is stronger. */
const relatedShare = 0.35

/** Which pairs of sentences have something to do with each other: 1 or 0. */
function relatedPairs(grid: EvidenceGrid, { band, rows }: BandValues, looseness: number): BandValues {
  const nothing = Math.log(looseness) / 2
  const gains = rows.map((row, source) => {
    const arabicWords = wordCount(grid.arabic, source)
    return row.map((score, at) => score - nothing * (arabicWords + wordCount(grid.english, band.low[source]! + at)))
  })
  const bestOfColumn = new Float64Array(grid.english.lengths.length)
  gains.forEach((row, source) =>
    row.forEach((gain, at) => {
      const column = band.low[source]! + at
      bestOfColumn[column] = Math.max(bestOfColumn[column]!, gain)
    }),
  )
  const related = gains.map((row, source) => {
    const bestOfRow = row.reduce((best, gain) => Math.max(best, gain), 0)
    return row.map((gain, at) => {
      const needed = relatedShare * Math.min(bestOfRow, bestOfColumn[band.low[source]! + at]!)
      return gain > 0 && gain >= needed ? 1 : 0
    })
  })
  return { band, rows: related }
}

/** Whether each sentence of a block is related to one of the other side. A block with a stranger in it never wins. */
function isPlausible({ source: [top, bottom], target: [left, right] }: Block, related: BandValues): boolean {
  let met = 0
  for (let i = top; i < bottom; i++) {
    let row = 0
    for (let j = left; j < right; j++) if (valueAt(related, i, j)) row |= 1 << (j - left)
    if (row === 0) return false
    met |= row
  }
  return met === (1 << (right - left)) - 1
}

function trace(from: readonly Int32Array[], low: Int32Array, rows: number, columns: number): readonly Block[] {
  const blocks: Block[] = []
  let [i, j] = [rows, columns]
  while (i > 0 || j > 0) {
    const at = 2 * (j - low[i]!)
    const [sourceStart, targetStart] = [from[i]![at]!, from[i]![at + 1]!]
    blocks.push({ source: [sourceStart, i], target: [targetStart, j] })
    ;[i, j] = [sourceStart, targetStart]
  }
  return blocks.reverse()
}

/** Nats by which a person's word outweighs all evidence of one block, and yet not the order of the whole text. */
const decisive = 60

function decisionBonus(decisions: readonly LinkDecision[]): (block: Block) => number {
  if (decisions.length === 0) return () => 0
  return ({ source, target }) => {
    const decision = decisions.findLast((one) => isRun(one.source, source) && isRun(one.target, target))
    return decision === undefined ? 0 : decision.state === 'confirmed' ? decisive : -decisive
  }
}

function isRun(numbers: readonly number[], [start, end]: readonly [number, number]): boolean {
  return numbers.length === end - start && numbers.every((number) => start <= number && number < end)
}

/** The more sentences a block takes, the rarer it is; one that is several on both sides is rarer still. */
function blockPrior(m: number, n: number, nullShare: number): number {
  const shape = m === 1 && n === 1 ? 0.25 : 1.2 + 1.1 * (m + n - 2) + (m > 1 && n > 1 ? 1 : 0)
  return Math.log(1 - nullShare) - shape
}

/** How far the lengths of a block's sides are from what the two texts have as a whole: log-normal. */
function lengthModel({ arabic, english }: EvidenceGrid): (block: Block) => number {
  const a = sums(arabic.lengths)
  const e = sums(english.lengths)
  const ratio = Math.log(Math.max(1, e.at(-1)!) / Math.max(1, a.at(-1)!))
  const spread = 0.3
  return ({ source, target }) => {
    const difference = Math.log((e[target[1]]! - e[target[0]]! + 5) / (a[source[1]]! - a[source[0]]! + 5)) - ratio
    return Math.max(-6, -(difference * difference) / (2 * spread * spread))
  }
}

function sums(lengths: readonly number[]): Float64Array {
  const totals = new Float64Array(lengths.length + 1)
  lengths.forEach((length, index) => (totals[index + 1] = totals[index]! + length))
  return totals
}
