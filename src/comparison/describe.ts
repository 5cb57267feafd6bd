import type { Change, Comparison, Edit } from './change.ts'
import { changeClasses, substances } from './change.ts'
import { pieces } from './pieces.ts'
import type { SplitOrJoin } from './split-join.ts'

/** What there is to say, without the words: those are made where the reader's language is known. */
export interface Message {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

/** The edits of a comparison, those inside moves too, in the order of the old text. */
export function edits(comparison: Comparison): readonly Edit[] {
  return pieces(comparison.changes).filter((piece): piece is Edit & { track: number } => piece.kind !== 'equal')
}

/** How many changes there are of each kind, what changes the substance first; kinds without a change are left out. */
export function summary(comparison: Comparison, sentences: readonly SplitOrJoin[] = []): readonly Message[] {
  const all = edits(comparison)
  const counted: readonly (readonly [string, number])[] = [
    ...substances.map(
      (kind) => [`substance.${kind}`, all.filter((edit) => edit.substance.includes(kind)).length] as const,
    ),
    ...[...changeClasses]
      .reverse()
      .map((kind) => [`class.${kind}`, all.filter((edit) => edit.class === kind).length] as const),
    ['moved', comparison.changes.filter((change) => change.kind === 'move').length],
    ['split', sentences.filter(({ kind }) => kind === 'split').length],
    ['joined', sentences.filter(({ kind }) => kind === 'joined').length],
  ]
  const found = counted.filter(([, count]) => count > 0).map(([key, count]) => ({ key, values: { count } }))
  return comparison.precise ? found : [...found, { key: 'coarse', values: {} }]
}

/** A change told in words to come: what went, what came, and the number of the move. */
export function describe(change: Change, old: string, fresh: string): Message {
  const gone = old.slice(change.old.start, change.old.end)
  const come = fresh.slice(change.new.start, change.new.end)
  if (change.kind === 'insert') return { key: 'insert', values: { new: come } }
  if (change.kind === 'delete') return { key: 'delete', values: { old: gone } }
  if (change.kind === 'equal') return { key: 'equal', values: { old: gone } }
  if (change.kind === 'move') return { key: 'move', values: { number: change.move, old: gone, new: come } }
  return { key: `replace.${change.class}`, values: { old: gone, new: come } }
}

/** Changes of substance first, then of wording, spelling, punctuation and white space; within each in the order of the text. */
export function weightiestFirst(changes: readonly Edit[]): readonly Edit[] {
  return [...changes].sort((a, b) => rank(b) - rank(a) || a.old.start - b.old.start)
}

function rank({ class: kind, substance }: Edit): number {
  return substance.length > 0 ? changeClasses.length : changeClasses.indexOf(kind)
}
