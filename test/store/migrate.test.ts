import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { migrations } from '../../src/store/schema.ts'
import { Database } from '../../src/store/sqlite-database.ts'

function databaseOf(version: number) {
  const database = new Database(':memory:')
  for (const statement of migrations.slice(0, version).flat()) database.exec(statement)
  database.exec(`pragma user_version = ${version}`)
  return database
}

const schemaOf = (database: InstanceType<typeof Database>) =>
  database.prepare('select name, sql from sqlite_schema order by name').all()
const versionOf = (database: InstanceType<typeof Database>) => database.prepare('pragma user_version').get()

describe('migrating', () => {
  it.each(migrations.map((_, version) => version))('ends in the same schema from version %i', (version) => {
    const fresh = new Database(':memory:')
    migrate(fresh)
    const old = databaseOf(version)
    migrate(old)
    expect(schemaOf(old)).toEqual(schemaOf(fresh))
    expect(versionOf(old)).toEqual({ user_version: migrations.length })
  })

  it('notes the heads of the histories that are there', () => {
    const database = databaseOf(1)
    const insert = database.prepare(`insert into events values (?, ?, '', '', '', '', '', ?)`)
    for (const [dossier, seq] of [
      ['a', 1],
      ['a', 2],
      ['b', 1],
    ] as const)
      insert.run(dossier, seq, `${dossier}${seq}`)
    migrate(database)
    expect(database.prepare('select dossier, seq, hash from heads order by dossier').all()).toEqual([
      { dossier: 'a', seq: 2, hash: 'a2' },
      { dossier: 'b', seq: 1, hash: 'b1' },
    ])
  })

  it('leaves nothing half done where a step fails', () => {
    const database = databaseOf(1)
    database.exec('create table heads (something text)')
    const before = schemaOf(database)
    expect(() => migrate(database)).toThrow('heads')
    expect(schemaOf(database)).toEqual(before)
    expect(versionOf(database)).toEqual({ user_version: 1 })
  })

  it('refuses a store that a newer program has written', () => {
    const database = databaseOf(migrations.length)
    database.exec('pragma user_version = 99')
    expect(() => migrate(database)).toThrow(/version 99.*newer/)
  })
})
