import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Database } from '../../src/store/sqlite-database.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { deed, freshFolder, note, opening } from '../store/fixtures.ts'
import { muqabala } from './fixtures.ts'

async function home(): Promise<string> {
  const folder = freshFolder()
  const store = await openSqliteStore(folder)
  await store.append('bridge', 0, opening(), deed)
  await store.append('bridge', 2, note('two days'), deed)
  await store.close()
  return folder
}

function alter(folder: string, statement: string): void {
  const database = new Database(join(folder, 'muqabala.sqlite'))
  database.exec(statement)
  database.close()
}

describe('verify', () => {
  it('finds nothing in a store that is whole', async () => {
    const { code, out } = await muqabala(['verify'], { MUQABALA_HOME: await home() })
    expect(code).toBe(0)
    expect(out).toMatch(/^bridge: whole, 3 entries, head [0-9a-f]{16}\n$/)
  })

  it('names the entry and the text that are not what they were', async () => {
    const folder = await home()
    alter(folder, `update bodies set body = replace(body, 'two', 'six'); update texts set bytes = x'00'`)
    const { code, out } = await muqabala(['verify'], { MUQABALA_HOME: folder })
    expect(code).toBe(1)
    expect(out).toMatch(/^bridge: BROKEN at entry 3: what it says has been altered/)
    expect(out).toMatch(/text [0-9a-f]{64} is damaged or gone/)
  })

  it('finds by an earlier output what was cut off since', async () => {
    const folder = await home()
    const { out } = await muqabala(['verify', '--json'], { MUQABALA_HOME: folder })
    const heads = join(folder, 'heads.json')
    writeFileSync(heads, out)
    expect(await muqabala(['verify', '--heads', heads], { MUQABALA_HOME: folder })).toMatchObject({ code: 0 })
    alter(folder, ['events', 'bodies', 'heads', 'texts'].map((table) => `delete from ${table};`).join(''))
    const cut = await muqabala(['verify', '--heads', heads], { MUQABALA_HOME: folder })
    expect(cut.code).toBe(1)
    expect(cut.out).toContain('BROKEN at entry 1: the history has been cut off here')
  })

  it('says so where there is no store', async () => {
    const { code, err } = await muqabala(['verify'], { MUQABALA_HOME: freshFolder() })
    expect(code).toBe(2)
    expect(err).toContain('there is no muqabala.sqlite in')
  })
})
