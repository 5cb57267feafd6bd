import { blockScorer, type Block } from './block-score.ts'
import type { LinkDecision } from './decision.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import { monotone } from './monotone.ts'
import type { Candidate } from './link.ts'
import { noProgress, type Progress } from './progress.ts'
import { bestCandidates, type Proposal } from './proposal.ts'

/** Share of words of a translation that the lexicon does not explain, and of blocks that have one side only. */
const looseness = 0.75
const nullShare = 0.03

/** What else a sentence of a translation may rest on stands within so many sentences. */
const nearby = 4

/** The blocks of a translation in order, those on one side only included. */
export function proposeMonotone(
  grid: EvidenceGrid,
  decisions: readonly LinkDecision[],
  progress: Progress = noProgress,
): readonly Proposal[] {
  const { gain } = blockScorer(grid, looseness)
  return monotone(grid, { looseness, nullShare, decisions, progress }).map((block) => {
    const round = gainsRound(grid, block, gain)
    return {
      source: numbers(block.source),
      target: numbers(block.target),
      score: scoreOf(grid, block, gain),
      candidates: candidates(block, round),
      order: orderOf(block, round),
    }
  })
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

/** What each Arabic sentence round a block gains for its English ones, in nats. */
interface GainsRound {
  /** Number of the first of them. */
  readonly first: number
  readonly gains: readonly number[]
}

function gainsRound(grid: EvidenceGrid, { source, target }: Block, gain: Gain): GainsRound {
  const first = Math.max(0, source[0] - nearby)
  const around = numbers([first, Math.min(grid.arabic.lengths.length, source[1] + nearby)])
  return { first, gains: around.map((number) => numbers(target).reduce((sum, one) => sum + gain([number], one), 0)) }
}

function candidates({ source }: Block, { first, gains }: GainsRound): readonly Candidate[] {
  const total = gains.reduce((sum, score) => sum + score, 0)
  const shares = total > 0 ? gains.map((score) => score / total) : gains
  const within = numbers(source).map((number) => number - first)
  return bestCandidates(shares, within).map((candidate) => ({ ...candidate, source: first + candidate.source }))
}

/** The odds, in nats, that a sentence has its counterpart where order puts it rather than none. */
const inPlace = Math.log((1 - nullShare) / nullShare)

function orderOf({ source, target }: Block, { first, gains }: GainsRound): number {
  if (source[0] === source[1] || target[0] === target[1]) return 0
  const [from, to] = [source[0] - first, source[1] - first]
  const inside = Math.max(0, ...gains.slice(from, to))
  if (inside === 0) return inPlace
  return Math.max(0, Math.max(0, ...gains.slice(0, from), ...gains.slice(to)) - inside)
}
