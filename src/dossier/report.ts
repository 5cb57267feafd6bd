import type { Severity } from '../claim/desk-words.ts'
import { isWhole, type Language, type Role } from '../text/witness.ts'
import type { Span } from '../text/span.ts'
import { deskOf, type Claim, type Judged } from './desk.ts'
import type { Reference } from './desk-bodies.ts'
import type { Bodies, Event, FaithfulVerdict, Place, Voice, WorldVerdict } from './event.ts'
import { currentRevision, fold, type Decision, type Dossier, type Witness } from './fold.ts'
import type { DeskRules } from './desk-rules.ts'
import { readDossier } from './reading.ts'

/** A passage that a verdict rests on. */
export interface Evidence {
  readonly role: Role
  readonly language: Language
  readonly words: string
  /** How a translator would say it, where one has. */
  readonly rendering: { readonly words: string; readonly sure: boolean } | undefined
}

/** What a verdict says, as far as it may leave the house. */
export interface Outcome {
  /** Number of the verdict in the history. */
  readonly seq: number
  readonly faithful: FaithfulVerdict | undefined
  readonly world: WorldVerdict | undefined
  readonly severity: Severity | undefined
  readonly note: string | undefined
  readonly references: readonly Reference[]
  readonly evidence: readonly Evidence[]
  readonly at: string
  readonly by: string
  readonly agreed: readonly { readonly by: string; readonly at: string }[]
  /** Whether a note or references are kept in the house. */
  readonly withheld: boolean
}

export interface ReportedClaim {
  /** From 1, in the order of the texts. */
  readonly number: number
  readonly role: Role
  readonly words: string
  readonly voice: Voice | undefined
  /** Absent where nobody has judged it, or a second person has not yet agreed. */
  readonly outcome: Outcome | undefined
  readonly earlier: readonly Outcome[]
  readonly replies: readonly {
    readonly sought: Bodies['reply-sought']
    readonly received: Bodies['reply-received'] | undefined
  }[]
  /** Notes and their answers that may leave the house. */
  readonly notes: readonly { readonly by: string; readonly at: string; readonly words: string }[]
}

export interface ReportedText {
  readonly witness: Witness
  /** SHA-256 of the bytes that were read; absent where the text is not held. */
  readonly hash: string | undefined
}

/** A verdict that was another one when the dossier was first published. */
export interface Correction {
  readonly claim: ReportedClaim
  readonly was: Outcome
  readonly is: Outcome
}

/** A report on one state of a dossier. Nothing that happened later is in it. */
export interface Report {
  readonly dossier: Dossier
  readonly state: { readonly seq: number; readonly hash: string; readonly at: string }
  readonly texts: readonly ReportedText[]
  readonly claims: readonly ReportedClaim[]
  /** How many sentences were set apart as no claims. */
  readonly apart: number
  /** Whether the whole speech is held: only then can something be said not to be in it. */
  readonly speechWhole: boolean
  readonly speechHeld: boolean
  readonly signedOff: Decision<'dossier-signed-off'> | undefined
  readonly published: Dossier['publications']
  readonly corrections: readonly Correction[]
}

export interface ReportGround {
  readonly id: string
  readonly events: readonly Event[]
  /** The hash of each entry, the first one first. */
  readonly hashes: readonly string[]
  readonly words: ReadonlyMap<string, string>
  readonly rules: DeskRules
}

/**
 * The report on the state that a dossier had when its history was `seq` events long. What was taken back or erased later is
 * gone from it all the same where its body is gone.
 * @throws RangeError where the history was never that long
 */
export function reportOn({ id, events, hashes, words, rules }: ReportGround, seq: number): Report {
  if (!Number.isInteger(seq) || seq < 1 || seq > events.length) throw new RangeError(`the history has no event ${seq}`)
  const reading = readDossier(fold(id, events.slice(0, seq)), words)
  const { dossier, source } = reading
  const desk = deskOf(reading, rules)
  const claims = desk.claims.map((claim, index) => reported(claim, index + 1, dossier))
  return {
    dossier,
    state: { seq, hash: hashes[seq - 1] ?? '', at: events[seq - 1]!.at },
    texts: dossier.witnesses.map((witness) => ({ witness, hash: heldHash(witness) })),
    claims,
    apart: desk.apart.length,
    speechHeld: source !== undefined,
    speechWhole: source !== undefined && isWhole(source.witness.particulars.completeness),
    signedOff: dossier.openedSince ? undefined : dossier.signOffs.at(-1),
    published: dossier.publications,
    corrections: correctionsIn(claims, dossier.publications[0]?.seq ?? Infinity),
  }
}

function heldHash(witness: Witness): string | undefined {
  const revision = currentRevision(witness)
  return revision?.erased ? undefined : revision?.hash
}

function reported(claim: Claim, number: number, dossier: Dossier): ReportedClaim {
  const { text, spans, voice, judged, earlier, state, replies, threads } = claim
  const outcome = (each: Judged) => outcomeOf(each, dossier)
  return {
    number,
    role: text.witness.role,
    words: spans.map(({ start, end }: Span) => text.text.slice(start, end)).join(' … '),
    voice: voice?.body.voice,
    outcome: judged?.verdict.body.faithful && state !== 'agree' ? outcome(judged) : undefined,
    earlier: earlier.map(outcome),
    replies: replies.map(({ sought, received }) => ({ sought: sought.body, received: received?.body })),
    notes: threads.flatMap(({ note, answers }) => (note.body.confidential ? [] : [note, ...answers].flatMap(openNote))),
  }
}

function openNote({ by, at, body }: Decision<'note-added'> | Decision<'note-answered'>): ReportedClaim['notes'] {
  return body.confidential ? [] : [{ by, at, words: body.words }]
}

/** A confidential note and its references stay behind. */
function outcomeOf({ verdict, agreed }: Judged, dossier: Dossier): Outcome {
  const { faithful, world, severity, note, references = [], confidential = false, evidence } = verdict.body
  return {
    seq: verdict.seq,
    faithful,
    world,
    severity,
    note: confidential ? undefined : note,
    references: confidential ? [] : references,
    evidence: evidence.flatMap((place) => evidenceAt(place, dossier)),
    at: verdict.at,
    by: verdict.by,
    agreed: agreed.map(({ by, at }) => ({ by, at })),
    withheld: confidential && (note !== undefined || references.length > 0),
  }
}

function evidenceAt(place: Place, { witnesses, renderings }: Dossier): readonly Evidence[] {
  const witness = witnesses.find(({ revisions }) => revisions.some(({ hash }) => hash === place.revision))
  if (!witness?.language) return []
  const written = renderings.findLast(
    ({ body }) =>
      body.place.revision === place.revision && body.place.start < place.end && place.start < body.place.end,
  )
  return [
    {
      role: witness.role,
      language: witness.language,
      words: place.exact,
      rendering: written && { words: written.body.words, sure: written.body.sure },
    },
  ]
}

/** The verdicts that were given after the first publication in the place of one that was published. */
function correctionsIn(claims: readonly ReportedClaim[], published: number): readonly Correction[] {
  return claims.flatMap((claim) => {
    const { outcome, earlier } = claim
    const was = earlier.findLast(({ seq }) => seq <= published)
    if (!outcome || !was || outcome.seq <= published) return []
    return was.faithful === outcome.faithful && was.world === outcome.world ? [] : [{ claim, was, is: outcome }]
  })
}
