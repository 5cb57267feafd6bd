import { blockScorer, type Block } from './block-score.ts'
import type { LinkDecision } from './decision.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import { monotone } from './monotone.ts'
import type { Candidate } from './link.ts'
import { bestCandidates, type Proposal } from './proposal.ts'

/** Share of words of a translation that the lexicon does not explain, and of blocks that have one side only. */
const looseness = 0.75
const nullShare = 0.03

/** What else a sentence of a translation may rest on stands within so many sentences. */
const nearby = 4

/** The blocks of a translation in order, those on one side only included. */
export function proposeMonotone(grid: EvidenceGrid, decisions: readonly LinkDecision[]): readonly Proposal[] {
  const { gain } = blockScorer(grid, looseness)
  return monotone(grid, { looseness, nullShare, decisions }).map((block) => ({
    source: numbers(block.source),
    target: numbers(block.target),
    score: scoreOf(grid, block, gain),
    candidates: candidates(grid, block, gain),
  }))
}

function numbers([start, end]: readonly [number, number]): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

type Gain = (sources: readonly number[], target: number) => number

/** What a well-translated sentence gains per word; half of it is an even chance. */
const fullGain = 0.9

function scoreOf(grid: EvidenceGrid, { source, target }: Block, gain: Gain): number {
  if (source[0] === source[1] || target[0] === target[1]) return 0
  const words = grid.english.starts[target[1]]! - grid.english.starts[target[0]]!
  const total = numbers(target).reduce((sum, number) => sum + gain(numbers(source), number), 0)
  const perWord = total / Math.max(words, 3)
  return 1 / (1 + Math.exp(-8 * (perWord / fullGain - 0.5)))
}

function candidates(grid: EvidenceGrid, { source, target }: Block, gain: Gain): readonly Candidate[] {
  const first = Math.max(0, source[0] - nearby)
  const around = numbers([first, Math.min(grid.arabic.lengths.length, source[1] + nearby)])
  const scores = around.map((number) => numbers(target).reduce((sum, one) => sum + gain([number], one), 0))
  const total = scores.reduce((sum, score) => sum + score, 0)
  const shares = total > 0 ? scores.map((score) => score / total) : scores
  return bestCandidates(shares).map((candidate) => ({ ...candidate, source: first + candidate.source }))
}
