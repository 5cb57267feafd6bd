import type { Kysely } from 'kysely'
import { fold, type Dossier } from '../dossier/fold.ts'
import { houseId } from '../dossier/house.ts'
import { adopt } from './adopt.ts'
import { append } from './append.ts'
import { erase } from './erase.ts'
import { groupCommit } from './group-commit.ts'
import { bytesOf, eventsOf, historyOf } from './history.ts'
import { newsHere } from './news.ts'
import { originOf } from './origin.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'
import { verifyAll, verifyOne } from './verify.ts'
import { wholeOf } from './whole.ts'
import { createWordsReader } from './words.ts'

export interface Upkeep {
  /** Takes earlier states off the disk, after an erasure. */
  readonly sweep: () => Promise<void>
}

/** The repository: the same code for every database that Kysely speaks to. */
export function createStore(db: Kysely<Schema>, { sweep }: Upkeep): Store {
  const write = groupCommit(db)
  const words = createWordsReader(db)
  const folded = new Map<string, Dossier>()
  const news = newsHere()

  async function dossierAt(id: string, seq: number): Promise<Dossier> {
    const known = folded.get(id)
    if (known?.seq === seq) return known
    const fresh = fold(id, eventsOf(await historyOf(db, id)))
    folded.set(id, fresh)
    return fresh
  }

  return {
    async list() {
      const all = db.selectFrom('heads').select(['dossier', 'seq']).where('dossier', '!=', houseId)
      const heads = await all.orderBy('dossier').execute()
      return Promise.all(heads.map(({ dossier, seq }) => dossierAt(dossier, seq)))
    },
    async load(id) {
      if (id === houseId) return undefined
      const head = await db.selectFrom('heads').select('seq').where('dossier', '=', id).executeTakeFirst()
      if (!head) return undefined
      const dossier = await dossierAt(id, head.seq)
      return { dossier, words: await words.of(dossier) }
    },
    bytes: (id, hash) => bytesOf(db, id, hash),
    history: (id) => historyOf(db, id),
    whole: async (id) => (id === houseId ? undefined : wholeOf(db, id)),
    origin: (id) => originOf(db, id),
    async length(id) {
      return (await db.selectFrom('heads').select('seq').where('dossier', '=', id).executeTakeFirst())?.seq ?? 0
    },
    async append(dossier, expected, addition, deed) {
      const appended = await write((transaction) => append(transaction, { dossier, expected, addition, deed }))
      if ('seq' in appended) news.tell(dossier)
      return appended
    },
    async erase(dossier, entries, order, deed) {
      await write((transaction) => erase(transaction, { dossier, entries, order, deed }))
      folded.delete(dossier)
      words.forgetAll()
      news.tell(dossier)
      await sweep()
    },
    async adopt(dossier, came, origin) {
      await write((transaction) => adopt(transaction, { dossier, came, origin }))
      news.tell(dossier)
    },
    verify: (kept = new Map()) => verifyAll(db, kept),
    verified: (id) => verifyOne(db, id),
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
    hear: news.hear,
    close: () => db.destroy(),
  }
}
