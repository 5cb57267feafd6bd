import type { Kysely } from 'kysely'
import { revisionsBrought } from '../dossier/brought.ts'
import { erasedIn } from '../dossier/erased.ts'
import { firstBreak, type Head } from '../provenance/chain.ts'
import { sha256 } from '../provenance/digest.ts'
import { bytesOf, eventsOf, historyOf } from './history.ts'
import type { Reader, Schema } from './schema.ts'
import type { Verified } from './store.ts'

/** Verifies every history, each as one state of it: entries, bodies, heads and texts. */
export async function verifyAll(db: Kysely<Schema>, kept: ReadonlyMap<string, Head>): Promise<readonly Verified[]> {
  const ids = new Set(kept.keys())
  for (const table of ['heads', 'events', 'bodies', 'texts'] as const)
    for (const { dossier } of await db.selectFrom(table).select('dossier').distinct().execute()) ids.add(dossier)
  const verified: Verified[] = []
  for (const id of [...ids].sort()) verified.push(await verifyOne(db, id, kept.get(id)))
  return verified
}

/** Verifies one history, as one state of it. */
export function verifyOne(db: Kysely<Schema>, id: string, kept?: Head): Promise<Verified> {
  const reading = db.transaction().setAccessMode('read only')
  return reading.execute((snapshot) => verify(snapshot, id, kept))
}

async function verify(db: Reader, dossier: string, kept: Head | undefined): Promise<Verified> {
  const history = await historyOf(db, dossier)
  const { entries: erased, revisions: gone } = erasedIn(eventsOf(history))
  const last = await lastOf(db, dossier)
  const broken = firstBreak(history.entries, history.bodies, { erased, last, kept })
  const damaged: string[] = []
  for (const hash of new Set(eventsOf(history).flatMap(revisionsBrought))) {
    const bytes = await bytesOf(db, dossier, hash)
    if (bytes ? sha256(bytes) !== hash : !gone.has(hash)) damaged.push(hash)
  }
  const { seq = 0, hash = '' } = history.entries.at(-1) ?? {}
  return { dossier, head: { seq, hash }, ...(broken && { broken }), damaged }
}

/** Where the history ended when it was last written to: its head as recorded, or a body further on. */
async function lastOf(db: Reader, dossier: string): Promise<Head> {
  const head = await db.selectFrom('heads').select(['seq', 'hash']).where('dossier', '=', dossier).executeTakeFirst()
  const body = await db
    .selectFrom('bodies')
    .select('seq')
    .where('dossier', '=', dossier)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return body && body.seq > (head?.seq ?? 0) ? { seq: body.seq, hash: '' } : (head ?? { seq: 0, hash: '' })
}
