import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { cases, counted } from '../long/counts.ts'
import { addition, deed, freshFolder, note, opening, speech } from './fixtures.ts'

describe('a store', () => {
  it('gives back what was put in, also after it was closed', async () => {
    const folder = freshFolder()
    const first = await openSqliteStore(folder)
    expect(await first.append('bridge', 0, opening(), deed)).toEqual({ seq: 2 })
    expect(await first.append('bridge', 2, note('two days'), deed)).toEqual({ seq: 3 })
    await first.close()
    const store = await openSqliteStore(folder)
    const loaded = await store.load('bridge')
    expect(loaded?.dossier).toMatchObject({ id: 'bridge', seq: 3, title: 'The bridge', openedAt: deed.at })
    expect(loaded?.dossier.notes[0]).toMatchObject({ by: 'salma', body: { words: 'two days' } })
    const { hash } = loaded!.dossier.witnesses[0]!.revisions[0]!
    expect(loaded?.words.get(hash)).toBe(speech)
    expect(new TextDecoder().decode(await store.bytes('bridge', hash))).toBe(speech)
    expect((await store.list()).map(({ id }) => id)).toEqual(['bridge'])
    await store.close()
  })

  it('knows nothing of what is absent', async () => {
    const store = await openSqliteStore(freshFolder())
    expect(await store.load('nothing')).toBeUndefined()
    expect(await store.bytes('nothing', 'ff')).toBeUndefined()
    expect(await store.setting('name')).toBeUndefined()
    expect(await store.list()).toEqual([])
    expect(await store.verify()).toEqual([])
    await store.close()
  })

  it('keeps the last value of a setting', async () => {
    const store = await openSqliteStore(freshFolder())
    await store.setSetting('name', 'Salma')
    await store.setSetting('name', 'سلمى')
    expect(await store.setting('name')).toBe('سلمى')
    await store.close()
  })

  it('shows the list as it is after every change', async () => {
    const store = await openSqliteStore(freshFolder())
    await store.append('bridge', 0, opening(), deed)
    expect((await store.list())[0]?.title).toBe('The bridge')
    await store.append('bridge', 2, addition({ kind: 'dossier-renamed', body: { title: 'Umm al-Jusur' } }), deed)
    expect((await store.list())[0]?.title).toBe('Umm al-Jusur')
    await store.close()
  })

  it('tells who listens of what was kept, and of nothing else', async () => {
    const store = await openSqliteStore(freshFolder())
    const heard: string[] = []
    const deafen = store.hear((dossier) => heard.push(dossier))
    await store.append('bridge', 0, opening(), deed)
    await store.append('bridge', 0, opening(), deed)
    await store.erase('bridge', [2], 'a court', deed)
    deafen()
    await store.append('bridge', 3, note('two days'), deed)
    expect(heard).toEqual(['bridge', 'bridge'])
    await store.close()
  })

  it('refuses bytes that are filed under a hash of others, and writes nothing of it', async () => {
    const store = await openSqliteStore(freshFolder())
    const { happenings } = opening()
    const texts = new Map([['ab'.repeat(32), new TextEncoder().encode('forged')]])
    await expect(store.append('bridge', 0, { happenings, texts }, deed)).rejects.toThrow(RangeError)
    expect(await store.load('bridge')).toBeUndefined()
    await store.close()
  })

  it('gives the second of two changes to one state what the first one did', async () => {
    const store = await openSqliteStore(freshFolder())
    await store.append('bridge', 0, opening(), deed)
    const both = [store.append('bridge', 2, note('mine'), deed), store.append('bridge', 2, note('yours'), deed)]
    const [first, second] = await Promise.all(both)
    expect(first).toEqual({ seq: 3 })
    expect(second).toMatchObject({ conflict: [{ seq: 3, kind: 'note-added', body: { words: 'mine' } }] })
    expect((await store.load('bridge'))?.dossier.notes).toHaveLength(1)
    await store.close()
  })

  const submits = cases(100, 1000)
  it('takes each of many forms once, though each is sent twice', counted(submits), async () => {
    const store = await openSqliteStore(freshFolder())
    await store.append('bridge', 0, opening(), deed)
    for (let seq = 2; seq < submits + 2; seq++) {
      const send = () => store.append('bridge', seq, note(`form ${seq}`), deed)
      const answers = await Promise.all([send(), send()])
      expect(answers.filter((answer) => 'seq' in answer)).toHaveLength(1)
    }
    const notes = (await store.load('bridge'))!.dossier.notes.map(({ body }) => body.words)
    expect(notes).toHaveLength(submits)
    expect(new Set(notes).size).toBe(submits)
    await store.close()
  })

  it('keeps other writers whole when one fails in the same group', async () => {
    const store = await openSqliteStore(freshFolder())
    const forged = { ...opening(), texts: new Map([['00', new Uint8Array([1])]]) }
    const results = await Promise.allSettled([
      store.append('a', 0, opening('واحد.'), deed),
      store.append('b', 0, forged, deed),
      store.append('c', 0, opening('ثلاثة.'), deed),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await store.list()).map(({ id }) => id)).toEqual(['a', 'c'])
    expect((await store.verify()).filter(({ broken, damaged }) => broken ?? damaged.length > 0)).toEqual([])
    await store.close()
  })
})
