import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { StoreAbsent, StoreLocked } from '../../src/store/problem.ts'
import { openSqliteReader, openSqliteStore } from '../../src/store/sqlite.ts'
import { deed, freshFolder, note, opening } from './fixtures.ts'

describe('the lock of a store', () => {
  it('turns a second server away at once, until the first has gone', async () => {
    const folder = freshFolder()
    const first = await openSqliteStore(folder)
    await expect(openSqliteStore(folder)).rejects.toThrow(StoreLocked)
    await first.close()
    await (await openSqliteStore(folder)).close()
  })

  it('is free again when its holder was killed', async () => {
    const folder = freshFolder()
    const code = `import { openSqliteStore } from '${new URL('../../src/store/sqlite.ts', import.meta.url).href}'
      await openSqliteStore(${JSON.stringify(folder)}); console.log('open'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    await expect(openSqliteStore(folder)).rejects.toThrow(StoreLocked)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    await (await openSqliteStore(folder)).close()
  })

  it('does not stop a reader, who sees each state whole', async () => {
    const folder = freshFolder()
    await expect(openSqliteReader(folder)).rejects.toThrow(StoreAbsent)
    const store = await openSqliteStore(folder)
    await store.append('bridge', 0, opening(), deed)
    const reader = await openSqliteReader(folder)
    expect((await reader.load('bridge'))?.dossier.seq).toBe(2)
    await store.append('bridge', 2, note('later'), deed)
    expect((await reader.load('bridge'))?.dossier.seq).toBe(3)
    expect(await reader.verify()).toMatchObject([{ dossier: 'bridge', head: { seq: 3 }, damaged: [] }])
    await reader.close()
    await store.close()
  })
})
