import type { Happening } from './event.ts'

/** Who does something, and when: given to the core, which never asks the clock. */
export interface Deed {
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
}

/** An addition to any history: of a dossier, or of the house. */
export interface AnyAddition {
  readonly happenings: readonly { readonly kind: string; readonly body: object }[]
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** What is to be added to a history, and the bytes of the texts that it names, by their SHA-256. */
export interface Addition {
  readonly happenings: readonly Happening[]
  readonly texts: ReadonlyMap<string, Uint8Array>
}
