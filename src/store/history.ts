import type { Event } from '../dossier/event.ts'
import { withForeignAccounts } from '../dossier/foreign.ts'
import type { Body } from '../provenance/chain.ts'
import type { Reader } from './schema.ts'
import { originOf } from './origin.ts'
import type { StoredHistory } from './store.ts'

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
  const origin = await originOf(db, dossier)
  return { entries, bodies, ...(origin && { foreign: origin.foreign }) }
}

/** A body that is no JSON has been damaged: it counts as absent, and verifying names it. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** What happened, each entry by an account of ours or by one that is marked as having come in a file. */
export function eventsOf({ entries, bodies, foreign = [] }: StoredHistory): readonly Event[] {
  return entries.map(({ seq, at, by, kind }) => {
    const event = { seq, at, by, kind, body: bodies.get(seq)?.body } as Event
    return foreign.length === 0 ? event : withForeignAccounts(event, foreign)
  })
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
