import type { SQLInputValue } from 'node:sqlite'
import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { Database } from './sqlite-database.ts'

/**
 * Kysely on the SQLite that comes with Node.js. There is one connection: Kysely lets nothing else near it while a transaction
 * is under way, so nobody reads what is not committed (and using the outer handle inside a transaction waits for ever).
 */
export function nodeSqliteDialect(database: Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class NodeSqliteDriver implements Driver {
  readonly #connection: DatabaseConnection
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
    this.#connection = new NodeSqliteConnection(database)
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }
  async beginTransaction(_: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    this.#database.exec(accessMode === 'read only' ? 'begin' : 'begin immediate')
  }
  async commitTransaction(): Promise<void> {
    this.#database.exec('commit')
  }
  /** A failed commit (disk full) has already rolled back: rolling back again would hide why. */
  async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) this.#database.exec('rollback')
  }
  async savepoint(_: DatabaseConnection, name: string): Promise<void> {
    this.#database.exec(`savepoint "${name}"`)
  }
  async rollbackToSavepoint(_: DatabaseConnection, name: string): Promise<void> {
    this.#database.exec(`rollback to "${name}"`)
  }
  async releaseSavepoint(_: DatabaseConnection, name: string): Promise<void> {
    this.#database.exec(`release "${name}"`)
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {
    this.#database.close()
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: Database
  readonly #statements = new Map<string, ReturnType<Database['prepare']>>()

  constructor(database: Database) {
    this.#database = database
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.#database.prepare(sql)))
    const values = parameters as SQLInputValue[]
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] }
    const { changes } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  streamQuery(): never {
    throw new TypeError('streaming is not supported')
  }
}
