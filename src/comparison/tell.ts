import { isSpace, type Span } from '../text/span.ts'
import type { Edit, Kept, Move } from './change.ts'
import type { Scanned } from './scan.ts'

/** An edit before anyone has looked at what it is a change of. */
export type BareEdit = Pick<Edit, 'kind' | 'old' | 'new'>

/** A move with inner changes that nobody has looked at either. */
export interface BareMove extends Pick<Move, 'kind' | 'move' | 'old' | 'new'> {
  readonly inner: readonly (Kept | BareEdit)[]
}

export type BareChange = Kept | BareEdit | BareMove

/** A stretch of both texts, in words and in characters. */
export interface Stretch {
  readonly oldFrom: number
  readonly oldTo: number
  readonly old: Span
  readonly new: Span
}

/**
 * What is kept and what is changed in a stretch of both texts, character by character and without a gap. A matched word that is
 * spelt in another way is an edit of its own. The white space between kept words is compared too; at the ends of what changed,
 * white space that both texts have is kept.
 */
export function tell(
  old: Scanned,
  fresh: Scanned,
  matches: Int32Array,
  stretch: Stretch,
): readonly (Kept | BareEdit)[] {
  const told: (Kept | BareEdit)[] = []
  let [oldRun, newRun] = [stretch.old.start, stretch.new.start]
  let [oldEnd, newEnd] = [oldRun, newRun]
  const push = (oldFrom: number, oldTo: number, newFrom: number, newTo: number) => {
    if (oldFrom > oldRun) told.push({ kind: 'equal', old: span(oldRun, oldFrom), new: span(newRun, newFrom) })
    told.push(edit(span(oldFrom, oldTo), span(newFrom, newTo)))
    oldRun = oldTo
    newRun = newTo
  }
  const between = (oldNext: number, newNext: number) => {
    if (isSame(old.text, fresh.text, oldEnd, oldNext, newEnd, newNext)) return
    const front = sameFront(old.text, fresh.text, oldEnd, oldNext, newEnd, newNext)
    const back = sameBack(old.text, fresh.text, oldEnd + front, oldNext, newEnd + front, newNext)
    push(oldEnd + front, oldNext - back, newEnd + front, newNext - back)
  }
  for (let i = stretch.oldFrom; i < stretch.oldTo; i++) {
    const j = matches[i]!
    if (j < 0) continue
    const [oldStart, newStart] = [old.starts[i]!, fresh.starts[j]!]
    between(oldStart, newStart)
    oldEnd = old.ends[i]!
    newEnd = fresh.ends[j]!
    if (!isSame(old.text, fresh.text, oldStart, oldEnd, newStart, newEnd)) push(oldStart, oldEnd, newStart, newEnd)
  }
  between(stretch.old.end, stretch.new.end)
  if (stretch.old.end > oldRun)
    told.push({ kind: 'equal', old: span(oldRun, stretch.old.end), new: span(newRun, stretch.new.end) })
  return told
}

export function edit(old: Span, fresh: Span): BareEdit {
  const kind = old.start === old.end ? 'insert' : fresh.start === fresh.end ? 'delete' : 'replace'
  return { kind, old, new: fresh }
}

function span(start: number, end: number): Span {
  return { start, end }
}

function isSame(old: string, fresh: string, oldAt: number, oldEnd: number, newAt: number, newEnd: number): boolean {
  if (oldEnd - oldAt !== newEnd - newAt) return false
  for (; oldAt < oldEnd; oldAt++, newAt++) if (old.charCodeAt(oldAt) !== fresh.charCodeAt(newAt)) return false
  return true
}

function sameFront(old: string, fresh: string, oldAt: number, oldEnd: number, newAt: number, newEnd: number): number {
  let length = 0
  while (oldAt + length < oldEnd && newAt + length < newEnd) {
    const code = old.charCodeAt(oldAt + length)
    if (code !== fresh.charCodeAt(newAt + length) || !isSpace(code)) break
    length++
  }
  return length
}

function sameBack(old: string, fresh: string, oldAt: number, oldEnd: number, newAt: number, newEnd: number): number {
  let length = 0
  while (oldEnd - length > oldAt && newEnd - length > newAt) {
    const code = old.charCodeAt(oldEnd - length - 1)
    if (code !== fresh.charCodeAt(newEnd - length - 1) || !isSpace(code)) break
    length++
  }
  return length
}
