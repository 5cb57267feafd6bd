import type { Change } from '../comparison/change.ts'
import type { Span } from '../text/span.ts'
import type { DiffReport } from './diff-report.ts'

/** A comparison for a machine: spans as pairs, and what the reader does not want to see marked. */
export function diffJson({ comparison, isHidden }: Pick<DiffReport, 'comparison' | 'isHidden'>): string {
  const { changes, precise } = comparison
  return `${JSON.stringify({ changes: changes.map((change) => plain(change, isHidden)), precise })}\n`
}

function plain(change: Change, isHidden: DiffReport['isHidden']): unknown {
  const places = { kind: change.kind, old: pair(change.old), new: pair(change.new) }
  if (change.kind === 'equal') return places
  if (change.kind === 'move')
    return { ...places, move: change.move, inner: change.inner.map((inner) => plain(inner, isHidden)) }
  const hidden = isHidden(change) ? { ignored: true } : {}
  const substance = change.substance.length > 0 ? { substance: change.substance } : {}
  return { ...places, class: change.class, ...substance, ...hidden }
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
