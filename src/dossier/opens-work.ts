import type { Event, Kind } from './event.ts'

/** Kinds after which a dossier is no longer what somebody has signed off. */
const opening: ReadonlySet<Kind> = new Set<Kind>([
  'text-added',
  'revision-added',
  'claim-marked',
  'claim-split',
  'claims-merged',
  'verdict-given',
  'quotation-judged',
  'reply-sought',
  'hold-set',
  'decision-withdrawn',
  'finding-raised',
  'erased',
])

/** Whether an event opens work, and with it a dossier that was signed off. */
export function opensWork({ kind, body }: Event): boolean {
  if (kind === 'note-added' || kind === 'note-assigned') return body?.assigned !== undefined
  return opening.has(kind)
}
