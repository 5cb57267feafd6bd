import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openSqliteFile, openSqliteReader, openSqliteStore } from '../../src/store/sqlite.ts'
import { cases, counted } from '../long/counts.ts'
import { deed, freshFolder, note, opening, place } from '../store/fixtures.ts'
import { here, muqabala } from './fixtures.ts'

async function filled(folder: string): Promise<Awaited<ReturnType<typeof openSqliteStore>>> {
  const store = await openSqliteStore(folder)
  await store.append('bridge', 0, opening(), deed)
  return store
}

describe('backup and restore', () => {
  const rounds = cases(2, 30)
  it('copies one moment whole while others save, and brings it back', counted(rounds), async () => {
    const folder = freshFolder()
    const store = await filled(folder)
    const saving = new AbortController()
    let acknowledged = 2
    const writer = (async () => {
      while (!saving.signal.aborted) {
        await store.append('bridge', acknowledged, note(`note ${acknowledged}`), deed)
        acknowledged++
        await pause(2)
      }
    })()
    for (let round = 0; round < rounds; round++) {
      const before = acknowledged
      const copy = join(folder, `copy-${round}.sqlite`)
      expect(await muqabala(['backup', copy], { MUQABALA_HOME: folder })).toMatchObject({ code: 0, err: '' })
      const reader = openSqliteFile(copy)
      const [verified] = await reader.verify()
      expect(verified?.broken).toBeUndefined()
      expect(verified!.head.seq).toBeGreaterThanOrEqual(before)
      expect(verified!.head.seq).toBeLessThanOrEqual(acknowledged)
      const [copied, now] = [await reader.history('bridge'), await store.history('bridge')]
      expect(copied.entries).toEqual(now.entries.slice(0, copied.entries.length))
      await reader.close()
      const target = join(folder, `home-${round}`)
      expect(await muqabala(['restore', copy], { MUQABALA_HOME: target })).toMatchObject({ code: 0 })
      const back = await openSqliteReader(target)
      expect((await back.history('bridge')).entries).toEqual(copied.entries)
      await back.close()
    }
    saving.abort()
    await writer
    await store.close()
  })

  it('holds nothing of what was erased', async () => {
    const folder = freshFolder()
    const store = await filled(folder)
    await store.append('bridge', 2, note('the name is Badr', place('الجسر')), deed)
    await store.erase('bridge', [3], 'a court', deed)
    await store.close()
    const copy = join(folder, 'copy.sqlite')
    await here(['backup', copy], { MUQABALA_HOME: folder })
    expect(readFileSync(copy).includes('Badr')).toBe(false)
    expect(existsSync(`${copy}.heads.json`)).toBe(true)
  })

  it('is refused while a server is running, and where dossiers are kept already', async () => {
    const folder = freshFolder()
    const store = await filled(folder)
    const copy = join(freshFolder(), 'copy.sqlite')
    await here(['backup', copy], { MUQABALA_HOME: folder })
    const running = await here(['restore', '--replace', copy], { MUQABALA_HOME: folder })
    expect(running).toMatchObject({ code: 2 })
    expect(running.err).toContain('is running on')
    await store.append('bridge', 2, note('later'), deed)
    await store.close()
    expect((await here(['restore', copy], { MUQABALA_HOME: folder })).err).toContain('add --replace')
    expect(await here(['restore', '--replace', copy], { MUQABALA_HOME: folder })).toMatchObject({ code: 0 })
    const former = readdirSync(folder).find((name) => name.startsWith('muqabala.sqlite.before-'))!
    const aside = openSqliteFile(join(folder, former))
    expect((await aside.history('bridge')).entries).toHaveLength(3)
    await aside.close()
    const back = await openSqliteReader(folder)
    expect((await back.history('bridge')).entries).toHaveLength(2)
    await back.close()
  })

  it('refuses a copy that is not whole, was cut short, or is none', async () => {
    const folder = freshFolder()
    const store = await filled(folder)
    const [copy, shorter] = [join(folder, 'copy.sqlite'), join(folder, 'shorter.sqlite')]
    await here(['backup', shorter], { MUQABALA_HOME: folder })
    await store.append('bridge', 2, note('two days'), deed)
    await here(['backup', copy], { MUQABALA_HOME: folder })
    await store.close()
    const target = { MUQABALA_HOME: freshFolder() }
    const cut = await here(['restore', '--heads', `${copy}.heads.json`, shorter], target)
    expect(cut.err).toContain('is not whole: dossier bridge, its history at entry 3')
    const heads = readFileSync(`${copy}.heads.json`, 'utf8')
    writeFileSync(`${copy}.heads.json`, heads.replace('"seq": 3', '"seq": 2'))
    expect((await here(['restore', copy], target)).err).toContain('its signature does not hold')
    const bytes = readFileSync(copy)
    bytes.write('six', bytes.indexOf('two days'))
    writeFileSync(copy, bytes)
    writeFileSync(`${copy}.heads.json`, heads)
    expect((await here(['restore', copy], target)).err).toContain('its history at entry 3')
    writeFileSync(copy, 'nine tons')
    expect((await here(['restore', copy], target)).err).toContain('is no backup')
    expect(readdirSync(target.MUQABALA_HOME)).toEqual([])
  })
})
