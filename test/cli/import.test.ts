import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { docxOf, paragraph, run } from '../exchange/zip-of.ts'
import { freshFolder } from '../store/fixtures.ts'
import { muqabala } from './fixtures.ts'

const speech = 'وصلنا قبل يومين إلى الجسر. سنفتحه غدًا للناس كافة.'
const properties = '<p><title>كلمة الجسر</title></p>'

function home(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = freshFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const at = { MUQABALA_HOME: join(folder, 'home') }
  return {
    at: (name: string) => join(folder, name),
    folder: at.MUQABALA_HOME,
    run: (...args: string[]) => muqabala(['import', ...args], at),
  }
}

describe('import', () => {
  it('opens a dossier with a file, and brings another into it', async () => {
    const {
      at,
      run: bring,
      folder,
    } = home({
      'speech.docx': docxOf({ body: paragraph(run(speech)), properties }),
      'summary.txt': 'We reached the bridge two days ago.',
    })
    const opened = await bring('--new', 'The bridge', '--particulars', at('speech.docx'))
    expect(opened).toMatchObject({ code: 0, out: expect.stringMatching(/^\/dossiers\/\w+\n$/) })
    const id = opened.out.trim().split('/').at(-1)!
    expect(await bring('--role', 'summary', id, at('summary.txt'))).toMatchObject({ code: 0 })
    const store = await openSqliteStore(folder)
    const { dossier, words } = (await store.load(id))!
    expect(dossier.title).toBe('The bridge')
    expect(dossier.witnesses.map(({ role, language }) => [role, language])).toEqual([
      ['source', 'ar'],
      ['summary', 'en'],
    ])
    expect(dossier.witnesses[0]?.particulars.title).toBe('كلمة الجسر')
    expect([...words.values()]).toEqual([`${speech}\n`, 'We reached the bridge two days ago.'])
    expect((await store.verify()).every(({ damaged, broken }) => damaged.length === 0 && !broken)).toBe(true)
    await store.close()
  })

  it('shows what comes out of a file, and keeps nothing', async () => {
    const { at, run: bring } = home({ 'a.srt': `1\n00:00:01,000 --> 00:00:02,000\n${speech}\n` })
    const { code, out, err } = await bring('--look', at('a.srt'))
    expect([code, out]).toEqual([0, `${speech}\n`])
    expect(err).toContain('subtitles (SRT)')
  })

  it.each([
    ['a file that is not there', ['--new', 'x', 'nothing.txt'], 'cannot read'],
    ['a dossier that is not there', ['--role', 'summary', 'nowhere', 'a.txt'], 'no dossier'],
    ['English without a role', ['--new', 'x', 'a.txt'], 'say what it is'],
    ['a damaged file, with place and reason', ['--new', 'x', 'bad.docx'], /bad\.docx, byte \d+ .*damaged or cut off/],
    ['a role that is none', ['--role', 'poem', '--new', 'x', 'a.txt'], '--role is one of'],
    ['a file without a place for it', ['a.txt'], 'takes a dossier and a file'],
  ])('refuses %s', async (_, args, words) => {
    const { at, run: bring } = home({ 'a.txt': 'We came home.', 'bad.docx': 'PK\x03\x04' })
    const { code, err } = await bring(...args.map((arg) => (/\.\w+$/.test(arg) ? at(arg) : arg)))
    expect(code).toBe(2)
    expect(err).toMatch(words)
  })

  it('is refused while a server is running, and says so', async () => {
    const { at, run: bring, folder } = home({ 'a.txt': speech })
    const store = await openSqliteStore(folder)
    const { code, err } = await bring('--new', 'x', at('a.txt'))
    expect([code, err.includes('a muqabala is running on')]).toEqual([2, true])
    await store.close()
  })
})
