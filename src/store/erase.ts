import type { Transaction } from 'kysely'
import type { Deed } from '../dossier/append.ts'
import type { Event } from '../dossier/event.ts'
import { record } from './append.ts'
import { eventsOf, historyOf, revisionsBrought } from './history.ts'
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
  const named = new Set(entries)
  const kept = new Set(events.filter(({ seq }) => !named.has(seq)).flatMap(revisionsBrought))
  const brought = events.filter(({ seq }) => named.has(seq)).flatMap(revisionsBrought)
  const revisions = [...new Set(brought)].filter((revision) => !kept.has(revision))
  const gone = events.filter((event) => named.has(event.seq) || quotes(event, revisions)).map(({ seq }) => seq)
  for (const seq of gone) await db.deleteFrom('bodies').where('dossier', '=', dossier).where('seq', '=', seq).execute()
  for (const hash of revisions)
    await db.deleteFrom('texts').where('dossier', '=', dossier).where('hash', '=', hash).execute()
  const happening = { kind: 'erased', body: { entries: gone, revisions, order } } as const
  await record(db, { dossier, happening, deed, head: history.entries.at(-1) })
}

function ensureErasable(event: Event | undefined, seq: number): void {
  if (!event) throw new RangeError(`the history has no entry ${seq}`)
  if (event.kind === 'erased') throw new RangeError(`entry ${seq} is the record of an erasure, which stays`)
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
