import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { nodeSqliteDialect } from './sqlite-dialect.ts'
import { createStore } from './repository.ts'
import type { Store } from './store.ts'

/** Another process has this store open for writing. */
export class StoreLocked extends Error {
  override name = 'StoreLocked'
}

/**
 * Opens (or makes) the store in a folder. An exclusive transaction on a second file is the lock: the system frees it even
 * after a SIGKILL.
 * @throws StoreLocked where another process holds it
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true })
  const lock = takeLock(join(folder, 'server.lock'))
  const database = new DatabaseSync(join(folder, 'muqabala.sqlite'))
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000',
  )
  migrate(database)
  const store = createStore(new Kysely<Schema>({ dialect: nodeSqliteDialect(database) }))
  return {
    ...store,
    async close() {
      await store.close()
      lock.close()
    },
  }
}

function takeLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(path)
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    throw new StoreLocked(`${path} is held by another process`, { cause: error })
  }
}
