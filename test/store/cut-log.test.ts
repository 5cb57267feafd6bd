import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { cases, counted } from '../long/counts.ts'
import { deed, freshFolder, note, opening } from './fixtures.ts'

describe('a store whose log was cut', () => {
  const cuts = cases(40, 2000)
  it('opens at an earlier state that is whole', counted(cuts), async () => {
    const folder = freshFolder()
    const store = await openSqliteStore(folder)
    await store.append('bridge', 0, opening(), deed)
    for (let seq = 2; seq < 42; seq++) await store.append('bridge', seq, note(`note ${seq}`), deed)
    const log = readFileSync(join(folder, 'muqabala.sqlite-wal'))
    const cut = freshFolder()
    const states = new Set<number>()
    for (let at = 0; at < cuts; at++) {
      copyFileSync(join(folder, 'muqabala.sqlite'), join(cut, 'muqabala.sqlite'))
      writeFileSync(join(cut, 'muqabala.sqlite-wal'), log.subarray(0, Math.floor((log.length * at) / cuts)))
      const earlier = await openSqliteStore(cut)
      const { entries } = await earlier.history('bridge')
      states.add(entries.length)
      const verified = await earlier.verify()
      expect(verified.filter(({ broken, damaged }) => broken ?? damaged.length > 0)).toEqual([])
      await earlier.close()
    }
    await store.close()
    expect(states.has(1)).toBe(false)
    expect(states.size).toBeGreaterThan(20)
  })
})
