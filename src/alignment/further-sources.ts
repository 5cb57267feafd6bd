import type { BlockScorer } from './block-score.ts'
import { best } from './best.ts'

/** What a second passage must explain over the first, in nats, where it stands beside one that is taken. */
const nearGain = 4
/** Elsewhere it is one of all sentences that might have been it: so many nats more. */
const farCost = (sentences: number) => Math.log(sentences)
/** What it would explain by itself counts for so much: two passages that say the same leave little over for the second. */
const aloneShare = 0.1
/** A passage that another sentence rests on is less likely to be the second of this one, by so many nats. */
const takenCost = 2
const maxSources = 5
/** A further source is looked for among so many that explain the most by themselves. */
const considered = 8

export interface Ground {
  readonly scorer: BlockScorer
  /** What each Arabic sentence explains by itself, in nats. */
  readonly gain: Float64Array
  /** How probable each is the main source of another English sentence. */
  readonly taken: (source: number) => number
  /** 1 where sentences of this text gain what is usual; less in a free one, where all evidence is weaker. */
  readonly scale: number
}

/**
 * The main source and what else the sentence rests on, in order. In real accounts a third to a half of the sentences draw on
 * several passages, half of which are neighbours: "الجسر مغلق منذ شهر. يصلحونه." behind "The bridge, shut for a month, is being repaired."
 */
export function withFurther(main: number, target: number, { scorer, gain, taken, scale }: Ground): readonly number[] {
  const others = best(gain, considered + 1).filter((source) => source !== main && gain[source]! > 0)
  const sources = [main]
  let explained = scorer.gain(sources, target)
  while (sources.length < maxSources) {
    let [next, most] = [-1, 0]
    for (const source of others) {
      if (sources.includes(source)) continue
      const beside = sources.some((other) => Math.abs(other - source) === 1)
      const needed = scale * (nearGain + (beside ? 0 : farCost(gain.length)))
      const surplus =
        scorer.gain([...sources, source], target) -
        explained +
        aloneShare * gain[source]! -
        needed -
        takenCost * taken(source)
      if (surplus >= most) [next, most] = [source, surplus]
    }
    if (next < 0) break
    sources.push(next)
    explained = scorer.gain(sources, target)
  }
  return sources.sort((a, b) => a - b)
}
