import { blockScorer, type Block } from './block-score.ts'
import { corridor } from './corridor.ts'
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
  const pair = pairScores(rows, columns, words)
  const related = relatedPairs(
    rows,
    columns,
    pair,
    (i, j) => (Math.log(options.looseness) * (wordCount(grid.arabic, i) + wordCount(grid.english, j))) / 2,
  )
  const { low, high } = corridor(rows, columns, (i, j) => pair[i * columns + j]!)
  const lengths = lengthModel(grid)
  const bonus = decisionBonus(options.decisions ?? [])
  const best = new Float64Array((rows + 1) * (columns + 1)).fill(-Infinity)
  const from = new Int32Array(best.length)
  best[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const here = i * (columns + 1) + j
      if (best[here] === -Infinity) continue
      const reach = (m: number, n: number, score: number) => {
        const there = here + m * (columns + 1) + n
        if (best[here]! + score <= best[there]!) return
        best[there] = best[here]! + score
        from[there] = here
      }
      if (i < rows) reach(1, 0, Math.log(options.nullShare / 2))
      if (j < columns) reach(0, 1, Math.log(options.nullShare / 2))
      for (let m = 1; m <= maxSource && i + m <= rows; m++) {
        const end = Math.min(high[i + m]!, j + maxTarget)
        for (let n = Math.max(1, low[i + m]! - j); j + n <= end; n++) {
          const block: Block = { source: [i, i + m], target: [j, j + n] }
          if (m + n > 2 && bonus(block) <= 0 && !isPlausible(block, related, columns)) continue
          const score = m + n === 2 ? pair[i * columns + j]! : words(block)
          reach(m, n, score + lengths(block) + blockPrior(m, n, options.nullShare) + bonus(block))
        }
      }
    }
  }
  return trace(from, rows, columns)
}

function wordCount({ starts }: WordRows, sentence: number): number {
  return starts[sentence + 1]! - starts[sentence]!
}

function pairScores(rows: number, columns: number, score: (block: Block) => number): Float64Array {
  const pair = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) pair[i * columns + j] = score({ source: [i, i + 1], target: [j, j + 1] })
  return pair
}

/** A pair this weak beside the best of both its sentences is chance. Half of a counterpart is stronger. */
const relatedShare = 0.35

/** Which pairs of sentences have something to do with each other. */
function relatedPairs(
  rows: number,
  columns: number,
  pair: Float64Array,
  nothing: (i: number, j: number) => number,
): Uint8Array {
  const gain = pair.map((score, at) => score - nothing(Math.floor(at / columns), at % columns))
  const bestOfRow = new Float64Array(rows)
  const bestOfColumn = new Float64Array(columns)
  gain.forEach((value, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns]
    bestOfRow[i] = Math.max(bestOfRow[i]!, value)
    bestOfColumn[j] = Math.max(bestOfColumn[j]!, value)
  })
  return Uint8Array.from(gain, (value, at) => {
    const needed = relatedShare * Math.min(bestOfRow[Math.floor(at / columns)]!, bestOfColumn[at % columns]!)
    return value >= needed && value > 0 ? 1 : 0
  })
}

/** Whether each sentence of a block is related to one of the other side. A block with a stranger in it never wins. */
function isPlausible(
  { source: [top, bottom], target: [left, right] }: Block,
  related: Uint8Array,
  columns: number,
): boolean {
  let met = 0
  for (let i = top; i < bottom; i++) {
    let row = 0
    for (let j = left; j < right; j++) if (related[i * columns + j]) row |= 1 << (j - left)
    if (row === 0) return false
    met |= row
  }
  return met === (1 << (right - left)) - 1
}

function trace(from: Int32Array, rows: number, columns: number): readonly Block[] {
  const width = columns + 1
  const blocks: Block[] = []
  for (let at = rows * width + columns; at > 0; at = from[at]!) {
    const before = from[at]!
    blocks.push({
      source: [Math.floor(before / width), Math.floor(at / width)],
      target: [before % width, at % width],
    })
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
