import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { deed, freshFolder, note, opening } from '../store/fixtures.ts'
import { here } from './fixtures.ts'

async function home(): Promise<string> {
  const folder = freshFolder()
  const store = await openSqliteStore(folder)
  await store.append('bridge', 0, opening(), deed)
  await store.append('bridge', 2, note('two days'), deed)
  await store.close()
  return folder
}

describe('export', () => {
  it('writes an archive that verifies, signed by a key that only its owner may read', async () => {
    const folder = await home()
    const out = join(folder, 'bridge.zip')
    expect(await here(['export', 'bridge', '--out', out], { MUQABALA_HOME: folder })).toMatchObject({
      code: 0,
      out: '',
    })
    expect(statSync(join(folder, 'signing-key.pem')).mode & 0o777).toBe(0o600)
    const verified = await here(['verify', out])
    expect(verified.out).toMatch(/whole, 3 entries, head [0-9a-f]{16}\n {2}entry 3 signed by [0-9a-f]{64}\n$/)
    expect(verified.code).toBe(0)
    const key = /signed by (\w+)/.exec(verified.out)![1]!
    expect(await here(['verify', '--key', key, out])).toMatchObject({ code: 0 })
    expect(await here(['verify', '--key', key.replaceAll(/\d/g, '0'), out])).toMatchObject({ code: 1 })
  })

  it('gives the same bytes again, and leaves a file that is there', async () => {
    const folder = await home()
    const [first, second] = [join(folder, '1.zip'), join(folder, '2.zip')]
    for (const out of [first, second]) await here(['export', 'bridge', '--out', out], { MUQABALA_HOME: folder })
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
    const again = await here(['export', 'bridge', '--out', first], { MUQABALA_HOME: folder })
    expect(again).toMatchObject({ code: 2 })
    expect(again.err).toContain('is there already')
  })

  it('lists what there is, and refuses what there is not', async () => {
    const folder = await home()
    expect((await here(['export'], { MUQABALA_HOME: folder })).out).toBe('bridge\t3\tThe bridge\n')
    expect(await here(['export', 'ford'], { MUQABALA_HOME: folder })).toMatchObject({ code: 2 })
    expect((await here(['export', 'bridge', '--as', 'docx'])).err).toContain('--as is one of archive')
    expect((await here(['export', '--help'])).out).toContain('tmx')
  })
})

describe('import, of an archive', () => {
  it('makes a dossier of it that goes out again as it came, and refuses one that was changed', async () => {
    const [folder, other] = [await home(), { MUQABALA_HOME: freshFolder() }]
    const [first, second] = [join(folder, '1.zip'), join(folder, '2.zip')]
    await here(['export', 'bridge', '--out', first], { MUQABALA_HOME: folder })
    const { code, out } = await here(['import', first], other)
    expect(code).toBe(0)
    const id = /^\/dossiers\/([0-9a-f]{16})\n$/.exec(out)![1]!
    await here(['export', id, '--out', second], other)
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
    const bytes = readFileSync(first)
    bytes.write('six', bytes.indexOf('two days'))
    writeFileSync(first, bytes)
    const refused = await here(['import', first], other)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain(
      'its history is broken at entry 3: what it says has been altered. Nothing was taken in',
    )
  }, 60_000)

  it('is refused while a server is running', async () => {
    const folder = await home()
    const archive = join(folder, '1.zip')
    await here(['export', 'bridge', '--out', archive], { MUQABALA_HOME: folder })
    const store = await openSqliteStore(folder)
    expect((await here(['import', archive], { MUQABALA_HOME: folder })).err).toContain('a muqabala is running on')
    await store.close()
  })
})

describe('verify, on an archive', () => {
  it('says that a byte was flipped, and that an earlier one ended elsewhere', async () => {
    const folder = await home()
    const [earlier, later] = [join(folder, '1.zip'), join(folder, '2.zip')]
    await here(['export', 'bridge', '--out', earlier], { MUQABALA_HOME: folder })
    const store = await openSqliteStore(folder)
    await store.append('bridge', 3, note('three days'), deed)
    await store.close()
    await here(['export', 'bridge', '--out', later], { MUQABALA_HOME: folder })
    expect(await here(['verify', '--heads', earlier, later])).toMatchObject({ code: 0 })
    expect((await here(['verify', '--heads', later, earlier])).out).toContain(
      'BROKEN at entry 4: the history has been cut off',
    )
    const bytes = readFileSync(later)
    bytes.write('six', bytes.indexOf('two days'))
    writeFileSync(later, bytes)
    const found = await here(['verify', later])
    expect(found.code).toBe(1)
    expect(found.out).toContain('BROKEN at entry 3: what it says has been altered')
  })

  it('names the file and the reason where it is no archive', async () => {
    const path = join(freshFolder(), 'notes.zip')
    writeFileSync(path, 'nine tons')
    const { code, out } = await here(['verify', path])
    expect(code).toBe(1)
    expect(out).toBe(`${path}: this is no archive of a dossier\n`)
    expect(existsSync(path)).toBe(true)
  })
})
