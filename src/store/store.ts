import type { AnyAddition, Deed } from '../dossier/append.ts'
import type { Event } from '../dossier/event.ts'
import type { Dossier } from '../dossier/fold.ts'
import type { Body, Break, Entry, Head } from '../provenance/chain.ts'
import type { Foreign } from '../provenance/origin.ts'
import type { Signature } from '../provenance/signature.ts'

export interface Loaded {
  readonly dossier: Dossier
  /** The words of every revision that is held, by the hash of its bytes. */
  readonly words: ReadonlyMap<string, string>
}

export type Appended = { readonly seq: number } | { readonly conflict: readonly Event[] }

export interface StoredHistory {
  readonly entries: readonly Entry[]
  readonly bodies: ReadonlyMap<number, Body>
  /** The runs of entries that came in a file. */
  readonly foreign?: readonly Foreign[]
}

/** Where a dossier came from that came in a file. */
export interface Origin {
  /** SHA-256 of the file. */
  readonly archive: string
  readonly at: string
  readonly by: string
  readonly foreign: readonly Foreign[]
  /** Those that stood in the file: each of an earlier state of the history. */
  readonly signatures: readonly Signature[]
}

/** All that is kept of one dossier, as one state of it. */
export interface Whole extends StoredHistory {
  /** By SHA-256. */
  readonly texts: ReadonlyMap<string, Uint8Array>
  readonly events: readonly Event[]
  readonly origin: Origin | undefined
  /** The display names of our own accounts that took part. */
  readonly names: Readonly<Record<string, string>>
}

export interface Verified {
  readonly dossier: string
  readonly head: Head
  readonly broken?: Break
  /** Texts whose bytes no longer have the hash they are filed under, or are gone without an order. */
  readonly damaged: readonly string[]
}

/** Reads histories, each as one state of it. */
export interface ReadStore {
  /** Every dossier; the house is none. */
  list(): Promise<readonly Dossier[]>
  load(id: string): Promise<Loaded | undefined>
  bytes(id: string, hash: string): Promise<Uint8Array | undefined>
  history(id: string): Promise<StoredHistory>
  whole(id: string): Promise<Whole | undefined>
  /** Where a dossier came from; `undefined` for one that was opened here. */
  origin(id: string): Promise<Origin | undefined>
  /** How many events a history has. */
  length(id: string): Promise<number>
  /** Goes through every history, and holds it against a head that was kept elsewhere, where there is one. */
  verify(kept?: ReadonlyMap<string, Head>): Promise<readonly Verified[]>
  /** Goes through one history. */
  verified(id: string): Promise<Verified>
  setting(key: string): Promise<string | undefined>
  close(): Promise<void>
}

/** Keeps histories. A promise that is fulfilled means the change is on the disk. Writing may throw StoreFull. */
export interface Store extends ReadStore {
  /**
   * Adds to a history that is `expected` events long (0 opens a new one). Where others were faster nothing is written, and
   * what they did comes back.
   */
  append(id: string, expected: number, addition: AnyAddition, deed: Deed): Promise<Appended>
  /**
   * Erases bodies and the texts they brought on an order, with every later body that quotes such a text, and records that
   * it was done. @throws RangeError where an entry is not there or is itself the record of an erasure
   */
  erase(id: string, entries: readonly number[], order: string, deed: Deed): Promise<void>
  /**
   * Takes in a dossier that came in a file, entry by entry as it is, under an id of our own.
   * @throws RangeError where the id is taken, or the history or a text is not whole
   */
  adopt(id: string, came: Pick<Whole, 'entries' | 'bodies' | 'texts'>, origin: Origin): Promise<void>
  setSetting(key: string, value: string): Promise<void>
  /** Calls back after each change of a history that is on the disk. @returns what ends it */
  hear(listener: Listener): () => void
}

export type Listener = (dossier: string) => void
