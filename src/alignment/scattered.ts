import { blockScorer, type BlockScorer } from './block-score.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import { withFurther } from './further-sources.ts'
import { sourcePosteriors } from './source-path.ts'

/** Where one English sentence comes from, if anywhere. */
export interface Origin {
  /** Every Arabic sentence it rests on, in order; none where nothing answers. */
  readonly sources: readonly number[]
  /** How probable it is that it rests on something. */
  readonly linked: number
  /** For each Arabic sentence, how probable it is the main one if there is one. They sum to 1. */
  readonly shares: Float64Array
  /** Nats by which the places of its neighbours spoke for the main source, where words alone point to another one; else 0. */
  readonly order: number
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
  const typical = typicalGain(gains.map((row, target) => highest(row) / words[target]!))
  const strengths = gains.map((row, target) => row.map((gain) => gain / words[target]! / typical))
  const posteriors = sourcePosteriors(
    gains.map((row, target) => ({
      likelihoods: relativeLikelihoods(row),
      absent: fixed.get(target)?.sources?.length === 0 ? 1 : logistic(8 * (0.45 - highest(strengths[target]!))),
    })),
  )
  const mains = posteriors.map((shares, target) => {
    const main = indexOfMax(shares)
    if (main < 0) return { main, linked: 0, share: 0 }
    const strength = strengths[target]![main]!
    return { main, linked: logistic(certainty * (strength + agreement * shares[main]! - needed)), share: shares[main]! }
  })
  const takenBy = mainsBySource(mains)
  return posteriors.map((shares, target) => {
    const given = fixed.get(target)?.sources
    if (given) return { sources: given, linked: given.length > 0 ? 1 : 0, shares, order: 0 }
    const { main, linked } = mains[target]!
    if (linked < 0.5) return { sources: [], linked, shares, order: 0 }
    const taken = (source: number) =>
      (takenBy.get(source) ?? []).reduce((most, other) => {
        return other === target ? most : Math.max(most, mains[other]!.linked * mains[other]!.share)
      }, 0)
    const ground = { scorer, gain: gains[target]!, taken, scale: Math.sqrt(typical / usualGain) }
    return { sources: withFurther(main, target, ground), linked, shares, order: orderOf(main, shares, gains[target]!) }
  })
}

function orderOf(main: number, shares: Float64Array, gain: Float64Array): number {
  const alone = indexOfMax(gain)
  if (alone === main || gain[alone]! <= gain[main]!) return 0
  return Math.max(0, Math.log(shares[main]! / Math.max(shares[alone]!, 1e-12)) + belief * (gain[alone]! - gain[main]!))
}

/** The English sentences of which each Arabic one is the main source. */
function mainsBySource(mains: readonly { readonly main: number }[]): ReadonlyMap<number, readonly number[]> {
  return Map.groupBy(mains.keys(), (target) => mains[target]!.main)
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
  const gains = new Float64Array(grid.arabic.lengths.length)
  const one = [0]
  for (let source = 0; source < gains.length; source++) {
    one[0] = source
    gains[source] = scorer.gain(one, target)
  }
  if (!fixed) return gains
  return gains.map((gain, source) => {
    if (fixed.rejected?.includes(source) || (fixed.sources && !fixed.sources.includes(source))) return -Infinity
    return fixed.sources?.[0] === source ? Math.max(gain, 1) : gain
  })
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
  const best = highest(gain)
  return gain.map((value) => Math.exp(belief * (value - best)))
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function highest(values: Float64Array): number {
  let highest = 0
  for (const value of values) if (value > highest) highest = value
  return highest
}

/** -1 where there are none. */
function indexOfMax(values: ArrayLike<number>): number {
  let best = -1
  for (let i = 0; i < values.length; i++) if (best < 0 || values[i]! > values[best]!) best = i
  return best
}
