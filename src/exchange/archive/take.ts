import type { Deed } from '../../dossier/append.ts'
import { sha256 } from '../../provenance/digest.ts'
import { ensureWhole } from './check.ts'
import { openArchive, type OpenedArchive } from './open.ts'

/** A dossier out of an archive, and what is to be noted about where it came from. */
export interface Taken {
  readonly came: Pick<OpenedArchive, 'entries' | 'bodies' | 'texts'>
  readonly origin: Deed &
    Pick<OpenedArchive, 'signatures'> & {
      readonly archive: string
      readonly foreign: OpenedArchive['people']
    }
}

/**
 * Takes a dossier out of an archive, if every part of it is what it was. Neither its id nor the accounts in it are ours: the
 * id is not in the archive, and all its entries are marked as having come in a file.
 * @throws ArchiveProblem
 */
export function takeArchive(file: string, bytes: Uint8Array, deed: Deed, most?: number): Taken {
  const opened = openArchive(file, bytes, most)
  ensureWhole(file, opened)
  const { entries, bodies, texts, people, signatures } = opened
  const named = people.at(-1)?.upTo ?? 0
  const foreign = named < entries.length ? [...people, { upTo: entries.length, names: {} }] : people
  return { came: { entries, bodies, texts }, origin: { ...deed, archive: sha256(bytes), foreign, signatures } }
}
