import { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { groupCommit } from '../../src/store/group-commit.ts'
import { migrate } from '../../src/store/migrate.ts'
import { StoreFull } from '../../src/store/problem.ts'
import type { Schema } from '../../src/store/schema.ts'
import { Database } from '../../src/store/sqlite-database.ts'
import { nodeSqliteDialect } from '../../src/store/sqlite-dialect.ts'

/** A database in memory that notes its commits, and fails at those that `failing` names. */
function recorded(failing: (commit: number) => unknown = () => undefined) {
  const database = new Database(':memory:')
  migrate(database)
  let commits = 0
  const exec = database.exec.bind(database)
  database.exec = (sql) => {
    if (sql === 'commit') {
      const error = failing(++commits)
      if (error !== undefined) throw error as Error
    }
    exec(sql)
  }
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) })
  return { write: groupCommit(db), db, commits: () => commits }
}

const put = (key: string) => (db: Kysely<Schema>) =>
  db.insertInto('settings').values({ key, value: key }).executeTakeFirst()
const keys = async (db: Kysely<Schema>) =>
  (await db.selectFrom('settings').select('key').orderBy('key').execute()).map(({ key }) => key)

describe('a group commit', () => {
  it('shares one commit among those who come together', async () => {
    const { write, db, commits } = recorded()
    await Promise.all(Array.from({ length: 200 }, (_, number) => write(put(`key ${number}`))))
    expect(commits()).toBe(1)
    expect(await keys(db)).toHaveLength(200)
  })

  it('undoes only the work that throws, and tells only its owner', async () => {
    const { write, db } = recorded()
    const results = await Promise.allSettled([
      write(put('a')),
      write(async (transaction) => {
        await put('half')(transaction)
        throw new RangeError('no')
      }),
      write(put('c')),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await keys(db)).toEqual(['a', 'c'])
  })

  it('tries each alone where the commit of all fails', async () => {
    const full = Object.assign(new Error('database or disk is full'), { errcode: 13 })
    const { write, db } = recorded((commit) => (commit === 1 || commit === 3 ? full : undefined))
    const results = await Promise.allSettled([write(put('a')), write(put('b')), write(put('c'))])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(results[1]).toMatchObject({ reason: expect.any(StoreFull) as StoreFull })
    expect(await keys(db)).toEqual(['a', 'c'])
  })

  it('goes on after a failure', async () => {
    const { write, db } = recorded((commit) => (commit === 1 ? new Error('input/output error') : undefined))
    await expect(write(put('a'))).rejects.toThrow('input/output error')
    await write(put('b'))
    expect(await keys(db)).toEqual(['b'])
  })

  it('says nothing before the commit', async () => {
    const told: string[] = []
    const { write } = recorded(() => void told.push('commit'))
    await Promise.all([write(put('a')).then(() => told.push('a')), write(put('b')).then(() => told.push('b'))])
    expect(told).toEqual(['commit', 'a', 'b'])
  })
})
