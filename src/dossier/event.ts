import type { Mode } from '../alignment/link.ts'
import type { Encoding } from '../text/decode.ts'
import type { Selector } from '../text/selector.ts'
import type { Language, Particulars, Role } from '../text/witness.ts'

/** A place in one revision of a text: the revision's hash, and a selector on its words. Never a sentence's number. */
export interface Place extends Selector {
  readonly revision: string
}

export const voices = ['speaker', 'author', 'third-party'] as const
export type Voice = (typeof voices)[number]

export const noCounterpartReasons = ['left-out', 'added', 'context', 'other-reference'] as const
export type NoCounterpartReason = (typeof noCounterpartReasons)[number]

export const faithfulVerdicts = [
  'supported',
  'partly',
  'altered',
  'contradicted',
  'not-found',
  'not-about',
  'cannot-judge',
] as const
export type FaithfulVerdict = (typeof faithfulVerdicts)[number]

export const worldVerdicts = ['supported', 'refuted', 'disputed', 'unverifiable', 'opinion', 'not-checked'] as const
export type WorldVerdict = (typeof worldVerdicts)[number]

/** Everything that can happen to a dossier. Nothing is updated in place: the list of these is the dossier. */
export interface Bodies {
  'dossier-opened': {
    readonly title: string
    readonly titleAr?: string
    readonly notice?: string
    readonly noticeAr?: string
  }
  'dossier-renamed': { readonly title: string }
  /** A text with its first revision. `revision` is the SHA-256 of the bytes as received. */
  'text-added': {
    readonly text: string
    readonly role: Role
    readonly language: Language
    readonly particulars: Particulars
    readonly revision: string
    readonly encoding: Encoding
    readonly fileName?: string
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
  'no-counterpart': { readonly place: Place; readonly reason: NoCounterpartReason }
  /** Takes back what was decided about the places of a link. */
  'decision-withdrawn': { readonly decision: number }
  'segment-split': { readonly place: Place }
  'segments-joined': { readonly places: readonly [Place, Place] }
  /** How a translator would say the passage in English. */
  'rendering-written': { readonly place: Place; readonly words: string; readonly sure: boolean }
  'voice-set': { readonly place: Place; readonly voice: Voice }
  'finding-dismissed': {
    readonly category: string
    readonly place: Place
    readonly key: string
    readonly reason: string
  }
  'finding-raised': { readonly dismissal: number }
  'note-added': { readonly place: Place; readonly words: string }
  'verdict-given': {
    readonly place: Place
    readonly evidence: readonly Place[]
    readonly faithful?: FaithfulVerdict
    readonly world?: WorldVerdict
    readonly note?: string
  }
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
