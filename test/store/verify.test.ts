import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/provenance/digest.ts'
import { Database } from '../../src/store/sqlite-database.ts'
import { openSqliteReader, openSqliteStore } from '../../src/store/sqlite.ts'
import type { Verified } from '../../src/store/store.ts'
import { deed, freshFolder, note, opening, speech } from './fixtures.ts'

/** A store with a history of six entries, and somebody at its file with a tool for databases. */
async function tampered(...statements: readonly string[]): Promise<{ now: Verified; head: Verified['head'] }> {
  const folder = freshFolder()
  const store = await openSqliteStore(folder)
  await store.append('bridge', 0, opening(), deed)
  for (let seq = 2; seq < 6; seq++) await store.append('bridge', seq, note(`note ${seq + 1}`), deed)
  const [before] = await store.verify()
  expect(before).toMatchObject({ head: { seq: 6 }, damaged: [] })
  expect(before).not.toHaveProperty('broken')
  await store.close()
  const database = new Database(join(folder, 'muqabala.sqlite'))
  for (const statement of statements) database.exec(statement)
  database.close()
  const reader = await openSqliteReader(folder)
  const [now] = await reader.verify(new Map([['bridge', before!.head]]))
  await reader.close()
  return { now: now!, head: before!.head }
}

const cutAt = (seq: number) => ['events', 'bodies'].map((table) => `delete from ${table} where seq > ${seq}`)

interface Case {
  readonly what: string
  readonly done: readonly string[]
  readonly broken: Verified['broken']
}

const found: readonly Case[] = [
  {
    what: 'a letter changed in what was said',
    done: [`update bodies set body = replace(body, 'note 4', 'note 5') where seq = 4`],
    broken: { seq: 4, problem: 'body' },
  },
  {
    what: 'a byte flipped so that a body cannot be read',
    done: [`update bodies set body = 'x' || substr(body, 2) where seq = 5`],
    broken: { seq: 5, problem: 'body' },
  },
  {
    what: 'another author',
    done: [`update events set "by" = 'omar' where seq = 3`],
    broken: { seq: 3, problem: 'hash' },
  },
  {
    what: 'another time',
    done: [`update events set at = '2026-02-13' where seq = 2`],
    broken: { seq: 2, problem: 'hash' },
  },
  { what: 'another salt', done: [`update bodies set salt = 'aa' where seq = 6`], broken: { seq: 6, problem: 'body' } },
  { what: 'a deleted entry', done: ['delete from events where seq = 3'], broken: { seq: 3, problem: 'order' } },
  {
    what: 'a deleted entry with the others moved up',
    done: ['delete from events where seq = 3', 'update events set seq = seq - 1 where seq > 3'],
    broken: { seq: 3, problem: 'previous' },
  },
  { what: 'a deleted body', done: ['delete from bodies where seq = 4'], broken: { seq: 4, problem: 'body-missing' } },
  {
    what: 'an inserted entry',
    done: [
      'update events set seq = -seq where seq > 3',
      'update events set seq = 1 - seq where seq < 0',
      'insert into events select dossier, 4, at, "by", kind, body_hash, previous, hash from events where seq = 3',
    ],
    broken: { seq: 4, problem: 'previous' },
  },
  {
    what: 'an entry added at the end behind the back of the program',
    done: [
      `insert into events select dossier, 7, at, "by", kind, body_hash, hash, 'ff' from events where seq = 6`,
      `insert into bodies select dossier, 7, salt, body from bodies where seq = 6`,
    ],
    broken: { seq: 7, problem: 'hash' },
  },
  {
    what: 'two entries in each other’s place',
    done: ['events', 'bodies'].flatMap((table) => [
      `update ${table} set seq = 99 where seq = 3`,
      `update ${table} set seq = 3 where seq = 4`,
      `update ${table} set seq = 4 where seq = 99`,
    ]),
    broken: { seq: 3, problem: 'previous' },
  },
  { what: 'the last entries cut off', done: cutAt(4), broken: { seq: 5, problem: 'missing' } },
  {
    what: 'the last entries cut off, and the note of the head with them',
    done: [...cutAt(4), `update heads set seq = 4, hash = (select hash from events where seq = 4)`],
    broken: { seq: 5, problem: 'missing' },
  },
  {
    what: 'everything gone',
    done: ['events', 'bodies', 'heads', 'texts'].map((table) => `delete from ${table}`),
    broken: { seq: 1, problem: 'missing' },
  },
]

describe('verifying', () => {
  it.each(found)('finds $what, and names the first bad entry', async ({ done, broken }) => {
    const { now } = await tampered(...done)
    expect(now.broken).toEqual(broken)
  })

  it('finds a text whose bytes were changed', async () => {
    const { now } = await tampered(
      `update texts set bytes = cast(replace(cast(bytes as text), 'يومين', 'شهرين') as blob)`,
    )
    expect(now.damaged).toEqual([sha256(new TextEncoder().encode(speech))])
  })

  it('finds a text that is gone without an order', async () => {
    const { now } = await tampered('delete from texts')
    expect(now.damaged).toEqual([sha256(new TextEncoder().encode(speech))])
  })

  it('finds a history that was written anew, whole in itself, by a head that was kept elsewhere', async () => {
    const folder = freshFolder()
    const store = await openSqliteStore(folder)
    await store.append('bridge', 0, opening(), deed)
    const [now] = await store.verify()
    expect(now?.broken).toBeUndefined()
    const kept = new Map([['bridge', { seq: 2, hash: 'the hash that was printed yesterday' }]])
    expect(await store.verify(kept)).toMatchObject([{ broken: { seq: 2, problem: 'head' } }])
    await store.close()
  })

  it('finds nothing in a history that has only grown since', async () => {
    const store = await openSqliteStore(freshFolder())
    await store.append('bridge', 0, opening(), deed)
    const kept = new Map((await store.verify()).map(({ dossier, head }) => [dossier, head]))
    await store.append('bridge', 2, note('later'), deed)
    const [now] = await store.verify(kept)
    expect(now).toMatchObject({ head: { seq: 3 }, damaged: [] })
    expect(now?.broken).toBeUndefined()
    await store.close()
  })
})
