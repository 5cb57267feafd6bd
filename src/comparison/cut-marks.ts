import type { Span } from '../text/span.ts'
import type { Change, Comparison, Edit, Kept } from './change.ts'
import type { SplitOrJoin } from './split-join.ts'

/** Where a sentence was cut in two, or two were joined: an empty place in each text. */
export interface CutMark {
  readonly kind: 'split' | 'joined'
  readonly old: Span
  readonly new: Span
}

export function isCutMark(change: Change | CutMark): change is CutMark {
  return change.kind === 'split' || change.kind === 'joined'
}

/**
 * The places where sentences were cut or joined. The text that has two sentences there has the place before the second one;
 * the other text has it before the first word of the second sentence that is kept in it. What was moved besides has none.
 */
export function cutMarks(found: readonly SplitOrJoin[], { changes }: Comparison): readonly CutMark[] {
  const kept = changes.filter((change) => change.kind === 'equal')
  return found.flatMap(({ kind, old, new: fresh }) => {
    const [whole, parts, side] = kind === 'split' ? [old[0]!, fresh, 'new' as const] : [fresh[0]!, old, 'old' as const]
    const other = side === 'new' ? 'old' : 'new'
    return parts.slice(1).flatMap((part): readonly CutMark[] => {
      const piece = kept.find((each) => each[side].end > part.start && each[side].start < part.end)
      if (!piece) return []
      const at = piece[other].start + Math.max(0, part.start - piece[side].start)
      if (at <= whole.start || at >= whole.end) return []
      const [here, there] = [emptyAt(part.start), emptyAt(at)]
      return [side === 'new' ? { kind, old: there, new: here } : { kind, old: here, new: there }]
    })
  })
}

function emptyAt(at: number): Span {
  return { start: at, end: at }
}

/**
 * The changes with the marks between them, in the order of one side; kept passages are cut where a mark stands inside them, and
 * a mark inside an edit stands before it. Moves stand at the end, as they were.
 */
export function withMarks(
  changes: readonly Change[],
  marks: readonly CutMark[],
  side: 'old' | 'new',
): readonly (Change | CutMark)[] {
  const left = marks.toSorted((a, b) => a[side].start - b[side].start)
  const result: (Change | CutMark)[] = []
  for (const change of changes) {
    if (change.kind === 'move') {
      result.push(change)
      continue
    }
    let rest: Kept | Edit = change
    for (let mark = left[0]; mark && mark[side].start < rest[side].end; mark = left[0]) {
      const at: number = mark[side].start - rest[side].start
      if (rest.kind === 'equal' && at > 0) {
        const [before, after] = cut(rest, at)
        result.push(before)
        rest = after
      }
      result.push(left.shift()!)
    }
    result.push(rest)
  }
  return [...result.filter(({ kind }) => kind !== 'move'), ...left, ...result.filter(({ kind }) => kind === 'move')]
}

function cut({ kind, old, new: fresh }: Kept, at: number): readonly [Kept, Kept] {
  return [
    { kind, old: { start: old.start, end: old.start + at }, new: { start: fresh.start, end: fresh.start + at } },
    { kind, old: { start: old.start + at, end: old.end }, new: { start: fresh.start + at, end: fresh.end } },
  ]
}
