import type { Field, Gap } from './gap.ts'
import { lastFunctionWord, lastMark } from './scan.ts'

/** What it is worth to keep a word: a telling one, a word of grammar, a mark; and more where the word before is kept too. */
const telling = 6
const grammar = 4
const punctuation = 3
const together = 2

export function worth(number: number): number {
  return number >= lastFunctionWord ? telling : number < lastMark ? punctuation : grammar
}

const fromOld = 1
const fromNew = 2
const fromBoth = 3
const joined = 4
const none = -1_000_000

let bestRow = new Int32Array(0)
let heldRow = new Int32Array(0)
let ways = new Uint8Array(0)

/**
 * Matches the words of a small gap so that what is kept is worth most: a longest common subsequence (Wagner & Fischer 1974)
 * that prefers telling words to words of grammar, and words that stand together to scattered ones.
 */
export function matchWords({ old, fresh, matches }: Field, { oldFrom, oldTo, newFrom, newTo }: Gap): void {
  const height = oldTo - oldFrom
  const width = newTo - newFrom
  const wide = width + 1
  if (bestRow.length < wide) {
    bestRow = new Int32Array(2 * wide)
    heldRow = new Int32Array(2 * wide)
  }
  if (ways.length < (height + 1) * wide) ways = new Uint8Array(2 * (height + 1) * wide)
  const [best, held] = [bestRow, heldRow]
  best.fill(0, 0, wide)
  held.fill(none, 0, wide)
  for (let i = 1; i <= height; i++) {
    const number = old[oldFrom + i - 1]!
    const value = worth(number)
    let corner = 0
    let cornerHeld = none
    let left = 0
    const row = i * wide
    for (let j = 1; j <= width; j++) {
      const above = best[j]!
      const aboveHeld = held[j]!
      let way = above >= left ? fromOld : fromNew
      let top = above >= left ? above : left
      if (fresh[newFrom + j - 1] === number) {
        const run = cornerHeld + together
        const kept = value + (run > corner ? run : corner)
        held[j] = kept
        if (run > corner) way |= joined
        if (kept >= top) {
          top = kept
          way = fromBoth | (run > corner ? joined : 0)
        }
      } else held[j] = none
      corner = above
      cornerHeld = aboveHeld
      best[j] = top
      left = top
      ways[row + j] = way
    }
  }
  let i = height
  let j = width
  let must = false
  while (i > 0 && j > 0) {
    const way = ways[i * wide + j]!
    if (must || (way & fromBoth) === fromBoth) {
      matches[oldFrom + i - 1] = newFrom + j - 1
      must = (way & joined) !== 0
      i--
      j--
    } else if ((way & fromBoth) === fromOld) i--
    else j--
  }
}
