import type { Dossier } from '../../dossier/fold.ts'
import type { FaithfulVerdict } from '../../dossier/event.ts'
import type { SearchTerm } from '../../lexicon/search-query.ts'
import type { Span } from '../../text/span.ts'
import type { Role } from '../../text/witness.ts'

/** What narrows a search down. */
export interface SearchFilter {
  readonly role?: Role
  /** Who speaks or writes, as the particulars of the text name them. */
  readonly person?: string
  /** ISO 8601, as exact as they are given; both ends count. */
  readonly from?: string
  readonly to?: string
  /** What was decided last about a claim in the sentence; `none`: nothing was. */
  readonly verdict?: FaithfulVerdict | 'none'
}

/** A sentence that answers. */
export interface SearchHit extends Span {
  readonly dossier: string
  readonly text: string
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  /** How many sentences answer, counted as far as `mostCounted`. */
  readonly count: number
}

/** Beyond this nobody reads on, and counting takes longer than finding. */
export const mostCounted = 1000

export interface SearchPart {
  readonly offset: number
  readonly limit: number
}

/**
 * The index of all sentences that are held, in their current revisions. It is derived: it can be thrown away and is made anew
 * from the dossiers, and it knows nothing that they do not.
 */
export interface Search {
  /** How many events of a dossier have been read; 0 where it is not known. */
  readonly seqOf: (dossier: string) => number
  /** Reads a dossier, as far as it has changed since. */
  readonly take: (dossier: Dossier, words: ReadonlyMap<string, string>) => void
  /** Takes every word of a dossier out again, off the disk too. */
  readonly forget: (dossier: string) => void
  /** The sentences in which all terms stand, the very words first. */
  readonly find: (terms: readonly SearchTerm[], filter: SearchFilter, part: SearchPart) => SearchAnswer
  /** Everybody who speaks or writes in a text that is held. */
  readonly people: () => readonly string[]
  readonly close: () => void
}
