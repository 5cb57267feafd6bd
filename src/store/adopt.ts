import type { Transaction } from 'kysely'
import { erasedIn } from '../dossier/erased.ts'
import { firstBreak } from '../provenance/chain.ts'
import { sha256 } from '../provenance/digest.ts'
import { eventsOf } from './history.ts'
import { originKey } from './origin.ts'
import type { Schema } from './schema.ts'
import type { Origin, Whole } from './store.ts'

export interface Adoption {
  readonly dossier: string
  readonly came: Pick<Whole, 'entries' | 'bodies' | 'texts'>
  readonly origin: Origin
}

/** Writes a history that came in a file as it is. The chain, the salts and the accounts in it stay; the id is ours. */
export async function adopt(db: Transaction<Schema>, { dossier, came, origin }: Adoption): Promise<void> {
  const taken = await db.selectFrom('events').select('seq').where('dossier', '=', dossier).limit(1).executeTakeFirst()
  if (taken) throw new RangeError(`there is a dossier ${dossier} already`)
  const { entries: erased } = erasedIn(eventsOf(came))
  const broken = firstBreak(came.entries, came.bodies, { erased })
  if (broken) throw new RangeError(`the history is broken at entry ${broken.seq}: ${broken.problem}`)
  for (const { bodyHash, ...entry } of came.entries)
    await db
      .insertInto('events')
      .values({ dossier, ...entry, body_hash: bodyHash })
      .execute()
  for (const [seq, { salt, body }] of came.bodies)
    await db
      .insertInto('bodies')
      .values({ dossier, seq, salt, body: JSON.stringify(body) })
      .execute()
  for (const [hash, bytes] of came.texts) {
    if (sha256(bytes) !== hash) throw new RangeError(`the bytes of ${hash} have another hash`)
    await db.insertInto('texts').values({ dossier, hash, bytes }).execute()
  }
  const { seq = 0, hash = '' } = came.entries.at(-1) ?? {}
  await db.insertInto('heads').values({ dossier, seq, hash }).execute()
  await db
    .insertInto('settings')
    .values({ key: originKey(dossier), value: JSON.stringify(origin) })
    .execute()
}
