import type { Dossier, Revision, Witness } from '../dossier/fold.ts'
import type { Language } from '../text/witness.ts'

/** A revision whose words are held, and the text that it is one of. */
export interface HeldRevision {
  readonly witness: Witness
  readonly revision: Revision
  /** From 1, in the order in which they came. */
  readonly number: number
}

/** Both sides of a comparison. */
export interface Sides {
  readonly old: HeldRevision
  readonly new: HeldRevision
}

/** So much of a hash names a revision in an address. */
export function shortHash({ revision: { hash } }: HeldRevision): string {
  return hash.slice(0, 16)
}

/** All revisions in a language that can be compared, text by text. */
export function heldRevisions({ witnesses }: Dossier, language: Language): readonly HeldRevision[] {
  return witnesses
    .filter((witness) => witness.language === language)
    .flatMap((witness) =>
      witness.revisions.flatMap((revision, index) =>
        revision.erased ? [] : [{ witness, revision, number: index + 1 }],
      ),
    )
}

/**
 * What an address asks for: `old` and `new` by hash, or by the beginning of one; `from` and `to` by number, for addresses of
 * long ago. Else the last revision of the text and the one before it. `undefined` where the text has none.
 */
export function sidesAsked(
  held: readonly HeldRevision[],
  { id }: Witness,
  query: Readonly<Record<string, unknown>>,
): Sides | undefined {
  const own = held.filter(({ witness }) => witness.id === id)
  const numbered = (typed: unknown) => own.find(({ number }) => String(number) === typed)
  const fresh = named(held, query.new) ?? numbered(query.to) ?? own.at(-1)
  if (!fresh) return undefined
  const before = held.filter(({ witness }) => witness.id === fresh.witness.id)
  const previous = before[before.indexOf(fresh) - 1] ?? fresh
  return { old: named(held, query.old) ?? numbered(query.from) ?? previous, new: fresh }
}

function named(held: readonly HeldRevision[], hash: unknown): HeldRevision | undefined {
  if (typeof hash !== 'string' || !/^[0-9a-f]{8,64}$/.test(hash)) return undefined
  return held.find(({ revision }) => revision.hash.startsWith(hash))
}
