import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Addition } from '../../src/dossier/append.ts'
import { sha256 } from '../../src/provenance/digest.ts'
import { openSqliteReader, openSqliteStore } from '../../src/store/sqlite.ts'
import { cases, counted } from '../long/counts.ts'
import { deed, freshFolder, note, opening, place } from './fixtures.ts'

/** Whether any file of the store still holds these words. */
function onDisk(folder: string, words: string): boolean {
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(words))
}

describe('erasing', () => {
  const words = 'هنا اسم المصدر السري: بدر الفرضي. وهذه بقية الخطاب.'

  it('takes the words off the disk, and leaves a history that verifies', async () => {
    const folder = freshFolder()
    const store = await openSqliteStore(folder)
    await store.append('bridge', 0, opening(words), deed)
    await store.append('bridge', 2, note('who is this?', place('بدر الفرضي', words)), deed)
    expect(onDisk(folder, 'بدر الفرضي')).toBe(true)
    await store.erase('bridge', [2], 'the court of the first bridge, 12/2026', deed)
    expect(onDisk(folder, 'بدر الفرضي')).toBe(false)
    const [verified] = await store.verify()
    expect(verified).toMatchObject({ head: { seq: 4 }, damaged: [] })
    expect(verified?.broken).toBeUndefined()
    await store.close()
    expect(onDisk(folder, 'بدر الفرضي')).toBe(false)
  })

  it('says what was erased, when and on whose order, and shows nothing of it', async () => {
    const store = await openSqliteStore(freshFolder())
    await store.append('bridge', 0, opening(words), deed)
    await store.append('bridge', 2, note('who is this?', place('بدر الفرضي', words)), deed)
    const hash = sha256(new TextEncoder().encode(words))
    await store.erase('bridge', [2], 'a court', { by: 'omar', at: '2026-03-01T09:00:00.000Z' })
    const { dossier, words: left } = (await store.load('bridge'))!
    expect(dossier.erasures).toMatchObject([
      { by: 'omar', at: '2026-03-01T09:00:00.000Z', body: { entries: [2, 3], revisions: [hash], order: 'a court' } },
    ])
    expect(left.size).toBe(0)
    expect(await store.bytes('bridge', hash)).toBeUndefined()
    expect(JSON.stringify([...(await store.history('bridge')).bodies])).not.toContain('الفرضي')
    await store.close()
  })

  it('keeps a text that another entry has brought as well', async () => {
    const store = await openSqliteStore(freshFolder())
    const { happenings, texts } = opening(words)
    await store.append('bridge', 0, opening(words), deed)
    await store.append('bridge', 2, { happenings: happenings.slice(1), texts }, deed)
    await store.erase('bridge', [2], 'twice the same', deed)
    expect((await store.load('bridge'))?.words.size).toBe(1)
    expect(await store.verify()).toMatchObject([{ damaged: [] }])
    await store.close()
  })

  it.each([
    { entries: [9], problem: 'no entry 9' },
    { entries: [0], problem: 'no entry 0' },
    { entries: [3], problem: 'record of an erasure' },
  ])('refuses to erase $entries', async ({ entries, problem }) => {
    const store = await openSqliteStore(freshFolder())
    await store.append('bridge', 0, opening(), deed)
    await store.erase('bridge', [2], 'first', deed)
    await expect(store.erase('bridge', entries, 'then', deed)).rejects.toThrow(problem)
    expect(await store.verify()).toMatchObject([{ head: { seq: 3 } }])
    await store.close()
  })

  it('waits for a reader of an earlier state, and then sweeps', async () => {
    const folder = freshFolder()
    const store = await openSqliteStore(folder)
    await store.append('bridge', 0, opening(words), deed)
    const reader = await openSqliteReader(folder)
    await reader.load('bridge')
    await store.erase('bridge', [2], 'a court', deed)
    expect(onDisk(folder, 'بدر الفرضي')).toBe(false)
    await reader.close()
    await store.close()
  })

  const rounds = cases(15, 300)
  it('leaves nothing of small and large bodies anywhere in the file', counted(rounds), async () => {
    const body = fc.record({ length: fc.integer({ min: 1, max: 6000 }), erased: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 2, maxLength: 40 }), async (bodies) => {
        const folder = freshFolder()
        const store = await openSqliteStore(folder)
        await store.append('bridge', 0, opening(), deed)
        for (const [index, { length, erased }] of bodies.entries())
          await store.append('bridge', index + 2, note(`${erased ? 'doomed!' : 'kept'} ${'x'.repeat(length)}`), deed)
        const entries = bodies.flatMap(({ erased }, index) => (erased ? [index + 3] : []))
        await store.erase('bridge', entries, 'a court', deed)
        expect(onDisk(folder, 'doomed!')).toBe(false)
        expect((await store.verify())[0]?.broken).toBeUndefined()
        await store.close()
      }),
      { numRuns: rounds, seed: 1441 },
    )
  })
})

const bytesOf = (words: string) => new TextEncoder().encode(words)

describe('erasing a text that was taken out of a file', () => {
  const file = bytesOf('the whole file: هنا اسم المصدر السري, and here is the name of the secret source')

  /** A text as one side of a file that holds two. */
  function side(text: string, words: string): Addition {
    const revision = sha256(bytesOf(words))
    const takenFrom = { format: 'tmx', file: sha256(file), part: text, taken: [], dropped: [] } as const
    const body = { text, role: 'other', language: 'en', particulars: { completeness: 'whole' }, revision } as const
    return {
      happenings: [{ kind: 'text-added', body: { ...body, encoding: 'utf-8', takenFrom } }],
      texts: new Map([
        [revision, bytesOf(words)],
        [sha256(file), file],
      ]),
    }
  }

  it('takes the file with it, though another text came out of it too, and verifies', async () => {
    const store = await openSqliteStore(freshFolder())
    await store.append('bridge', 0, opening(), deed)
    await store.append('bridge', 2, side('a', 'the name of the secret source'), deed)
    await store.append('bridge', 3, side('b', 'the weather'), deed)
    expect(await store.bytes('bridge', sha256(file))).toBeDefined()
    await store.erase('bridge', [3], 'a court', deed)
    expect(await store.bytes('bridge', sha256(file))).toBeUndefined()
    expect(await store.bytes('bridge', sha256(bytesOf('the weather')))).toBeDefined()
    expect((await store.verify())[0]).toMatchObject({ damaged: [] })
    expect((await store.verify())[0]?.broken).toBeUndefined()
    await store.close()
  })
})
