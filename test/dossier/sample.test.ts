import { describe, expect, it } from 'vitest'
import { sampleDossiers } from '../../src/data.ts'
import { sampleAddition } from '../../src/dossier/sample.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { deed, freshFolder } from '../store/fixtures.ts'

const text = { role: 'summary', language: 'en', held: true, file: 'a.txt', completeness: 'whole' }
const described = (...texts: readonly object[]) => ({
  description: { id: 'x', title: { en: 'X', ar: 'س' }, invented: true, texts },
  files: new Map([['a.txt', new TextEncoder().encode('Nobody came.')]]),
})

describe('a sample', () => {
  it.each([
    ['of a role that does not exist', described({ ...text, role: 'rumour' })],
    ['with a field that is not known', described({ ...text, colour: 'red' })],
    ['that names a file which is not there', described({ ...text, file: 'b.txt' })],
    ['with a text in no language', described({ ...text, language: undefined })],
  ])('%s is refused', (_, sample) => {
    expect(() => sampleAddition(sample)).toThrow()
  })

  it('of this program is brought once, however often the program starts', async () => {
    const folder = freshFolder()
    for (let start = 0; start < 3; start++) {
      const store = await openSqliteStore(folder)
      for (const sample of sampleDossiers()) await store.append(sample.id, 0, sampleAddition(sample), deed)
      const verified = await store.verify()
      expect(verified.map(({ dossier }) => dossier)).toEqual(['rafidain', 'training'])
      for (const { dossier, head, broken, damaged } of verified) {
        expect({ broken, damaged }).toEqual({ damaged: [] })
        const { description } = sampleDossiers().find(({ id }) => id === dossier)!
        expect(head.seq).toBe(1 + (description as { texts: readonly unknown[] }).texts.length)
      }
      await store.close()
    }
  })

  it('shows what is held, and what is known of but not held', async () => {
    const store = await openSqliteStore(freshFolder())
    for (const sample of sampleDossiers()) await store.append(sample.id, 0, sampleAddition(sample), deed)
    const held = async (id: string) =>
      (await store.load(id))!.dossier.witnesses.map(({ role, revisions }) => `${role} ${revisions.length}`)
    expect(await held('training')).toEqual(['source 1', 'summary 1', 'account 1'])
    expect(await held('rafidain')).toEqual(['source 0', 'summary 0', 'account 1'])
    expect((await store.load('training'))!.words.size).toBe(3)
    await store.close()
  })
})
