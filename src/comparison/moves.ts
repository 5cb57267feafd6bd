import { alignGap } from './align.ts'
import type { Counter } from './anchors.ts'
import type { Field, Gap } from './gap.ts'
import type { Both } from './links.ts'
import type { Scanned } from './scan.ts'
import { blocksOfSeeds } from './seeds.ts'
import type { Cuts } from './sentence-cuts.ts'
import { weight } from './weights.ts'

/** A move is of so much weight at least: a short sentence. */
const lightest = 2.5
/** So much of it must be the same in its new place. */
const same = 0.5
/** So much may have been kept by chance in its midst. */
const stray = 0.2

export interface Moves {
  /** In the order of the old text; none overlaps another in either. */
  readonly gaps: readonly Gap[]
  /** For each old word in a move the new word that it is, or -1. */
  readonly matches: Int32Array
}

/**
 * Passages that stand elsewhere now, found among the words that are not kept. Words that were kept by chance in the midst of
 * a move are taken back from `kept`.
 */
export function findMoves([old, fresh]: Both<Scanned>, cuts: Both<Cuts>, kept: Int32Array, words: Counter): Moves {
  const matches = new Int32Array(old.size).fill(-1)
  const keptBack = backwards(kept, fresh.size)
  const field: Field = { old: old.numbers, fresh: fresh.numbers, matches }
  const blocks = [...blocksOfSeeds(field, kept, keptBack)].sort((a, b) => b.oldTo - b.oldFrom - (a.oldTo - a.oldFrom))
  const gaps: Gap[] = []
  for (const block of blocks) {
    const gap = toSentences(block, cuts, kept, keptBack)
    if (gaps.some((other) => overlap(other, gap))) continue
    alignGap(field, gap, words)
    const moved = weigh(old, gap.oldFrom, gap.oldTo, matches)
    const longer = Math.max(weigh(old, gap.oldFrom, gap.oldTo), weigh(fresh, gap.newFrom, gap.newTo))
    const strays = weigh(old, gap.oldFrom, gap.oldTo, kept) + weigh(fresh, gap.newFrom, gap.newTo, keptBack)
    if (moved < lightest || moved < same * longer || strays > stray * moved) {
      matches.fill(-1, gap.oldFrom, gap.oldTo)
      continue
    }
    release(gap, kept, keptBack)
    gaps.push(gap)
  }
  return { gaps: gaps.sort((a, b) => a.oldFrom - b.oldFrom), matches }
}

function backwards(kept: Int32Array, size: number): Int32Array {
  const back = new Int32Array(size).fill(-1)
  for (let i = 0; i < kept.length; i++) if (kept[i]! >= 0) back[kept[i]!] = i
  return back
}

/** The block up to where its sentences begin and end, if nothing is kept on the way and it is not far in either text. */
function toSentences(block: Gap, [oldCuts, newCuts]: Both<Cuts>, kept: Int32Array, keptBack: Int32Array): Gap {
  let { oldFrom, oldTo, newFrom, newTo } = block
  const most = Math.max(4, (oldTo - oldFrom) >> 1)
  const oldFirst = oldCuts.firsts[oldCuts.sentences[oldFrom]!]!
  const newFirst = newCuts.firsts[newCuts.sentences[newFrom]!]!
  if (isFree(kept, oldFirst, oldFrom, most) && isFree(keptBack, newFirst, newFrom, most)) {
    oldFrom = oldFirst
    newFrom = newFirst
  }
  const oldEnd = oldCuts.firsts[oldCuts.sentences[oldTo - 1]! + 1]!
  const newEnd = newCuts.firsts[newCuts.sentences[newTo - 1]! + 1]!
  if (isFree(kept, oldTo, oldEnd, most) && isFree(keptBack, newTo, newEnd, most)) {
    oldTo = oldEnd
    newTo = newEnd
  }
  return { oldFrom, oldTo, newFrom, newTo }
}

function isFree(kept: Int32Array, from: number, to: number, most: number): boolean {
  if (to - from > most) return false
  for (let i = from; i < to; i++) if (kept[i]! >= 0) return false
  return true
}

function overlap(one: Gap, other: Gap): boolean {
  return (
    (one.oldFrom < other.oldTo && other.oldFrom < one.oldTo) || (one.newFrom < other.newTo && other.newFrom < one.newTo)
  )
}

/** Weight of the words of a stretch, or only of those that `kept` has. */
function weigh({ numbers }: Scanned, from: number, to: number, kept?: Int32Array): number {
  let sum = 0
  for (let i = from; i < to; i++) if (!kept || kept[i]! >= 0) sum += weight(numbers[i]!)
  return sum
}

function release({ oldFrom, oldTo, newFrom, newTo }: Gap, kept: Int32Array, keptBack: Int32Array): void {
  for (let i = oldFrom; i < oldTo; i++)
    if (kept[i]! >= 0) {
      keptBack[kept[i]!] = -1
      kept[i] = -1
    }
  for (let j = newFrom; j < newTo; j++)
    if (keptBack[j]! >= 0) {
      kept[keptBack[j]!] = -1
      keptBack[j] = -1
    }
}
