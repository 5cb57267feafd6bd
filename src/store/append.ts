import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { AnyAddition, Deed } from '../dossier/append.ts'
import { chained, hashBody, type Head } from '../provenance/chain.ts'
import { sha256 } from '../provenance/digest.ts'
import { eventsOf, historyOf } from './history.ts'
import type { Schema } from './schema.ts'
import type { Appended } from './store.ts'

export interface Append {
  readonly dossier: string
  /** How long the history is that the addition was made for. */
  readonly expected: number
  readonly addition: AnyAddition
  readonly deed: Deed
}

/** Adds to a history, unless it is no longer the one that was expected: then tells what has been added meanwhile. */
export async function append(
  db: Transaction<Schema>,
  { dossier, expected, addition, deed }: Append,
): Promise<Appended> {
  let head = await headOf(db, dossier)
  if ((head?.seq ?? 0) !== expected) return { conflict: eventsOf(await historyOf(db, dossier)).slice(expected) }
  for (const [hash, bytes] of addition.texts) await keep(db, { dossier, hash, bytes })
  for (const happening of addition.happenings) head = await record(db, { dossier, happening, deed, head })
  return { seq: head?.seq ?? 0 }
}

async function keep(db: Transaction<Schema>, text: Schema['texts']): Promise<void> {
  if (sha256(text.bytes) !== text.hash) throw new RangeError(`the bytes of ${text.hash} have another hash`)
  await db
    .insertInto('texts')
    .values(text)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export interface Record {
  readonly dossier: string
  readonly happening: AnyAddition['happenings'][number]
  readonly deed: Deed
  /** The entry that comes before. */
  readonly head: Head | undefined
}

/** Writes one entry and its body behind the head. @returns the new head */
export async function record(db: Transaction<Schema>, { dossier, happening, deed, head }: Record): Promise<Head> {
  const { kind, body } = happening
  const salt = randomBytes(16).toString('hex')
  const { bodyHash, ...entry } = chained({ ...deed, kind, bodyHash: hashBody(body, salt) }, head)
  const { seq, hash } = entry
  await db
    .insertInto('events')
    .values({ dossier, ...entry, body_hash: bodyHash })
    .execute()
  await db
    .insertInto('bodies')
    .values({ dossier, seq, salt, body: JSON.stringify(body) })
    .execute()
  await db
    .insertInto('heads')
    .values({ dossier, seq, hash })
    .onConflict((conflict) => conflict.column('dossier').doUpdateSet({ seq, hash }))
    .execute()
  return { seq, hash }
}

function headOf(db: Transaction<Schema>, dossier: string): Promise<Head | undefined> {
  return db
    .selectFrom('events')
    .select(['seq', 'hash'])
    .where('dossier', '=', dossier)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
