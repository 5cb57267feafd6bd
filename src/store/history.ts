import type { Kysely, Transaction } from 'kysely'
import type { Event } from '../dossier/event.ts'
import { filesBrought } from '../dossier/house.ts'
import type { Body } from '../provenance/chain.ts'
import type { Schema } from './schema.ts'
import type { StoredHistory } from './store.ts'

export type Reader = Kysely<Schema> | Transaction<Schema>

/** A whole history, read in one statement: entries and bodies belong together. Oldest first. */
export async function historyOf(db: Reader, dossier: string): Promise<StoredHistory> {
  const rows = await db
    .selectFrom('events')
    .leftJoin('bodies', (join) =>
      join.onRef('bodies.dossier', '=', 'events.dossier').onRef('bodies.seq', '=', 'events.seq'),
    )
    .selectAll('events')
    .select(['bodies.salt', 'bodies.body'])
    .where('events.dossier', '=', dossier)
    .orderBy('events.seq')
    .execute()
  const bodies = new Map<number, Body>()
  for (const { seq, salt, body } of rows)
    if (salt !== null && body !== null) bodies.set(seq, { salt, body: parsed(body) })
  const entries = rows.map(({ seq, at, by, kind, body_hash: bodyHash, previous, hash }) => ({
    seq,
    at,
    by,
    kind,
    bodyHash,
    previous,
    hash,
  }))
  return { entries, bodies }
}

/** A body that is no JSON has been damaged: it counts as absent, and verifying names it. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

export function eventsOf({ entries, bodies }: StoredHistory): readonly Event[] {
  return entries.map(({ seq, at, by, kind }) => ({ seq, at, by, kind, body: bodies.get(seq)?.body }) as Event)
}

/** The hashes of the texts, or of a dictionary's files, that an event brings. */
export function revisionsBrought({ kind, body }: Event): readonly string[] {
  if (!body) return []
  return kind === 'text-added' || kind === 'revision-added' ? [body.revision] : filesBrought(kind, body)
}

export async function bytesOf(db: Reader, dossier: string, hash: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('texts')
    .select('bytes')
    .where('dossier', '=', dossier)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row?.bytes
}
