import { blockScorer, type Block } from './block-score.ts'
import type { LinkDecision } from './decision.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import { monotone } from './monotone.ts'
import { bestCandidates, type Proposal } from './proposal.ts'

/** Share of words of a translation that the lexicon does not explain, and of blocks that have one side only. */
const looseness = 0.75
const nullShare = 0.03

/** What else a sentence of a translation may rest on stands within so many sentences. */
const nearby = 4

/** The blocks of a translation in order, those on one side only included. */
export function proposeMonotone(grid: EvidenceGrid, decisions: readonly LinkDecision[]): readonly Proposal[] {
  const { gain } = blockScorer(grid, looseness)
  return monotone(grid, { looseness, nullShare, decisions }).map((block) => {
    const target = numbers(block.target)
    const scores = new Float64Array(grid.arabic.lengths.length)
    for (
      let source = Math.max(0, block.source[0] - nearby);
      source < Math.min(scores.length, block.source[1] + nearby);
      source++
    )
      scores[source] = target.reduce((sum, number) => sum + gain([source], number), 0)
    return { source: numbers(block.source), target, score: scoreOf(grid, block, gain), candidates: candidates(scores) }
  })
}

function numbers([start, end]: readonly [number, number]): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

/** What a well-translated sentence gains per word; half of it is an even chance. */
const fullGain = 0.9

function scoreOf(
  grid: EvidenceGrid,
  { source, target }: Block,
  gain: (sources: readonly number[], target: number) => number,
): number {
  if (source[0] === source[1] || target[0] === target[1]) return 0
  const words = grid.english.starts[target[1]]! - grid.english.starts[target[0]]!
  const total = numbers(target).reduce((sum, number) => sum + gain(numbers(source), number), 0)
  const perWord = total / Math.max(words, 3)
  return 1 / (1 + Math.exp(-8 * (perWord / fullGain - 0.5)))
}

function candidates(scores: Float64Array) {
  const total = scores.reduce((sum, score) => sum + score, 0)
  return bestCandidates(total > 0 ? scores.map((score) => score / total) : scores)
}
