import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { StoreFull } from '../../src/store/problem.ts'
import { openDatabase } from '../../src/store/sqlite-database.ts'
import { storeOn } from '../../src/store/sqlite.ts'
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
})
