import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { diff } from '../../src/cli/diff.ts'
import { Refusal } from '../../src/cli/refusal.ts'

let folder = ''
let printed = ''
const file = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muqabala-diff-'))
  writeFileSync(file('a.old.txt'), '\ufeffThe men did not leave Basra.\r\n')
  writeFileSync(file('a.new.txt'), '\ufeffThe men did leave Basra <b>.\r\n')
  writeFileSync(file('b.old.txt'), 'في مدرسه هنا')
  writeFileSync(file('b.new.txt'), 'في مدرسة هنا')
  writeFileSync(file('b.lang'), 'ar\n')
  writeFileSync(file('bad.txt'), Buffer.from([0xe9, 0x20]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

async function run(...args: readonly string[]): Promise<number> {
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    printed += String(words)
    return true
  })
  return diff(args)
}

describe('muqabala diff', () => {
  it('prints both texts in one, and exits with 1', async () => {
    expect(await run(file('a.old.txt'), file('a.new.txt'))).toBe(1)
    expect(printed).toContain('# 1 × change of a negation')
    expect(printed).toContain('The men did [-not -]leave Basra{+ <b>+}.')
  })

  it('prints spans of the file as it is for a machine', async () => {
    expect(await run(file('a.old.txt'), file('a.new.txt'), '--json', '--lang', 'en')).toBe(1)
    const answer = JSON.parse(printed) as {
      changes: readonly { kind: string; old: readonly number[] }[]
      precise: boolean
    }
    expect(answer.precise).toBe(true)
    expect(answer.changes[1]).toEqual({
      kind: 'delete',
      old: [13, 17],
      new: [13, 13],
      class: 'wording',
      substance: ['negation'],
    })
  })

  it('escapes what a file brings into the page', async () => {
    await run(file('a.old.txt'), file('a.new.txt'), '--html')
    expect(printed).toContain('<del')
    expect(printed).not.toContain('<b>')
  })

  it('exits with 0 where nothing is left to tell', async () => {
    expect(await run(file('a.old.txt'), file('a.old.txt'))).toBe(0)
    expect(await run(file('b.old.txt'), file('b.new.txt'))).toBe(1)
    expect(await run(file('b.old.txt'), file('b.new.txt'), '--ignore', 'orthography,space')).toBe(0)
  })

  it('compares a folder', async () => {
    expect(await run('--batch', folder)).toBe(1)
    expect(printed).toBe('')
    expect(JSON.parse(readFileSync(file('b.diff.json'), 'utf8'))).toMatchObject({ precise: true })
  })

  it.each([
    ['one file', ['x']],
    ['a file that is not there', ['x', 'y']],
    ['an unknown language', ['x', 'y', '--lang', 'fr']],
    ['an unknown difference', ['x', 'y', '--ignore', 'colour']],
    ['two forms at once', ['x', 'y', '--json', '--html']],
    ['an unknown option', ['x', 'y', '--fast']],
    ['a folder that is not there', ['--batch', 'no-such-folder']],
  ])('refuses %s', async (_, args) => {
    await expect(run(...args)).rejects.toThrow(Refusal)
  })

  it('refuses what is no UTF-8', async () => {
    await expect(run(file('bad.txt'), file('bad.txt'))).rejects.toThrow(/UTF-8/)
  })
})
