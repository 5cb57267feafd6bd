import type { Body, Entry, Head } from '../../provenance/chain.ts'
import type { Foreign } from '../../provenance/origin.ts'
import type { Signature } from '../../provenance/signature.ts'

/** What the archive of a dossier holds. The id of the dossier is not in it: whoever takes it in gives it one of their own. */
export interface ArchiveContents {
  readonly entries: readonly Entry[]
  readonly bodies: ReadonlyMap<number, Body>
  /** Whose names stand for which accounts, run by run; the last run reaches to the end. */
  readonly people: readonly Foreign[]
  /** By SHA-256. */
  readonly texts: ReadonlyMap<string, Uint8Array>
  /** Of this state of the history, or of earlier ones. */
  readonly signatures: readonly Signature[]
}

/** What stands at the head of an archive, so that anybody can check the rest with `sha256sum`. */
export interface Manifest {
  readonly format: 'muqabala dossier'
  readonly version: 1
  readonly head: Head
  /** SHA-256 by name. */
  readonly files: Readonly<Record<string, string>>
}

export const archiveNames = {
  manifest: 'manifest.json',
  history: 'history.jsonl',
  people: 'people.json',
  signatures: 'signatures.json',
  texts: 'texts/',
} as const

/** Bytes of all files in an archive together. */
export const longestArchive = 256 * 1024 * 1024
