import type { Kind } from './event.ts'

/**
 * Where the dossier keeps each kind of decision: kinds of one list overrule each other, the last one standing. A new kind of
 * decision needs its body in `event.ts` and a line here.
 */
export const decisionLists = {
  'link-confirmed': 'links',
  'link-rejected': 'links',
  'no-counterpart': 'links',
  'mode-chosen': 'modes',
  'segment-split': 'splits',
  'segments-joined': 'joins',
  'voice-set': 'voices',
  'finding-dismissed': 'dismissals',
  'rendering-written': 'renderings',
  'provenance-noted': 'origins',
  'claim-marked': 'claimMarks',
  'claim-dropped': 'claimMarks',
  'claims-merged': 'claimCuts',
  'claim-split': 'claimCuts',
  'verdict-given': 'verdicts',
  'verdict-agreed': 'agreements',
  'quotation-judged': 'quotations',
  'reply-sought': 'replies',
  'reply-received': 'repliesReceived',
  'hold-set': 'holds',
  'note-added': 'notes',
  'note-answered': 'answers',
  'note-assigned': 'assignments',
  'note-resolved': 'resolutions',
  'dossier-signed-off': 'signOffs',
  'review-status-set': 'reviewStatuses',
  'error-marked': 'reviewErrors',
  'wording-suggested': 'wordings',
} as const satisfies Partial<Record<Kind, string>>

type Lists = typeof decisionLists
export type ListedKind = keyof Lists
export type ListName = Lists[ListedKind]
/** The kinds of decision that a list holds. */
export type KindIn<L extends ListName> = { [K in ListedKind]: Lists[K] extends L ? K : never }[ListedKind]

export const listNames = [...new Set(Object.values(decisionLists))] as readonly ListName[]

/** Kinds that take a decision back, and the field that names it. */
export const takingBack = {
  'decision-withdrawn': 'decision',
  'finding-raised': 'dismissal',
  'hold-lifted': 'hold',
} as const satisfies Partial<Record<Kind, string>>
export type TakingBackKind = keyof typeof takingBack

/** Kinds that say something about another decision, which must stand, and the field that names it. */
export const referring = {
  'verdict-agreed': 'verdict',
  'reply-received': 'reply',
  'note-answered': 'note',
  'note-assigned': 'note',
  'note-resolved': 'note',
} as const satisfies Partial<Record<Kind, string>>

/** The decision that a happening takes back. */
export function takenBackBy({
  kind,
  body,
}: {
  readonly kind: Kind
  readonly body?: object | undefined
}): number | undefined {
  return numberIn(takingBack, kind, body)
}

/** The decision that a happening speaks about. */
export function referredBy({
  kind,
  body,
}: {
  readonly kind: Kind
  readonly body?: object | undefined
}): number | undefined {
  return numberIn(referring, kind, body)
}

function numberIn(fields: Partial<Record<Kind, string>>, kind: Kind, body: object | undefined): number | undefined {
  const field = fields[kind]
  return field && body ? (body as Record<string, number>)[field] : undefined
}
