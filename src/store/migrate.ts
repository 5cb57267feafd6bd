import { migrations } from './schema.ts'
import type { Database } from './sqlite-database.ts'

/** Takes the database to the newest version in one transaction. @throws RangeError where it is newer than this program */
export function migrate(database: Database): void {
  database.exec('begin immediate')
  try {
    const { user_version: version } = database.prepare('pragma user_version').get() as { user_version: number }
    if (version > migrations.length)
      throw new RangeError(`the store has version ${version}, this program knows ${migrations.length}: use a newer one`)
    for (const statement of migrations.slice(version).flat()) database.exec(statement)
    database.exec(`pragma user_version = ${migrations.length}`)
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
