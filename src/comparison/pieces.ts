import type { Change, Edit, Kept } from './change.ts'

/** A kept or changed passage, with the number of the move that it is part of; 0 where it kept its place. */
export type Piece = (Kept | Edit) & { readonly track: number }

/** All that is kept or changed, moves taken apart, in the order of the old text. */
export function pieces(changes: readonly Change[]): readonly Piece[] {
  return changes
    .flatMap((change): readonly Piece[] =>
      change.kind === 'move'
        ? change.inner.map((inner) => ({ ...inner, track: change.move }))
        : [{ ...change, track: 0 }],
    )
    .sort((a, b) => a.old.start - b.old.start || a.old.end - b.old.end)
}
