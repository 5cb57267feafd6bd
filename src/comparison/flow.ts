import type { Change, Edit, Kept, Move } from './change.ts'
import { firstIndex } from './first-index.ts'

/** One thing after the other, as both texts are read together; a move is met twice, where it stood and where it stands. */
export type FlowPart =
  | Kept
  | Edit
  | { readonly kind: 'moved-away'; readonly move: Move }
  | { readonly kind: 'moved-here'; readonly move: Move }

/** The changes in reading order. */
export function flow(changes: readonly Change[]): readonly FlowPart[] {
  const inPlace = changes.filter((change): change is Kept | Edit => change.kind !== 'move')
  const before: FlowPart[][] = Array.from({ length: inPlace.length + 1 }, () => [])
  for (const move of changes) {
    if (move.kind !== 'move') continue
    before[firstIndex(inPlace.length, (k) => inPlace[k]!.old.end > move.old.start)]!.push({ kind: 'moved-away', move })
    before[firstIndex(inPlace.length, (k) => inPlace[k]!.new.end > move.new.start)]!.push({ kind: 'moved-here', move })
  }
  return before.flatMap((moves, k) => [...moves, ...inPlace.slice(k, k + 1)])
}
