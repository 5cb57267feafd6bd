import { sha256 } from '../provenance/digest.ts'
import type { Encoding } from '../text/decode.ts'
import type { Language, Particulars, Role } from '../text/witness.ts'
import type { Addition } from './append.ts'
import type { Bodies, Happening, Kind, Place } from './event.ts'
import type { Dossier, Witness } from './fold.ts'

/** Bytes as they came in, and how they are to be read. */
export interface Received {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly fileName?: string
}

/** A text that somebody brings. Without `received` it is known of, but not held. */
export type Brought = { readonly role: Role; readonly particulars: Particulars } & (
  | { readonly language: Language; readonly received: Received }
  | { readonly language?: Language; readonly received?: undefined }
)

const decisionKinds = [
  'link-confirmed',
  'link-rejected',
  'no-counterpart',
  'mode-chosen',
  'decision-withdrawn',
  'segment-split',
  'segments-joined',
  'rendering-written',
  'voice-set',
  'finding-dismissed',
  'finding-raised',
  'note-added',
  'verdict-given',
] as const satisfies readonly Kind[]

/** What a person decides about passages, links and findings. */
export type Decided = Extract<Happening, { kind: (typeof decisionKinds)[number] }>

/** What a person wants to happen to a dossier. */
export type Amendment =
  | { readonly kind: 'open'; readonly title: string; readonly texts: readonly Brought[] }
  /** `text` names one that was expected; without it the text is new. */
  | { readonly kind: 'bring'; readonly text?: string; readonly brought: Brought }
  | {
      readonly kind: 'revise'
      readonly text: string
      readonly language: Language
      readonly received: Received
      readonly note?: string
    }
  | { readonly kind: 'correct'; readonly correction: Bodies['text-corrected'] }
  | { readonly kind: 'decide'; readonly decided: Decided }
  /** Several at once: all of them, or where one is refused none. */
  | { readonly kind: 'decide-all'; readonly all: readonly Decided[] }

/**
 * The events that an amendment makes, and the texts that they name.
 * @throws RangeError where it names a text, a revision or a decision that the dossier does not have
 */
export function amend(dossier: Dossier | undefined, amendment: Amendment): Addition {
  if (amendment.kind === 'open') return opened(amendment.title, amendment.texts)
  if (!dossier) throw new RangeError(`a dossier that does not exist cannot be amended (${amendment.kind})`)
  switch (amendment.kind) {
    case 'bring':
      return broughtTo(dossier, amendment.text, amendment.brought)
    case 'revise':
      return revised(dossier, amendment)
    case 'correct':
      ensureWitness(dossier, amendment.correction.text)
      return { happenings: [{ kind: 'text-corrected', body: amendment.correction }], texts: new Map() }
    case 'decide':
      ensureStanding(dossier, amendment.decided)
      return { happenings: [amendment.decided], texts: new Map() }
    case 'decide-all':
      for (const decided of amendment.all) ensureStanding(dossier, decided)
      return { happenings: amendment.all, texts: new Map() }
  }
}

function opened(title: string, texts: readonly Brought[]): Addition {
  const additions = texts.map((text, index) => added(`t${index + 1}`, text))
  return {
    happenings: [{ kind: 'dossier-opened', body: { title } }, ...additions.flatMap(({ happenings }) => happenings)],
    texts: new Map(additions.flatMap(({ texts }) => [...texts])),
  }
}

function broughtTo(dossier: Dossier, text: string | undefined, brought: Brought): Addition {
  if (text !== undefined && ensureWitness(dossier, text).revisions.length > 0)
    throw new RangeError(`text ${text} is held already: it takes a revision`)
  return added(text ?? `t${dossier.witnesses.length + 1}`, brought)
}

function added(text: string, { role, language, particulars, received }: Brought): Addition {
  if (!received) {
    const body = { text, role, ...(language && { language }), particulars }
    return { happenings: [{ kind: 'text-expected', body }], texts: new Map() }
  }
  const { bytes, ...rest } = received
  const revision = sha256(bytes)
  const body = { text, role, language, particulars, revision, ...rest }
  return { happenings: [{ kind: 'text-added', body }], texts: new Map([[revision, bytes]]) }
}

function revised(
  dossier: Dossier,
  { text, language, received, note }: Extract<Amendment, { kind: 'revise' }>,
): Addition {
  const { bytes, ...rest } = received
  const revision = sha256(bytes)
  if (ensureWitness(dossier, text).revisions.at(-1)?.hash === revision)
    throw new RangeError(`the bytes are those of the revision that counts already`)
  const body = { text, revision, language, ...rest, ...(note !== undefined && { note }) }
  return { happenings: [{ kind: 'revision-added', body }], texts: new Map([[revision, bytes]]) }
}

function ensureWitness(dossier: Dossier, text: string): Witness {
  const witness = dossier.witnesses.find(({ id }) => id === text)
  if (!witness) throw new RangeError(`dossier ${dossier.id} has no text ${text}`)
  return witness
}

function ensureStanding(dossier: Dossier, decided: Decided): void {
  const known = new Set(dossier.witnesses.flatMap(({ revisions }) => revisions.map(({ hash }) => hash)))
  for (const { revision } of placesOf(decided))
    if (!known.has(revision)) throw new RangeError(`dossier ${dossier.id} has no revision ${revision}`)
  if (decided.kind === 'mode-chosen') ensureWitness(dossier, decided.body.text)
  const named = withdrawnBy(decided)
  if (named !== undefined && !stands(dossier, named)) throw new RangeError(`decision ${named} does not stand`)
}

/** Whether the decision with this number counts: it was taken, and not taken back. */
export function stands(
  { links, modes, splits, joins, voices, dismissals, notes, renderings, verdicts }: Dossier,
  decision: number,
): boolean {
  return [links, modes, splits, joins, voices, dismissals, notes, renderings, verdicts].some((of) =>
    of.some(({ seq }) => seq === decision),
  )
}

/** The decision that this one takes back. */
export function withdrawnBy({ kind, body }: Decided): number | undefined {
  if (kind === 'decision-withdrawn') return body.decision
  return kind === 'finding-raised' ? body.dismissal : undefined
}

/** The places that a decision is about, evidence left out. */
export function placesOf({ kind, body }: Decided): readonly Place[] {
  switch (kind) {
    case 'link-confirmed':
    case 'link-rejected':
      return [...body.source, ...body.target]
    case 'segments-joined':
      return body.places
    case 'mode-chosen':
    case 'decision-withdrawn':
    case 'finding-raised':
      return []
    default:
      return [body.place]
  }
}
