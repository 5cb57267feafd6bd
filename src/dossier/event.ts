import type { Mode } from '../alignment/link.ts'
import type { Encoding } from '../text/decode.ts'
import type { TakenFrom } from '../text/taken-from.ts'
import type { Language, Particulars, Role } from '../text/witness.ts'
import type { DeskBodies } from './desk-bodies.ts'
import type { Published } from './published.ts'
import type { Place } from './place.ts'
import type { ReviewBodies } from './review-bodies.ts'

export type { Place } from './place.ts'
export { faithfulVerdicts, worldVerdicts, type FaithfulVerdict, type WorldVerdict } from './verdicts.ts'

export const voices = ['speaker', 'author', 'third-party'] as const
export type Voice = (typeof voices)[number]

export const noCounterpartReasons = ['left-out', 'added', 'context', 'other-reference'] as const
export type NoCounterpartReason = (typeof noCounterpartReasons)[number]

/** Everything that can happen to a dossier. Nothing is updated in place: the list of these is the dossier. */
export interface Bodies extends DeskBodies, ReviewBodies {
  'dossier-opened': {
    readonly title: string
    readonly titleAr?: string
    readonly notice?: string
    readonly noticeAr?: string
  }
  'dossier-renamed': { readonly title: string }
  /**
   * A text with its first revision. `revision` is the SHA-256 of the bytes of the text: of plain text as received, else in
   * UTF-8 as it was taken out of the file that `takenFrom` names.
   */
  'text-added': {
    readonly text: string
    readonly role: Role
    readonly language: Language
    readonly particulars: Particulars
    readonly revision: string
    readonly encoding: Encoding
    readonly fileName?: string
    readonly takenFrom?: TakenFrom
  }
  /** A text that is known of but not held. */
  'text-expected': {
    readonly text: string
    readonly role: Role
    readonly language?: Language
    readonly particulars: Particulars
  }
  'revision-added': {
    readonly text: string
    readonly revision: string
    readonly encoding: Encoding
    readonly language: Language
    readonly fileName?: string
    readonly takenFrom?: TakenFrom
    readonly note?: string
  }
  'text-corrected': {
    readonly text: string
    readonly role: Role
    readonly language?: Language
    readonly particulars: Particulars
  }
  'link-confirmed': { readonly source: readonly Place[]; readonly target: readonly Place[] }
  'link-rejected': { readonly source: readonly Place[]; readonly target: readonly Place[] }
  /** How an English text goes with the speech: a person's word against the program's guess. */
  'mode-chosen': { readonly text: string; readonly mode: Mode }
  /** `text`: of a passage of the speech, the English text in which nothing answers it. */
  'no-counterpart': { readonly place: Place; readonly reason: NoCounterpartReason; readonly text?: string }
  /** Takes back what was decided about the places of a link. */
  'decision-withdrawn': { readonly decision: number }
  'segment-split': { readonly place: Place }
  'segments-joined': { readonly places: readonly [Place, Place] }
  /** How a translator would say the passage in English. */
  'rendering-written': { readonly place: Place; readonly words: string; readonly sure: boolean }
  /** What somebody knows of where these words come from: "minute 12 inaudible", "from the agency's version". */
  'provenance-noted': { readonly place: Place; readonly words: string }
  'voice-set': { readonly place: Place; readonly voice: Voice }
  'finding-dismissed': {
    readonly category: string
    readonly place: Place
    readonly key: string
    readonly reason: string
  }
  'finding-raised': { readonly dismissal: number }
  /** A report on the state after `seq` events went out, as it was made then. */
  'report-published': Published
  /** The bodies of these entries, and the bytes of these texts, were erased on somebody's order. */
  erased: { readonly entries: readonly number[]; readonly revisions: readonly string[]; readonly order: string }
}

export type Kind = keyof Bodies

/** What happened, before it has a place in the history. */
export type Happening = { readonly [K in Kind]: { readonly kind: K; readonly body: Bodies[K] } }[Kind]

/** An entry of the history as read: its body is absent where it was erased. */
export type Event = { readonly seq: number; readonly at: string; readonly by: string } & (
  | Happening
  | { readonly kind: Kind; readonly body?: undefined }
)
