import type { Span } from '../text/span.ts'
import { firstIndex } from './first-index.ts'
import type { Gap } from './gap.ts'
import type { Both } from './links.ts'
import type { Moves } from './moves.ts'
import type { Scanned } from './scan.ts'
import { edit, tell, type BareChange, type BareEdit, type BareMove } from './tell.ts'

/** All changes of two texts: what is kept and what not, in order, and the moves cut out of it. */
export function placeMoves(texts: Both<Scanned>, kept: Int32Array, { gaps, matches }: Moves): readonly BareChange[] {
  const [old, fresh] = texts
  const told = tell(old, fresh, kept, { oldFrom: 0, oldTo: old.size, old: whole(old), new: whole(fresh) })
  if (gaps.length === 0) return told
  const edits = told.filter((change) => change.kind !== 'equal')
  const moves = gaps.map((gap, k): BareMove => {
    const spans = movedSpans(texts, gap, edits)
    return { kind: 'move', move: k + 1, ...spans, inner: tell(old, fresh, matches, { ...gap, ...spans }) }
  })
  const oldSpans = moves.map((move) => move.old)
  const newSpans = moves.map((move) => move.new).sort((a, b) => a.start - b.start)
  const placed: BareChange[] = []
  let [o, n] = [0, 0]
  for (const change of told) {
    while (o < oldSpans.length && oldSpans[o]!.end <= change.old.start) o++
    while (n < newSpans.length && newSpans[n]!.end <= change.new.start) n++
    const isMoved = beginsBefore(oldSpans[o], change.old.end) || beginsBefore(newSpans[n], change.new.end)
    if (isMoved && change.kind !== 'equal') placed.push(...without(change, oldSpans, newSpans))
    else placed.push(change)
  }
  return [...placed, ...moves]
}

function beginsBefore(span: Span | undefined, end: number): boolean {
  return span !== undefined && span.start < end
}

function whole({ text }: Scanned): Span {
  return { start: 0, end: text.length }
}

/** From the first word to the last, and over the blank line after it where it has moved along. */
function movedSpans([old, fresh]: Both<Scanned>, gap: Gap, edits: readonly BareEdit[]): Pick<BareMove, 'old' | 'new'> {
  const oldSpan = { start: old.starts[gap.oldFrom]!, end: old.ends[gap.oldTo - 1]! }
  const newSpan = { start: fresh.starts[gap.newFrom]!, end: fresh.ends[gap.newTo - 1]! }
  const spans = { old: oldSpan, new: newSpan }
  if (gap.oldTo === old.size || gap.newTo === fresh.size) return spans
  const oldEnd = old.starts[gap.oldTo]!
  const newEnd = fresh.starts[gap.newTo]!
  const between = old.text.slice(oldSpan.end, oldEnd)
  if (!between.includes('\n') || between !== fresh.text.slice(newSpan.end, newEnd)) return spans
  const isOld = edits[firstIndex(edits.length, (k) => edits[k]!.old.end >= oldEnd)]
  const isNew = edits[firstIndex(edits.length, (k) => edits[k]!.new.end >= newEnd)]
  if (!isOld || !isNew || isOld.old.start > oldSpan.start || isNew.new.start > newSpan.start) return spans
  return { old: { start: oldSpan.start, end: oldEnd }, new: { start: newSpan.start, end: newEnd } }
}

/** What is left of an edit when the spans that have moved are taken out: first what went, then what came. */
function without(
  { old, new: fresh }: BareEdit,
  oldSpans: readonly Span[],
  newSpans: readonly Span[],
): readonly BareEdit[] {
  const gone = subtract(old, oldSpans)
  const come = subtract(fresh, newSpans)
  if (gone.length === 1 && come.length === 1) return [edit(gone[0]!, come[0]!)]
  return [
    ...gone.map((span) => edit(span, { start: fresh.start, end: fresh.start })),
    ...come.map((span) => edit({ start: old.end, end: old.end }, span)),
  ]
}

function subtract({ start, end }: Span, spans: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  for (let k = firstIndex(spans.length, (i) => spans[i]!.end > start); k < spans.length; k++) {
    const span = spans[k]!
    if (span.start >= end) break
    if (span.start > start) left.push({ start, end: span.start })
    start = span.end
  }
  if (start < end) left.push({ start, end })
  return left
}
