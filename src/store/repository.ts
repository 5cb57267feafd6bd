import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Addition, Deed } from '../dossier/append.ts'
import type { Event, Happening } from '../dossier/event.ts'
import { fold, type Dossier } from '../dossier/fold.ts'
import { chained, firstBreak, hashBody, type Body, type Entry } from '../provenance/chain.ts'
import { sha256 } from '../provenance/digest.ts'
import { decode, type Encoding } from '../text/decode.ts'
import { groupCommit } from './group-commit.ts'
import type { Schema } from './schema.ts'
import type { Appended, Loaded, Store, StoredHistory, Verified } from './store.ts'

type Reader = Kysely<Schema> | Transaction<Schema>

/** The repository: the same code for every database that Kysely speaks to. */
export function createStore(db: Kysely<Schema>): Store {
  const write = groupCommit(db)
  const folded = new Map<string, Dossier>()

  async function dossier(id: string): Promise<Dossier | undefined> {
    const head = await headOf(db, id)
    if (!head) return undefined
    const known = folded.get(id)
    if (known?.seq === head.seq) return known
    const fresh = fold(id, eventsOf(await historyOf(db, id)))
    folded.set(id, fresh)
    return fresh
  }

  return {
    async list() {
      const ids = await db.selectFrom('events').select('dossier').where('seq', '=', 1).orderBy('dossier').execute()
      const all = await Promise.all(ids.map((row) => dossier(row.dossier)))
      return all.filter((found) => found !== undefined)
    },
    async load(id) {
      const found = await dossier(id)
      return found && { dossier: found, words: await wordsOf(db, found) }
    },
    async bytes(id, hash) {
      return bytesOf(db, id, hash)
    },
    history: (id) => historyOf(db, id),
    append: (id, expected, addition, deed) => write((transaction) => append(transaction, id, expected, addition, deed)),
    async erase(id, entries, order, deed) {
      await write((transaction) => erase(transaction, id, entries, order, deed))
      folded.delete(id)
    },
    async verify() {
      const ids = await db.selectFrom('events').select('dossier').distinct().orderBy('dossier').execute()
      return Promise.all(ids.map((row) => verify(db, row.dossier)))
    },
    async setting(key) {
      return (await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst())?.value
    },
    async setSetting(key, value) {
      await write((transaction) =>
        transaction
          .insertInto('settings')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
          .execute(),
      )
    },
    close: () => db.destroy(),
  }
}

async function append(db: Reader, id: string, expected: number, addition: Addition, deed: Deed): Promise<Appended> {
  const head = await headOf(db, id)
  const seq = head?.seq ?? 0
  if (seq !== expected) return { conflict: eventsOf(await historyOf(db, id)).slice(expected) }
  for (const [hash, bytes] of addition.texts) {
    if (sha256(bytes) !== hash) throw new RangeError(`the bytes of ${hash} have another hash`)
    await db
      .insertInto('texts')
      .values({ dossier: id, hash, bytes })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  let previous = head
  for (const happening of addition.happenings) previous = await write(db, id, happening, deed, previous)
  return { seq: previous?.seq ?? 0 }
}

async function write(
  db: Reader,
  dossier: string,
  { kind, body }: Happening,
  { by, at }: Deed,
  previous: Entry | undefined,
): Promise<Entry> {
  const salt = randomBytes(16).toString('hex')
  const entry = chained({ at, by, kind, bodyHash: hashBody(body, salt) }, previous)
  const { bodyHash, ...rest } = entry
  await db
    .insertInto('events')
    .values({ dossier, ...rest, body_hash: bodyHash })
    .execute()
  await db
    .insertInto('bodies')
    .values({ dossier, seq: entry.seq, salt, body: JSON.stringify(body) })
    .execute()
  return entry
}

async function erase(db: Reader, id: string, entries: readonly number[], order: string, deed: Deed): Promise<void> {
  const history = await historyOf(db, id)
  const doomed = eventsOf(history).filter((event) => entries.includes(event.seq))
  const kept = eventsOf(history).filter((event) => !entries.includes(event.seq))
  const stillNamed = new Set(kept.flatMap(revisionsNamed))
  const revisions = doomed.flatMap(revisionsNamed).filter((hash) => !stillNamed.has(hash))
  await db
    .deleteFrom('bodies')
    .where('dossier', '=', id)
    .where('seq', 'in', [...entries])
    .execute()
  if (revisions.length > 0)
    await db.deleteFrom('texts').where('dossier', '=', id).where('hash', 'in', revisions).execute()
  await write(db, id, { kind: 'erased', body: { entries, revisions, order } }, deed, history.entries.at(-1))
}

function revisionsNamed(event: Event): readonly string[] {
  return event.body && 'revision' in event.body ? [event.body.revision] : []
}

async function headOf(db: Reader, id: string): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('events')
    .selectAll()
    .where('dossier', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && entryOf(row)
}

async function historyOf(db: Reader, id: string): Promise<StoredHistory> {
  const rows = await db.selectFrom('events').selectAll().where('dossier', '=', id).orderBy('seq').execute()
  const bodies = await db.selectFrom('bodies').selectAll().where('dossier', '=', id).execute()
  return {
    entries: rows.map(entryOf),
    bodies: new Map(
      bodies.map(({ seq, salt, body }): [number, Body] => [seq, { salt, body: JSON.parse(body) as unknown }]),
    ),
  }
}

function entryOf({ seq, at, by, kind, body_hash, previous, hash }: Schema['events']): Entry {
  return { seq, at, by, kind, bodyHash: body_hash, previous, hash }
}

function eventsOf({ entries, bodies }: StoredHistory): readonly Event[] {
  return entries.map(({ seq, at, by, kind }) => ({ seq, at, by, kind, body: bodies.get(seq)?.body }) as Event)
}

async function bytesOf(db: Reader, dossier: string, hash: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('texts')
    .select('bytes')
    .where('dossier', '=', dossier)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row?.bytes
}

async function wordsOf(db: Reader, dossier: Dossier): Promise<Loaded['words']> {
  const revisions = dossier.witnesses.flatMap((witness) => witness.revisions)
  const hashes = [...new Set(revisions.map((revision) => revision.hash))]
  const rows =
    hashes.length === 0
      ? []
      : await db.selectFrom('texts').selectAll().where('dossier', '=', dossier.id).where('hash', 'in', hashes).execute()
  const encodings = new Map(revisions.map((revision) => [revision.hash, revision.encoding as Encoding]))
  const words = new Map<string, string>()
  for (const { hash, bytes } of rows) {
    if (sha256(bytes) !== hash) throw new RangeError(`the text ${hash} is damaged: its bytes have another hash`)
    const decoded = decode(bytes, encodings.get(hash)!)
    if ('text' in decoded) words.set(hash, decoded.text)
  }
  return words
}

async function verify(db: Reader, dossier: string): Promise<Verified> {
  const history = await historyOf(db, dossier)
  const events = eventsOf(history)
  const erasures = events.flatMap((event) => (event.kind === 'erased' && event.body ? [event.body] : []))
  const erased = new Set(erasures.flatMap((erasure) => erasure.entries))
  const gone = new Set(erasures.flatMap((erasure) => erasure.revisions))
  const damaged: string[] = []
  for (const hash of new Set(events.flatMap(revisionsNamed))) {
    const bytes = await bytesOf(db, dossier, hash)
    if (bytes ? sha256(bytes) !== hash : !gone.has(hash)) damaged.push(hash)
  }
  const broken = firstBreak(history.entries, history.bodies, erased)
  return { dossier, head: history.entries.at(-1)?.hash ?? '', ...(broken && { broken }), damaged }
}
