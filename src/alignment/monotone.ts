import { blockScorer, type Block } from './block-score.ts'
import { corridor, valueAt, type BandValues } from './corridor.ts'
import type { LinkDecision } from './decision.ts'
import type { Progress } from './progress.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import type { WordRows } from './word-rows.ts'

export interface MonotoneOptions {
  /** Share of words that translation does not explain, 0 to 1. */
  readonly looseness: number
  /** Share of blocks that have one side only. */
  readonly nullShare: number
  /** Confirmed links are blocks of their own; rejected ones are none. */
  readonly decisions?: readonly LinkDecision[]
  readonly progress?: Progress
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
  const scorer = blockScorer(grid, options.looseness)
  const pairs = pairScores(grid, scorer.pair)
  const related = relatedPairs(grid, pairs, options.looseness)
  const { low, high } = corridor(pairs, rows, columns)
  const lengths = lengthModel(grid)
  const bonus = decisionBonus(options.decisions ?? [])
  const best = Array.from(low, (from, i) => new Float64Array(Math.max(0, high[i]! - from + 1)).fill(-Infinity))
  const from = Array.from(low, (start, i) => new Int32Array(Math.max(0, 2 * (high[i]! - start + 1))))
  const masks = new Int32Array(maxSource)
  const oneSided = Math.log(options.nullShare / 2)
  best[0]![0] = 0
  for (let i = 0; i <= rows; i++) {
    if (i % 256 === 0) options.progress?.(i / (rows + 1))
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
      const at = 2 * (j - low[i]!)
      const [added, left] = i + j === 0 ? [false, false] : [from[i]![at] === i, from[i]![at + 1] === j]
      if (i < rows) reach(1, 0, oneSided - (added ? exchange : 0))
      if (j < columns) reach(0, 1, oneSided - (left ? exchange : 0))
      for (let m = 0; m < maxSource; m++) masks[m] = i + m < rows ? relatedFrom(related, i + m, j) : 0
      for (let m = 1; m <= maxSource && i + m <= rows; m++) {
        const end = Math.min(high[i + m]!, j + maxTarget)
        for (let n = Math.max(1, low[i + m]! - j); j + n <= end; n++) {
          const plausible = m + n === 2 || isPlausible(masks, m, n)
          if (!plausible && !bonus) continue
          const block: Block = { source: [i, i + m], target: [j, j + n] }
          const given = bonus?.(block) ?? 0
          if (!plausible && given <= 0) continue
          const score = m + n === 2 ? valueAt(pairs, i, j) : scorer.block(block)
          reach(m, n, score + lengths(block) + blockPrior(m, n, options.nullShare) + given)
        }
      }
    }
  }
  return trace(from, low, rows, columns)
}

/**
 * Nats by which a sentence left out is less likely where one was just added, and the other way round: "غرقت القرية." beside
 * "Nothing was left of it." is a free rendering more often than an omission and an addition at one place.
 */
const exchange = 3

function wordCount({ starts }: WordRows, sentence: number): number {
  return starts[sentence + 1]! - starts[sentence]!
}

function pairScores({ band, columns }: EvidenceGrid, score: (source: number, target: number) => number): BandValues {
  const values = new Float64Array(columns.starts.length - 1)
  for (let source = 0; source < band.low.length; source++) {
    const first = columns.rows[source]! - band.low[source]!
    for (let target = band.low[source]!; target < band.high[source]!; target++)
      values[first + target] = score(source, target)
  }
  return { band, rows: columns.rows, values }
}

/** A pair this weak beside the best of both its sentences is chance. Half of a counterpart is stronger. */
const relatedShare = 0.35

/** Which pairs of sentences have something to do with each other: 1 or 0. */
function relatedPairs(grid: EvidenceGrid, pairs: BandValues, looseness: number): BandValues {
  const { band, rows } = pairs
  const gains = gainsOver(grid, pairs, Math.log(looseness) / 2)
  const bestOfRow = new Float64Array(band.low.length)
  const bestOfColumn = new Float64Array(grid.english.lengths.length)
  eachPair(pairs, (source, target, cell) => {
    bestOfRow[source] = Math.max(bestOfRow[source]!, gains[cell]!)
    bestOfColumn[target] = Math.max(bestOfColumn[target]!, gains[cell]!)
  })
  const values = new Float64Array(gains.length)
  eachPair(pairs, (source, target, cell) => {
    const needed = relatedShare * Math.min(bestOfRow[source]!, bestOfColumn[target]!)
    values[cell] = gains[cell]! > 0 && gains[cell]! >= needed ? 1 : 0
  })
  return { band, rows, values }
}

/** What each pair gains over two sentences of which no word explains another. */
function gainsOver(grid: EvidenceGrid, pairs: BandValues, nothing: number): Float64Array {
  const gains = new Float64Array(pairs.values.length)
  eachPair(pairs, (source, target, cell) => {
    gains[cell] = pairs.values[cell]! - nothing * (wordCount(grid.arabic, source) + wordCount(grid.english, target))
  })
  return gains
}

function eachPair({ band, rows }: BandValues, visit: (source: number, target: number, cell: number) => void): void {
  for (let source = 0; source < band.low.length; source++) {
    const first = rows[source]! - band.low[source]!
    for (let target = band.low[source]!; target < band.high[source]!; target++) visit(source, target, first + target)
  }
}

/** Which of the next English sentences an Arabic one is related to: a bit for each, the nearest lowest. */
function relatedFrom(related: BandValues, source: number, target: number): number {
  let mask = 0
  for (let n = 0; n < maxTarget; n++) if (valueAt(related, source, target + n) > 0) mask |= 1 << n
  return mask
}

/** Whether each sentence of a block is related to one of the other side. A block with a stranger in it never wins. */
function isPlausible(masks: Int32Array, sources: number, targets: number): boolean {
  const all = (1 << targets) - 1
  let met = 0
  for (let at = 0; at < sources; at++) {
    if ((masks[at]! & all) === 0) return false
    met |= masks[at]!
  }
  return (met & all) === all
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

function decisionBonus(decisions: readonly LinkDecision[]): ((block: Block) => number) | undefined {
  if (decisions.length === 0) return undefined
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
