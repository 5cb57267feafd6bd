import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { StoreFull } from '../../src/store/problem.ts'
import { openDatabase } from '../../src/store/sqlite-database.ts'
import { openSqliteStore, storeOn } from '../../src/store/sqlite.ts'
import { long } from '../long/counts.ts'
import { deed, freshFolder, note, opening } from './fixtures.ts'

/** A store that may grow to so many pages of 4 KB: to SQLite the same as a full disk. */
function tightStore(folder: string, pages: number) {
  const database = openDatabase(join(folder, 'muqabala.sqlite'))
  const store = storeOn(database)
  database.exec(`pragma max_page_count = ${pages}`)
  return { store, roomier: () => database.exec('pragma max_page_count = 100000') }
}

describe('a store without room', () => {
  it('refuses in a word of its own, keeps what it has, and goes on when there is room', async () => {
    const { store, roomier } = tightStore(freshFolder(), 60)
    await store.append('bridge', 0, opening(), deed)
    const long = opening(`${'كلام طويل. '.repeat(40_000)}\n`)
    await expect(store.append('long', 0, long, deed)).rejects.toThrow(StoreFull)
    expect(await store.load('long')).toBeUndefined()
    expect((await store.load('bridge'))?.dossier.seq).toBe(2)
    expect((await store.verify()).filter(({ broken, damaged }) => broken ?? damaged.length > 0)).toEqual([])
    roomier()
    expect(await store.append('long', 0, long, deed)).toEqual({ seq: 2 })
    await store.close()
  })

  it('loses nothing that it acknowledged while it filled up', async () => {
    const folder = freshFolder()
    const { store } = tightStore(folder, 60)
    const ids = Array.from({ length: 8 }, (_, number) => `dossier ${number}`)
    const acknowledged = new Map<string, number>()
    const refused: unknown[] = []
    await Promise.all(
      ids.map(async (id) => {
        let answer = await store.append(id, 0, opening(), deed)
        for (;;) {
          if (!('seq' in answer)) throw new Error('a conflict where nobody else writes')
          acknowledged.set(id, answer.seq)
          try {
            answer = await store.append(id, answer.seq, note('ملاحظة. '.repeat(100)), deed)
          } catch (error) {
            refused.push(error)
            return
          }
        }
      }),
    )
    expect(refused.every((error) => error instanceof StoreFull)).toBe(true)
    await store.close()
    const again = storeOn(openDatabase(join(folder, 'muqabala.sqlite')))
    for (const [id, seq] of acknowledged) expect((await again.load(id))?.dossier.seq).toBe(seq)
    expect((await again.verify()).filter(({ broken }) => broken)).toEqual([])
    await again.close()
  })

  /** A disk of four megabytes, where the machine lets this test make one. */
  it('does the same on a disk that is really full', async ({ skip }) => {
    const folder = freshFolder()
    if (!long) skip('only in the long run')
    if (!mounted(folder)) skip('this machine does not let the test make a small disk')
    const store = await openSqliteStore(folder)
    await store.append('bridge', 0, opening(), deed)
    fill(join(folder, 'ballast'))
    const refused = await store.append('bridge', 2, note('كلام. '.repeat(20_000)), deed).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(StoreFull)
    expect((await store.load('bridge'))?.dossier.seq).toBe(2)
    rmSync(join(folder, 'ballast'))
    expect(await store.append('bridge', 2, note('there is room again'), deed)).toEqual({ seq: 3 })
    expect((await store.verify()).filter(({ broken, damaged }) => broken ?? damaged.length > 0)).toEqual([])
    await store.close()
  })
})

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
    onTestFinished(() => void execFileSync('umount', ['-l', folder]))
    return true
  } catch {
    return false
  }
}

/** Writes a file until there is no room left. */
function fill(path: string): void {
  for (let size = 1 << 16; size >= 1; size >>= 4)
    try {
      for (;;) writeFileSync(path, new Uint8Array(size), { flag: 'a' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
}
