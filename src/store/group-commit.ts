import type { ControlledTransaction, Kysely, Transaction } from 'kysely'
import { storeProblem } from './problem.ts'
import type { Schema } from './schema.ts'

/** May run twice: where the others of its group were what failed, it is tried again alone. */
type Work<T> = (transaction: Transaction<Schema>) => Promise<T>

interface Waiting {
  readonly work: Work<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Gathers the writes that arrive while one transaction is being written into the next one, so that many hands share one
 * fsync. A promise is fulfilled after the commit. Work that throws is undone alone, by its savepoint; where the whole
 * transaction fails (one of the group needs more room than there is), each is tried in a transaction of its own.
 */
export function groupCommit(db: Kysely<Schema>): <T>(work: Work<T>) => Promise<T> {
  let waiting: Waiting[] = []
  let running = false

  async function run(): Promise<void> {
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
      if (running) return
      running = true
      setImmediate(() => void run())
    })
}

async function commit(db: Kysely<Schema>, group: readonly Waiting[]): Promise<void> {
  try {
    for (const settle of await together(db, group)) settle()
  } catch (error) {
    if (group.length === 1) group[0]!.reject(storeProblem(error))
    else for (const one of group) await commit(db, [one])
  }
}

/** Does the work of a group in one transaction. Nobody is told before the commit. */
async function together(db: Kysely<Schema>, group: readonly Waiting[]): Promise<readonly (() => void)[]> {
  const transaction = await db.startTransaction().execute()
  try {
    const settle = []
    for (const one of group) settle.push(await apart(transaction, one))
    await transaction.commit().execute()
    return settle
  } catch (error) {
    await transaction.rollback().execute()
    throw error
  }
}

/** Does one's work inside a savepoint. @throws where the database has ended the whole transaction with it */
async function apart(
  transaction: ControlledTransaction<Schema>,
  { work, resolve, reject }: Waiting,
): Promise<() => void> {
  const saved = await transaction.savepoint('work').execute()
  try {
    const value = await work(saved)
    await saved.releaseSavepoint('work').execute()
    return () => resolve(value)
  } catch (error) {
    try {
      await saved.rollbackToSavepoint('work').execute()
    } catch {
      throw error
    }
    return () => reject(storeProblem(error))
  }
}
