import * as sqlite from 'node:sqlite'

/** SQLite as Node.js has it: from 26.11 on the class has another name. */
export type Database = sqlite.DatabaseSync
export const Database: typeof sqlite.DatabaseSync =
  (sqlite as { Database?: typeof sqlite.DatabaseSync }).Database ?? sqlite.DatabaseSync

/**
 * Opens the file of a store for reading and writing. `full`: a commit has reached the disk when it returns (with `normal` a
 * power cut loses the last ones). `secure_delete`: erased words are overwritten, not only given up.
 */
export function openDatabase(path: string): Database {
  const database = new Database(path)
  database.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;
    pragma temp_store = memory; pragma busy_timeout = 5000`)
  return database
}

/** Opens the file of a store that another process may be writing. */
export function openForReading(path: string): Database {
  return new Database(path, { readOnly: true, timeout: 5000 })
}
