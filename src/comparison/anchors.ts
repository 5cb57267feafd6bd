import type { Field, Gap } from './gap.ts'
import { heaviestIncreasing } from './increasing.ts'
import { uniqueRuns } from './unique-runs.ts'

/** Pairs of places that surely belong together, in the order of the old text. */
export interface Anchors {
  readonly olds: Int32Array
  readonly news: Int32Array
  /** How many words run on equally from here. */
  readonly weights: Int32Array
}

/** Marks how often words occur in a gap. As long as the vocabulary, and all zero between two calls. */
export interface Counter {
  readonly counts: Int32Array
  readonly places: Int32Array
}

export function counter(size: number): Counter {
  return { counts: new Int32Array(size), places: new Int32Array(size) }
}

/** Words that stand once in either side of the gap, where they are borne out by what stands round them. */
export function uniqueWords(field: Field, gap: Gap, { counts, places }: Counter): Anchors {
  const { old, fresh } = field
  const { oldFrom, oldTo, newFrom, newTo } = gap
  const foreign = 1 << 16
  for (let j = newFrom; j < newTo; j++) {
    counts[fresh[j]!]! += foreign
    places[fresh[j]!] = j
  }
  for (let i = oldFrom; i < oldTo; i++) counts[old[i]!]!++
  const olds: number[] = []
  for (let i = oldFrom; i < oldTo; i++) if (counts[old[i]!] === foreign + 1) olds.push(i)
  const anchors = withWeights(
    field,
    gap,
    Int32Array.from(olds),
    Int32Array.from(olds, (i) => places[old[i]!]!),
  )
  for (let j = newFrom; j < newTo; j++) counts[fresh[j]!] = 0
  for (let i = oldFrom; i < oldTo; i++) counts[old[i]!] = 0
  return anchors
}

/** Runs of `length` words that stand once in either side of the gap. Needed where the text repeats itself. */
export function uniquePhrases(field: Field, gap: Gap, length: number): Anchors {
  const oldPlaces = range(gap.oldFrom, gap.oldTo - length + 1)
  const newPlaces = range(gap.newFrom, gap.newTo - length + 1)
  const { olds, news } = uniqueRuns(field, oldPlaces, newPlaces, length)
  return withWeights(field, gap, olds, news)
}

function range(from: number, to: number): Int32Array {
  const all = new Int32Array(Math.max(0, to - from))
  for (let i = 0; i < all.length; i++) all[i] = from + i
  return all
}

/** One anchor for each equal run, with the length of the run. */
function withWeights({ old, fresh }: Field, gap: Gap, olds: Int32Array, news: Int32Array): Anchors {
  const kept: number[] = []
  const weights: number[] = []
  let end = -1
  let diagonal = 0
  for (let k = 0; k < olds.length; k++) {
    const i = olds[k]!
    const j = news[k]!
    if (i < end && j - i === diagonal) continue
    let to = 1
    while (i + to < gap.oldTo && j + to < gap.newTo && old[i + to] === fresh[j + to]) to++
    let back = 0
    while (i - back > gap.oldFrom && j - back > gap.newFrom && old[i - back - 1] === fresh[j - back - 1]) back++
    end = i + to
    diagonal = j - i
    kept.push(k)
    weights.push(to + back)
  }
  return {
    olds: Int32Array.from(kept, (k) => olds[k]!),
    news: Int32Array.from(kept, (k) => news[k]!),
    weights: Int32Array.from(weights),
  }
}

/** How near two anchors stand where one bears out the other, in words. */
const near = 12
/** A run of so many words needs no other anchor to be believed. */
const enough = 5

/**
 * Without anchors that stand alone. Two reports that share "Tuesday" and nothing round it are not the same report:
 * an anchor needs a run of its own, or others near it in both texts.
 */
export function borneOut({ olds, news, weights }: Anchors): Anchors {
  const kept: number[] = []
  for (let k = 0; k < olds.length; k++) {
    let support = weights[k]!
    for (let n = k - 1; n >= 0 && support < enough && olds[k]! - olds[n]! <= near; n--)
      if (Math.abs(news[k]! - news[n]!) <= near) support += weights[n]! + 1
    for (let n = k + 1; n < olds.length && support < enough && olds[n]! - olds[k]! <= near; n++)
      if (Math.abs(news[n]! - news[k]!) <= near) support += weights[n]! + 1
    if (support >= enough) kept.push(k)
  }
  return chosen({ olds, news, weights }, Int32Array.from(kept))
}

/** The heaviest part of the anchors that keeps its order. */
export function inOrder(anchors: Anchors): Anchors {
  return chosen(anchors, heaviestIncreasing(anchors.news, anchors.weights))
}

function chosen({ olds, news, weights }: Anchors, which: Int32Array): Anchors {
  return {
    olds: which.map((k) => olds[k]!),
    news: which.map((k) => news[k]!),
    weights: which.map((k) => weights[k]!),
  }
}
