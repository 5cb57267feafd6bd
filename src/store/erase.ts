import type { Transaction } from 'kysely'
import type { Deed } from '../dossier/append.ts'
import { revisionsBrought } from '../dossier/brought.ts'
import type { Event } from '../dossier/event.ts'
import { record } from './append.ts'
import { eventsOf, historyOf } from './history.ts'
import type { Schema } from './schema.ts'

export interface Erasure {
  readonly dossier: string
  /** The entries whose bodies are to go. */
  readonly entries: readonly number[]
  /** On whose order, or why. */
  readonly order: string
  readonly deed: Deed
}

/**
 * Takes out bodies with their salts, and the texts they brought. What quotes such a text goes with it: a note on a passage
 * holds the words of the passage. The entries stay, and so does the chain.
 */
export async function erase(db: Transaction<Schema>, { dossier, entries, order, deed }: Erasure): Promise<void> {
  const history = await historyOf(db, dossier)
  const events = eventsOf(history)
  for (const seq of entries) ensureErasable(events[seq - 1], seq)
  const { entries: gone, revisions } = erasedWith(events, entries)
  for (const seq of gone) await db.deleteFrom('bodies').where('dossier', '=', dossier).where('seq', '=', seq).execute()
  for (const hash of revisions)
    await db.deleteFrom('texts').where('dossier', '=', dossier).where('hash', '=', hash).execute()
  const happening = { kind: 'erased', body: { entries: gone, revisions, order } } as const
  await record(db, { dossier, happening, deed, head: history.entries.at(-1) })
}

/** What goes where these entries are erased: their bodies with those that quote a text they brought, and the bytes. */
export function erasedWith(
  events: readonly Event[],
  entries: readonly number[],
): { readonly entries: readonly number[]; readonly revisions: readonly string[] } {
  const named = new Set(entries)
  const kept = new Set(events.filter(({ seq }) => !named.has(seq)).flatMap(textBrought))
  const going = events.filter((event) => named.has(event.seq) && !textBrought(event).every((text) => kept.has(text)))
  const revisions = [...new Set(going.flatMap(revisionsBrought))].filter((revision) => !kept.has(revision))
  const gone = events.filter((event) => named.has(event.seq) || quotes(event, revisions)).map(({ seq }) => seq)
  return { entries: gone, revisions }
}

function ensureErasable(event: Event | undefined, seq: number): void {
  if (!event) throw new RangeError(`the history has no entry ${seq}`)
  if (event.kind === 'erased') throw new RangeError(`entry ${seq} is the record of an erasure, which stays`)
}

/**
 * What keeps a text from being erased: another entry that brings the same words. That another text was taken out of the same
 * file does not: the file holds the words, and goes with them.
 */
function textBrought(event: Event): readonly string[] {
  const { kind, body } = event
  return (kind === 'text-added' || kind === 'revision-added') && body ? [body.revision] : revisionsBrought(event)
}

/** Whether the body of an event holds a place in one of these revisions, and with it words of the text. */
function quotes({ kind, body }: Event, revisions: readonly string[]): boolean {
  return kind !== 'erased' && revisions.length > 0 && placed(body, new Set(revisions))
}

function placed(value: unknown, revisions: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null) return false
  if ('revision' in value && typeof value.revision === 'string' && revisions.has(value.revision)) return true
  return Object.values(value).some((part) => placed(part, revisions))
}
