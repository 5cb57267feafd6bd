import { compare } from '../../src/comparison/compare.ts'
import type { Change, Edit, Kept } from '../../src/comparison/change.ts'
import { pieces } from '../../src/comparison/pieces.ts'
import { slice } from '../../src/text/span.ts'

/** The new text, made out of the old one and of what the changes bring. */
export function applied(changes: readonly Change[], old: string, fresh: string): string {
  return [...pieces(changes)]
    .sort((a, b) => a.new.start - b.new.start || a.new.end - b.new.end)
    .map((piece) => (piece.kind === 'equal' ? slice(old, piece.old) : slice(fresh, piece.new)))
    .join('')
}

/** Everything that breaks the promise of a comparison: each text covered once, in order, and kept only what is the same. */
export function broken(changes: readonly Change[], old: string, fresh: string): readonly string[] {
  const found: string[] = []
  const inPlace = changes.filter((change) => change.kind !== 'move')
  inPlace.forEach((change, k) => {
    const before = inPlace[k - 1]
    if (before && (before.old.end > change.old.start || before.new.end > change.new.start)) found.push(`order at ${k}`)
  })
  for (const change of changes) {
    if (change.kind !== 'move') continue
    let [oldAt, newAt] = [change.old.start, change.new.start]
    for (const inner of change.inner) {
      if (inner.old.start !== oldAt || inner.new.start !== newAt) found.push(`gap in move ${change.move}`)
      ;[oldAt, newAt] = [inner.old.end, inner.new.end]
    }
    if (oldAt !== change.old.end || newAt !== change.new.end) found.push(`end of move ${change.move}`)
  }
  for (const side of ['old', 'new'] as const) {
    const text = side === 'old' ? old : fresh
    const spans = pieces(changes)
      .map((piece) => piece[side])
      .filter(({ start, end }) => start < end)
    let at = 0
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      if (span.start !== at) found.push(`${side} covered wrongly at ${at}`)
      at = span.end
    }
    if (at !== text.length) found.push(`${side} not covered from ${at}`)
  }
  for (const piece of pieces(changes))
    if (piece.kind === 'equal' && slice(old, piece.old) !== slice(fresh, piece.new)) found.push('kept what differs')
  if (applied(changes, old, fresh) !== fresh) found.push('does not give the new text')
  return found
}

/** A comparison in one line: [gone/come], >1 where a passage moved away and <1 [..] where it stands now. */
export function told(old: string, fresh: string): string {
  const mark = (change: Kept | Edit) =>
    change.kind === 'equal' ? slice(old, change.old) : `[${slice(old, change.old)}/${slice(fresh, change.new)}]`
  return compare(old, fresh)
    .changes.map((change) =>
      change.kind === 'move' ? ` <${change.move} ${change.inner.map(mark).join('')}` : mark(change),
    )
    .join('')
}
