import { borneOut, inOrder, uniquePhrases, uniqueWords, type Anchors, type Counter } from './anchors.ts'
import { trimEnds, type Field, type Gap } from './gap.ts'
import type { Both } from './links.ts'
import type { Scanned } from './scan.ts'
import { matchWords } from './words.ts'

/** For each word of the old text the word of the new one that it is, or -1. Rising: what has moved is matched elsewhere. */
export interface Alignment {
  readonly matches: Int32Array
  /** False where a stretch was too large to be looked at word by word. */
  readonly precise: boolean
}

/** Gaps of so many pairs of words are compared word by word without further ado. */
const small = 120 * 120
/** Gaps without anything to hold on to, up to so many. */
const large = 1000 * 1000
/** Pairs of words compared in all, unless said otherwise: well under a second. */
export const usualBudget = 100_000_000

/** Matches the words of two texts. `budget`: pairs of words to compare at most. */
export function align([old, fresh]: Both<Scanned>, counts: Counter, budget = usualBudget): Alignment {
  const matches = new Int32Array(old.size).fill(-1)
  const field: Field = { old: old.numbers, fresh: fresh.numbers, matches }
  const whole: Gap = { oldFrom: 0, oldTo: old.size, newFrom: 0, newTo: fresh.size }
  return { matches, precise: alignGap(field, whole, counts, budget) }
}

/** Matches the words of a gap; false where a stretch of it was too large, or the budget too small. */
export function alignGap(field: Field, whole: Gap, counts: Counter, budget = usualBudget): boolean {
  let left = budget
  let precise = true
  const gaps: Gap[] = [whole]
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const rest = trimEnds(field, gap)
    const pairs = (rest.oldTo - rest.oldFrom) * (rest.newTo - rest.newFrom)
    if (pairs === 0) continue
    const anchors = pairs <= small ? undefined : findAnchors(field, rest, counts)
    if (anchors && anchors.olds.length > 0) pushBetween(gaps, rest, anchors)
    else if (pairs <= Math.min(large, left)) {
      left -= pairs
      matchWords(field, rest)
    } else precise = false
  }
  return precise
}

function findAnchors(field: Field, gap: Gap, words: Counter): Anchors {
  const found = inOrder(borneOut(uniqueWords(field, gap, words)))
  const length = Math.min(gap.oldTo - gap.oldFrom, gap.newTo - gap.newFrom)
  if (found.olds.length * 60 > length) return found
  const runs = inOrder(borneOut(uniquePhrases(field, gap, 4)))
  return runs.olds.length > found.olds.length ? runs : found
}

function pushBetween(gaps: Gap[], gap: Gap, { olds, news }: Anchors): void {
  let { oldFrom, newFrom } = gap
  for (let k = 0; k < olds.length; k++) {
    gaps.push({ oldFrom, oldTo: olds[k]!, newFrom, newTo: news[k]! })
    oldFrom = olds[k]!
    newFrom = news[k]!
  }
  gaps.push({ oldFrom, newFrom, oldTo: gap.oldTo, newTo: gap.newTo })
}
