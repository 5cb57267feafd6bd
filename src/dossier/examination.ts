import type { Alignment, Link } from '../alignment/link.ts'
import type { Discrepancy } from '../discrepancy/discrepancy.ts'
import type { Stopped } from '../discrepancy/run-checks.ts'
import type { Segment } from '../text/segment.ts'
import type { Language } from '../text/witness.ts'
import type { CarriedDecision } from './carried.ts'
import type { Dossier, Revision, Witness } from './fold.ts'

/** A text whose words are held, cut into sentences. */
export interface ReadText {
  readonly witness: Witness
  readonly revision: Revision
  readonly language: Language
  readonly text: string
  readonly segments: readonly Segment[]
}

/** A discrepancy in its place, and whether somebody has dismissed it. */
export interface Finding extends Discrepancy {
  /** Names this finding across examinations: the same words with the same complaint have the same key. */
  readonly key: string
  /** Number of the English sentence. */
  readonly segment: number
  readonly dismissed?: Dismissal
  /** A dismissal of such a difference in words that have changed since: it does not hold for these. */
  readonly formerly?: Dismissal
}

export interface Dismissal {
  readonly seq: number
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** The speech and one English text. */
export interface Bitext {
  readonly target: ReadText
  readonly alignment: Alignment
  readonly findings: readonly Finding[]
  /** Checks that were not brought to their end: nothing follows from their silence. */
  readonly stopped: readonly Stopped[]
}

/** A dossier whose texts are cut into sentences, and nothing aligned yet. */
export interface Reading {
  /** Its decisions are brought to the revisions that count, as far as they can be. */
  readonly dossier: Dossier
  /** What became of the decisions about older revisions. */
  readonly carried: readonly CarriedDecision[]
  /** The speech, where it is held. */
  readonly source: ReadText | undefined
  readonly texts: readonly ReadText[]
}

/** All that is derived from a dossier. Never stored as truth: worked out anew from texts, decisions and knowledge. */
export interface Examination extends Reading {
  readonly bitexts: readonly Bitext[]
}

/** The link that holds this English sentence. */
export function linkOf(bitext: Bitext, target: number): Link | undefined {
  return bitext.alignment.links.find((link) => link.target.includes(target))
}
