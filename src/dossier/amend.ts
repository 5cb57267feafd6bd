import { sha256 } from '../provenance/digest.ts'
import type { Encoding } from '../text/decode.ts'
import type { TakenFrom } from '../text/taken-from.ts'
import type { Language, Particulars, Role } from '../text/witness.ts'
import type { Addition } from './append.ts'
import { referredBy, takenBackBy, type ListedKind, type TakingBackKind } from './decision-lists.ts'
import type { Bodies, Happening } from './event.ts'
import { decisionsIn, type Dossier, type Witness } from './fold.ts'
import { placesIn } from './place.ts'

/** The bytes of a text, and how they are to be read. */
export interface Received {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly fileName?: string
  /** Where the text was taken out of a file: that file, and what else is kept beside the text, by hash. */
  readonly takenFrom?: TakenFrom
  readonly beside?: ReadonlyMap<string, Uint8Array>
}

/** A text that somebody brings. Without `received` it is known of, but not held. */
export type Brought = { readonly role: Role; readonly particulars: Particulars } & (
  | { readonly language: Language; readonly received: Received }
  | { readonly language?: Language; readonly received?: undefined }
)

/** What a person decides about passages, links, findings and claims. */
export type Decided = Extract<Happening, { kind: ListedKind | TakingBackKind }>

/** A text out of a file: a new one, one that was expected, or a revision of one that is held. */
export type Imported = Extract<Amendment, { kind: 'bring' | 'revise' }>

/** What a person wants to happen to a dossier. */
export type Amendment =
  | { readonly kind: 'rename'; readonly title: string }
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
  /** What comes out of one file: all of it, or none. */
  | { readonly kind: 'import'; readonly texts: readonly Imported[] }
  /** `beside`: bytes that the correction names, by hash. */
  | { readonly kind: 'publish'; readonly published: Bodies['report-published'] }
  | {
      readonly kind: 'correct'
      readonly correction: Bodies['text-corrected']
      readonly beside?: ReadonlyMap<string, Uint8Array>
    }
  /** `beside`: files that the decision names, by the SHA-256 of their bytes. */
  | { readonly kind: 'decide'; readonly decided: Decided; readonly beside?: ReadonlyMap<string, Uint8Array> }
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
    case 'rename':
      return { happenings: [{ kind: 'dossier-renamed', body: { title: amendment.title } }], texts: new Map() }
    case 'bring':
      return broughtTo(dossier, amendment.text, amendment.brought)
    case 'import':
      return imported(dossier, amendment.texts)
    case 'revise':
      return revised(dossier, amendment)
    case 'correct':
      ensureWitness(dossier, amendment.correction.text)
      return {
        happenings: [{ kind: 'text-corrected', body: amendment.correction }],
        texts: amendment.beside ?? new Map<string, Uint8Array>(),
      }
    case 'publish':
      if (amendment.published.seq > dossier.seq)
        throw new RangeError(`the history has no event ${amendment.published.seq} to publish`)
      return { happenings: [{ kind: 'report-published', body: amendment.published }], texts: new Map() }
    case 'decide':
      ensureStanding(dossier, amendment.decided)
      return { happenings: [amendment.decided], texts: amendment.beside ?? new Map() }
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

function imported(dossier: Dossier, texts: readonly Imported[]): Addition {
  let fresh = dossier.witnesses.length
  const additions = texts.map((each) => {
    if (each.kind === 'revise') return revised(dossier, each)
    return each.text === undefined ? added(`t${++fresh}`, each.brought) : broughtTo(dossier, each.text, each.brought)
  })
  return {
    happenings: additions.flatMap(({ happenings }) => happenings),
    texts: new Map(additions.flatMap(({ texts }) => [...texts])),
  }
}

function added(text: string, { role, language, particulars, received }: Brought): Addition {
  if (!received) {
    const body = { text, role, ...(language && { language }), particulars }
    return { happenings: [{ kind: 'text-expected', body }], texts: new Map() }
  }
  const { bytes, beside = [], ...rest } = received
  const revision = sha256(bytes)
  const body = { text, role, language, particulars, revision, ...rest }
  return { happenings: [{ kind: 'text-added', body }], texts: new Map([[revision, bytes], ...beside]) }
}

function revised(
  dossier: Dossier,
  { text, language, received, note }: Extract<Amendment, { kind: 'revise' }>,
): Addition {
  const { bytes, beside = [], ...rest } = received
  const revision = sha256(bytes)
  if (ensureWitness(dossier, text).revisions.at(-1)?.hash === revision)
    throw new RangeError(`the bytes are those of the revision that counts already`)
  const body = { text, revision, language, ...rest, ...(note !== undefined && { note }) }
  return { happenings: [{ kind: 'revision-added', body }], texts: new Map([[revision, bytes], ...beside]) }
}

function ensureWitness(dossier: Dossier, text: string): Witness {
  const witness = dossier.witnesses.find(({ id }) => id === text)
  if (!witness) throw new RangeError(`dossier ${dossier.id} has no text ${text}`)
  return witness
}

function ensureStanding(dossier: Dossier, decided: Decided): void {
  const known = new Set(dossier.witnesses.flatMap(({ revisions }) => revisions.map(({ hash }) => hash)))
  for (const { revision } of placesIn(decided.body))
    if (!known.has(revision)) throw new RangeError(`dossier ${dossier.id} has no revision ${revision}`)
  if (decided.kind === 'mode-chosen') ensureWitness(dossier, decided.body.text)
  if (decided.kind === 'no-counterpart' && decided.body.text !== undefined) ensureWitness(dossier, decided.body.text)
  for (const named of [takenBackBy(decided), referredBy(decided)])
    if (named !== undefined && !stands(dossier, named)) throw new RangeError(`decision ${named} does not stand`)
  if (decided.kind === 'dossier-signed-off' && decided.body.seq > dossier.seq)
    throw new RangeError(`the history has no event ${decided.body.seq} to sign off`)
}

/** Whether the decision with this number counts: it was taken, and not taken back. */
export function stands(dossier: Dossier, decision: number): boolean {
  return decisionsIn(dossier).some(({ seq }) => seq === decision)
}
