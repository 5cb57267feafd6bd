import { blockScorer, type BlockScorer } from './block-score.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import { sourcePosteriors } from './source-path.ts'

/** Where one English sentence comes from, if anywhere. */
export interface Origin {
  /** Every Arabic sentence it rests on, in order; none where nothing answers. */
  readonly sources: readonly number[]
  /** How probable it is that it rests on something. */
  readonly linked: number
  /** For each Arabic sentence, how probable it is the main one if there is one. They sum to 1. */
  readonly shares: Float64Array
}

/** A person's word on one English sentence: the only sources it may have, or those it has not. */
export interface Fixed {
  readonly sources?: readonly number[]
  readonly rejected?: readonly number[]
}

/**
 * For each English sentence the Arabic ones it rests on, in any order: the words speak for a sentence, and the place of the
 * one before speaks a little for what follows. Most of the Arabic may stay unused, and "nowhere" is an ordinary answer.
 */
export function scattered(
  grid: EvidenceGrid,
  looseness: number,
  fixed: ReadonlyMap<number, Fixed> = new Map(),
): readonly Origin[] {
  const scorer = blockScorer(grid, looseness)
  const gains = grid.english.lengths.map((_, target) => gainsOf(grid, scorer, target, fixed.get(target)))
  const words = gains.map((_, target) => Math.max(fewWords, wordCount(grid, target)))
  const typical = typicalGain(gains.map((row, target) => Math.max(0, ...row) / words[target]!))
  const strengths = gains.map((row, target) => row.map((gain) => gain / words[target]! / typical))
  const posteriors = sourcePosteriors(
    gains.map((row, target) => ({
      likelihoods: relativeLikelihoods(row),
      absent: fixed.get(target)?.sources?.length === 0 ? 1 : logistic(8 * (0.45 - Math.max(0, ...strengths[target]!))),
    })),
  )
  return posteriors.map((shares, target) => {
    const given = fixed.get(target)?.sources
    if (given) return { sources: given, linked: given.length > 0 ? 1 : 0, shares }
    const main = indexOfMax(shares)
    const linked =
      main < 0 ? 0 : logistic(certainty * ((strengths[target]![main] ?? 0) + agreement * shares[main]! - needed))
    return { sources: linked < 0.5 ? [] : allSources(main, target, gains[target]!, scorer), linked, shares }
  })
}

/** Shorter sentences are judged as if they had this many words: a name alone proves little. */
const fewWords = 3

/**
 * A sentence rests on its main source where its evidence per word, beside what is typical of this text, and the agreement on
 * which source it is, reach this together. Relative, because a literal translation has twice the evidence of a free summary.
 */
const needed = 0.57
const agreement = 0.5
const certainty = 9

function wordCount({ english }: EvidenceGrid, target: number): number {
  return english.starts[target + 1]! - english.starts[target]!
}

function gainsOf(grid: EvidenceGrid, scorer: BlockScorer, target: number, fixed: Fixed | undefined): Float64Array {
  return Float64Array.from(grid.arabic.lengths, (_, source) => {
    if (fixed?.rejected?.includes(source) || (fixed?.sources && !fixed.sources.includes(source))) return -Infinity
    return scorer.gain([source], target)
  }).map((gain, source) => (fixed?.sources?.[0] === source ? Math.max(gain, 1) : gain))
}

/** What well-linked sentences gain per word, where a text is too short to tell; and how many sentences that guess is worth. */
const usualGain = 3.1
const usualWeight = 6

/** The gain per word that the better linked quarter of the sentences reach. */
function typicalGain(best: readonly number[]): number {
  const upper = best.toSorted((a, b) => a - b)[Math.floor(best.length * 0.75)] ?? usualGain
  return (upper * best.length + usualGain * usualWeight) / (best.length + usualWeight)
}

/** How far evidence is believed: words of a sentence do not speak independently of each other. */
const belief = 0.45

function relativeLikelihoods(gain: Float64Array): Float64Array {
  const best = gain.reduce((a, b) => Math.max(a, b), 0)
  return gain.map((value) => Math.exp(belief * (value - best)))
}

/** How much a further source must explain that the others leave open, in nats: beside one of them, and elsewhere. */
const nearGain = 5
const farGain = 6.5
/** So many sentences away is beside. */
const beside = 2
const maxSources = 5
/** A further source is looked for among so many that explain the most by themselves. */
const considered = 8

function allSources(main: number, target: number, gain: Float64Array, scorer: BlockScorer): readonly number[] {
  const others = [...gain.keys()]
    .filter((source) => source !== main && gain[source]! > 0)
    .sort((a, b) => gain[b]! - gain[a]!)
    .slice(0, considered)
  const sources = [main]
  let explained = scorer.gain(sources, target)
  while (sources.length < maxSources) {
    const surplus = others.map((source) => {
      if (sources.includes(source)) return -Infinity
      const near = sources.some((other) => Math.abs(other - source) <= beside)
      return scorer.gain([...sources, source], target) - explained - (near ? nearGain : farGain)
    })
    const best = indexOfMax(surplus)
    if (best < 0 || surplus[best]! < 0) break
    sources.push(others[best]!)
    explained = scorer.gain(sources, target)
  }
  return sources.sort((a, b) => a - b)
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** -1 where there are none. */
function indexOfMax(values: ArrayLike<number>): number {
  let best = -1
  for (let i = 0; i < values.length; i++) if (best < 0 || values[i]! > values[best]!) best = i
  return best
}
