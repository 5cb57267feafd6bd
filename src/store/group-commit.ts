import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

type Work<T> = (transaction: Transaction<Schema>) => Promise<T>

interface Waiting {
  readonly work: Work<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Gathers the writes that arrive while one transaction is being written into the next one, so that many hands share one
 * fsync. A promise is fulfilled after the commit. Work that throws is undone alone, by its savepoint.
 */
export function groupCommit(db: Kysely<Schema>): <T>(work: Work<T>) => Promise<T> {
  let waiting: Waiting[] = []
  let running = false

  async function run(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      await commit(db, group)
    }
    running = false
  }

  return <T>(work: Work<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as Waiting['resolve'], reject })
      if (!running) {
        running = true
        setImmediate(() => void run())
      }
    })
}

async function commit(db: Kysely<Schema>, group: readonly Waiting[]): Promise<void> {
  const results: (() => void)[] = []
  try {
    const transaction = await db.startTransaction().execute()
    try {
      for (const { work, resolve, reject } of group) {
        const saved = await transaction.savepoint('work').execute()
        try {
          const value = await work(saved)
          await saved.releaseSavepoint('work').execute()
          results.push(() => resolve(value))
        } catch (error) {
          await saved.rollbackToSavepoint('work').execute()
          results.push(() => reject(error))
        }
      }
      await transaction.commit().execute()
    } catch (error) {
      await transaction.rollback().execute()
      throw error
    }
  } catch (error) {
    for (const { reject } of group) reject(error)
    return
  }
  for (const settle of results) settle()
}
