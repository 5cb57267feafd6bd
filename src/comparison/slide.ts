import type { Both } from './links.ts'
import { lastMark, lastStop, type Scanned } from './scan.ts'

/** How far an insertion or a deletion is slid at most, in words. */
const farthest = 30

/**
 * Slides what only went or only came to where it reads best, as long as the words stay the same. Of "It rained. We left." after
 * which "It snowed." was inserted between the two, "rained. It snowed" is as true, and nobody would say so: the edges of a change
 * are put at a blank line, a line's end, a sentence's end, a mark, in this order.
 */
export function slideToBoundaries([old, fresh]: Both<Scanned>, matches: Int32Array): void {
  slideIn(old, matches, fresh.size)
  const back = new Int32Array(fresh.size).fill(-1)
  for (let i = 0; i < matches.length; i++) if (matches[i]! >= 0) back[matches[i]!] = i
  slideIn(fresh, back, old.size)
  matches.fill(-1)
  for (let j = 0; j < back.length; j++) if (back[j]! >= 0) matches[back[j]!] = j
}

/** Of a text whose words are matched to those of another one: slides runs without a match where the other text has no gap. */
function slideIn(text: Scanned, matches: Int32Array, otherSize: number): void {
  for (let from = 0; from < text.size; from++) {
    if (matches[from]! >= 0) continue
    let to = from
    while (to < text.size && matches[to]! < 0) to++
    const next = to < text.size ? matches[to]! : otherSize
    if (next === (from > 0 ? matches[from - 1]! + 1 : 0)) {
      const shift = bestShift(text, matches, from, to)
      if (shift < 0) shiftBack(matches, from, to, -shift)
      if (shift > 0) shiftOn(matches, from, to, shift)
      to += Math.max(0, shift)
    }
    from = to
  }
}

function bestShift(text: Scanned, matches: Int32Array, from: number, to: number): number {
  const { numbers, size } = text
  let best = 0
  let most = readability(text, from) + readability(text, to)
  const consider = (shift: number) => {
    const value = readability(text, from + shift) + readability(text, to + shift)
    if (value > most) {
      most = value
      best = shift
    }
  }
  for (let k = 1; k <= farthest && from - k >= 0 && numbers[from - k] === numbers[to - k]; k++) {
    if (matches[from - k]! !== matches[from - 1]! - k + 1) break
    consider(-k)
  }
  for (let k = 1; k <= farthest && to + k <= size && numbers[from + k - 1] === numbers[to + k - 1]; k++) {
    if (matches[to + k - 1]! !== matches[to]! + k - 1) break
    consider(k)
  }
  return best
}

function shiftBack(matches: Int32Array, from: number, to: number, by: number): void {
  for (let k = 1; k <= by; k++) {
    matches[to - k] = matches[from - k]!
    matches[from - k] = -1
  }
}

function shiftOn(matches: Int32Array, from: number, to: number, by: number): void {
  for (let k = 0; k < by; k++) {
    matches[from + k] = matches[to + k]!
    matches[to + k] = -1
  }
}

/** How well a change begins or ends before a word. */
function readability({ text, size, starts, ends, numbers }: Scanned, i: number): number {
  if (i === 0 || i === size) return 6
  const gap = text.slice(ends[i - 1], starts[i])
  const line = gap.indexOf('\n')
  if (line >= 0) return gap.includes('\n', line + 1) ? 6 : 5
  if (gap === '') return 0
  return numbers[i - 1]! < lastStop ? 4 : numbers[i - 1]! < lastMark ? 2 : 1
}
