import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { StoreAbsent, StoreLocked } from './problem.ts'
import { createStore } from './repository.ts'
import type { Schema } from './schema.ts'
import { Database, openDatabase, openForReading } from './sqlite-database.ts'
import { nodeSqliteDialect } from './sqlite-dialect.ts'
import type { ReadStore, Store } from './store.ts'

export const storeFile = 'muqabala.sqlite'

/**
 * Opens (or makes) the store in a folder. An exclusive transaction on a second file is the lock: the system frees it even
 * after a SIGKILL.
 * @throws StoreLocked where another process holds it
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const lock = lockFolder(folder)
  try {
    const store = storeOn(openDatabase(join(folder, storeFile)))
    return {
      ...store,
      async close() {
        await store.close()
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw error
  }
}

/** The store in a folder, to be read beside a server that is running on it. @throws StoreAbsent where there is none */
export async function openSqliteReader(folder: string): Promise<ReadStore> {
  const path = join(folder, storeFile)
  if (!existsSync(path)) throw new StoreAbsent(`there is no ${storeFile} in ${folder}`)
  return openSqliteFile(path)
}

/** A store, or a copy of one, to be read. */
export function openSqliteFile(path: string): ReadStore {
  return createStore(kyselyOn(openForReading(path)), { sweep: async () => {} })
}

/** A store on an open database, which it brings to the newest version and closes in the end. */
export function storeOn(database: Database): Store {
  try {
    migrate(database)
  } catch (error) {
    database.close()
    throw error
  }
  return createStore(kyselyOn(database), { sweep: () => sweep(database) })
}

function kyselyOn(database: Database): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: nodeSqliteDialect(database) })
}

/**
 * Writes the log back into the file and empties it, so that no earlier state of a page is left on the disk. A process that
 * is reading an earlier state holds this up: it is asked for again, without blocking, for some seconds.
 */
async function sweep(database: Database): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!database.isTransaction && swept(database)) return
    await pause(100)
  }
  throw new Error('erased; but another process reads an earlier state, and the file keeps the words until it ends')
}

function swept(database: Database): boolean {
  database.exec('pragma busy_timeout = 0')
  const result = database.prepare('pragma wal_checkpoint(truncate)').get() as { readonly busy: number }
  database.exec('pragma busy_timeout = 5000')
  return result.busy === 0
}

/** Holds the folder of a store until it is closed. @throws StoreLocked where another process holds it */
export function lockFolder(folder: string): Database {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'server.lock')
  const lock = new Database(path)
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    throw new StoreLocked(`${path} is held by another process`, { cause: error })
  }
}
