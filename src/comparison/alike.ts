import type { Gap } from './gap.ts'
import type { Both } from './links.ts'
import { lastMark, type Scanned } from './scan.ts'
import { weight } from './weights.ts'

/** Beyond so many pairs of words nothing is looked for. */
const most = 1000

/** Whether two words share so much of their front and back that one is likely a spelling or a form of the other. */
export function isAlike(old: string, fresh: string): boolean {
  const short = Math.min(old.length, fresh.length)
  let front = 0
  while (front < short && old.charCodeAt(front) === fresh.charCodeAt(front)) front++
  let back = 0
  while (back < short - front && old.charCodeAt(old.length - back - 1) === fresh.charCodeAt(fresh.length - back - 1))
    back++
  return 5 * (front + back) >= 3 * Math.max(old.length, fresh.length)
}

/** Weight of the old words in the gap that are not kept but spelt alike in the new text, in order and between the same kept words. */
export function alikeWeight(
  texts: Both<Scanned>,
  matches: Int32Array,
  { oldFrom, oldTo, newFrom, newTo }: Gap,
): number {
  let sum = 0
  let newAt = newFrom
  for (let i = oldFrom; i < oldTo;) {
    if (matches[i]! >= 0) {
      newAt = matches[i++]! + 1
      continue
    }
    const from = i
    while (i < oldTo && matches[i]! < 0) i++
    sum += alikeBetween(texts, { oldFrom: from, oldTo: i, newFrom: newAt, newTo: i < oldTo ? matches[i]! : newTo })
  }
  return sum
}

function alikeBetween([old, fresh]: Both<Scanned>, { oldFrom, oldTo, newFrom, newTo }: Gap): number {
  let sum = 0
  if ((oldTo - oldFrom) * (newTo - newFrom) > most) return 0
  let from = newFrom
  for (let i = oldFrom; i < oldTo; i++) {
    if (old.numbers[i]! < lastMark) continue
    const word = wordAt(old, i)
    for (let j = from; j < newTo; j++) {
      if (fresh.numbers[j]! < lastMark || !isAlike(word, wordAt(fresh, j))) continue
      sum += weight(old.numbers[i]!)
      from = j + 1
      break
    }
  }
  return sum
}

export function wordAt({ text, starts, ends }: Scanned, i: number): string {
  return text.slice(starts[i], ends[i])
}
