import type { ApartReason, HoldReason, Part, ReplyMeans, Rung, Severity } from '../claim/desk-words.ts'
import type { Place } from './place.ts'
import type { FaithfulVerdict, WorldVerdict } from './verdicts.ts'

/** What a decision at the desk is about: the words of a claim, which may stand in several places. */
export interface OnClaim {
  readonly place: Place
  readonly more?: readonly Place[]
}

/** A file that is kept beside a verdict, by the SHA-256 of its bytes. It is never opened, only handed out again. */
export interface ArchivedCopy {
  readonly hash: string
  readonly name: string
}

/** What a verdict about the world rests on. An address begins with http: or https:. */
export interface Reference {
  readonly title: string
  readonly url?: string
  /** As exact as it is known: a year, a month, a day. */
  readonly date?: string
  readonly copy?: ArchivedCopy
}

/** To whom a note is given: an account, or whoever has a part. */
export type Assignee = { readonly person: string } | { readonly part: Part }

/** What is decided at the fact-checking desk. */
export interface DeskBodies {
  /** These words are a claim, whatever was proposed. */
  'claim-marked': OnClaim
  /** These words are no claim to be checked. */
  'claim-dropped': OnClaim & { readonly reason: ApartReason }
  /** The claims at these places are one. */
  'claims-merged': { readonly places: readonly Place[] }
  /** The claim at `place` is two: the second begins where `at` does. */
  'claim-split': { readonly place: Place; readonly at: Place }
  'reply-sought': OnClaim & {
    readonly from: string
    readonly means: ReplyMeans
    /** Day on which the reply was asked for, and until when it was to come. */
    readonly asked: string
    readonly deadline?: string
    readonly words?: string
  }
  /** What came of it. Without words: nothing came. */
  'reply-received': { readonly reply: number; readonly date: string; readonly words?: string }
  /** Nothing may be published while it stands; without a place the whole dossier is held. An embargo lasts to the end of its day. */
  'hold-set': {
    readonly place?: Place
    readonly more?: readonly Place[]
    readonly reason: HoldReason
    readonly until?: string
    readonly words?: string
  }
  'hold-lifted': { readonly hold: number }
  'verdict-given': OnClaim & {
    /** Passages of any text that it rests on. */
    readonly evidence: readonly Place[]
    readonly faithful?: FaithfulVerdict
    /** Absent: nobody has looked. */
    readonly world?: WorldVerdict
    readonly severity?: Severity
    readonly note?: string
    readonly references?: readonly Reference[]
    /** Note and references leave the house in no export but the whole archive. */
    readonly confidential?: boolean
  }
  /** Somebody else than its author agrees with a verdict. */
  'verdict-agreed': { readonly verdict: number }
  /** How the words in quotation marks at `place` stand to the speech, and which passages that was read off. */
  'quotation-judged': {
    readonly place: Place
    readonly evidence: readonly Place[]
    readonly rung: Rung
    readonly note?: string
  }
  /** A note on a place, or on places of two texts at once. */
  'note-added': {
    readonly place: Place
    readonly other?: Place
    readonly words: string
    readonly assigned?: Assignee
    /** Accounts that are named in it. */
    readonly mentions?: readonly string[]
    readonly confidential?: boolean
  }
  'note-answered': {
    readonly note: number
    readonly words: string
    readonly mentions?: readonly string[]
    readonly confidential?: boolean
  }
  /** Without an assignee it is given to nobody any more. */
  'note-assigned': { readonly note: number; readonly assigned?: Assignee }
  'note-resolved': { readonly note: number }
  /** Everything was closed when the history was `seq` events long. */
  'dossier-signed-off': { readonly seq: number; readonly words?: string }
}
