import { bandRound, wholeBand, type Anchor, type Band } from './band.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** More pairs of sentences than this are not all looked at, only those near a path through anchors. */
const allPairs = 30_000
/** Nor more than this in all, however few anchors there are. */
const mostPairs = 3_000_000
const margin = 30

export interface PathBand {
  readonly band: Band
  /** False where anchors are so far apart that the path may lie outside. */
  readonly precise: boolean
}

/** Where a translation can possibly run: everywhere in short texts, near the anchors in long ones. */
export function pathBand(arabic: Vocabulary, english: Vocabulary, table: TranslationTable): PathBand {
  const [rows, columns] = [arabic.sentences.length, english.sentences.length]
  if (rows * columns <= allPairs) return { band: wholeBand(rows, columns), precise: true }
  const found = anchors(arabic, english, table)
  const widest = Math.max(margin, Math.floor(mostPairs / rows / 2))
  return { band: bandRound(found, rows, columns, margin, widest), precise: widestGap(found, rows) / 8 <= widest }
}

function widestGap(found: readonly Anchor[], rows: number): number {
  const places = [-1, ...found.map((anchor) => anchor.source), rows]
  return places.reduce((widest, place, index) => Math.max(widest, place - (places[index - 1] ?? place)), 0)
}

/** A word that stands in more sentences than this points nowhere. */
const rare = 4
/** A pairing less likely than this is no anchor. */
const likely = 0.35

/**
 * Pairs of sentences that share rare words, in an order that both texts have: the longest rising chain of them
 * (a longest increasing subsequence, as in Melamed's map of bitext correspondence, 1999).
 */
export function anchors(arabic: Vocabulary, english: Vocabulary, table: TranslationTable): readonly Anchor[] {
  const [rows, columns] = [arabic.sentences.length, english.sentences.length]
  const places = sentencesOf(english)
  const votes = new Map<number, number>()
  arabic.sentences.forEach((sentence, source) => {
    for (const { type } of sentence) {
      if (arabic.frequencies[type]! > rare) continue
      for (let at = table.starts[type]!; at < table.starts[type + 1]!; at++) {
        const answer = table.english[at]!
        if (table.likelihoods[at]! < likely || english.frequencies[answer]! > rare) continue
        for (const target of places[answer]!) {
          const key = source * columns + target
          votes.set(key, (votes.get(key) ?? 0) + 1)
        }
      }
    }
  })
  const points = [...votes]
    .filter(([, count]) => count >= 2)
    .map(([key]) => ({ source: Math.floor(key / columns), target: key % columns }))
    .filter(({ source, target }) => Math.abs(source / rows - target / columns) < 0.2)
  return longestRising(points.sort((a, b) => a.source - b.source || b.target - a.target))
}

function sentencesOf(english: Vocabulary): readonly (readonly number[])[] {
  const places: number[][] = english.types.map(() => [])
  english.sentences.forEach((words, sentence) => {
    for (const { type } of words) if (places[type]!.length <= rare) places[type]!.push(sentence)
  })
  return places
}

/** Points must come by source; of one source the higher target first, so that only one of them is taken. */
function longestRising(points: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = []
  const before = new Int32Array(points.length).fill(-1)
  points.forEach(({ target }, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (points[tails[middle]!]!.target < target) low = middle + 1
      else high = middle
    }
    if (low > 0) before[index] = tails[low - 1]!
    tails[low] = index
  })
  const chain: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(points[at]!)
  return chain.reverse()
}
