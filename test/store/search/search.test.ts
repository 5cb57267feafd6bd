import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadKnowledge, sampleDossiers } from '../../../src/data.ts'
import { sampleAddition } from '../../../src/dossier/sample.ts'
import { parseQuery } from '../../../src/lexicon/search-query.ts'
import { searchWordsWith } from '../../../src/lexicon/search-words.ts'
import { keepingUp, searched } from '../../../src/store/search/searched.ts'
import type { SearchFilter } from '../../../src/store/search/search.ts'
import { openSqliteSearch } from '../../../src/store/search/sqlite-search.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { addition, deed, freshFolder, note, opening, place } from '../fixtures.ts'

const read = searchWordsWith(loadKnowledge().lexicon)

async function opened({ samples = true } = {}) {
  const folder = freshFolder()
  const search = openSqliteSearch(join(folder, 'search.sqlite'), read, 'v1')
  const store = searched(await openSqliteStore(folder), search)
  onTestFinished(async () => {
    search.close()
    await store.close()
  })
  if (samples) for (const sample of sampleDossiers()) await store.append(sample.id, 0, sampleAddition(sample), deed)
  const find = async (question: string, filter: SearchFilter = {}) => {
    await keepingUp(store, search).bringUpToDate()
    return search.find(parseQuery(question, read), filter, { offset: 0, limit: 20 })
  }
  return { folder, store, search, find }
}

const words = 'وصل رُعاة الجسر. ثم قال الوزير إن الجسور مغلقة! كتب عامل رسالة.\n'

describe('the search', () => {
  it('finds sentences of every text by inflected forms, the very words first', async () => {
    const { store, find } = await opened({ samples: false })
    await store.append('bridge', 0, opening(words), deed)
    const { hits, count } = await find('الجسور')
    expect(count).toBe(2)
    expect(hits.map(({ start, end }) => words.slice(start, end))).toEqual([
      'ثم قال الوزير إن الجسور مغلقة!',
      'وصل رُعاة الجسر.',
    ])
    expect((await find('جسر كتب')).count).toBe(0)
    expect((await find('«الوزير إن الجسور»')).count).toBe(1)
  })

  it('narrows down by role, person, date and verdict', async () => {
    const { store, search, find } = await opened()
    const all = await find('the')
    const inAccount = await find('the', { role: 'account' })
    expect(inAccount.count).toBeGreaterThan(0)
    expect(inAccount.count).toBeLessThan(all.count)
    expect(new Set(inAccount.hits.map(({ text }) => text)).size).toBe(1)
    const [person] = search.people()
    expect((await find('the', { person: person! })).count).toBeLessThan(all.count)
    expect((await find('the', { from: '9000' })).count).toBe(0)
    expect((await find('the', { to: '0001' })).count).toBe(0)
    expect((await find('the', { verdict: 'supported' })).count).toBe(0)
    const { dossier, words } = (await store.load('training'))!
    const account = dossier.witnesses.find(({ role }) => role === 'account')!
    const text = words.get(account.revisions[0]!.hash)!
    const body = { place: place(text.slice(0, 60), text), evidence: [], faithful: 'supported' } as const
    await store.append('training', dossier.seq, addition({ kind: 'verdict-given', body }), deed)
    const judged = await find(text.slice(0, 60).split(/[ ,.]/)[1]!, { verdict: 'supported' })
    expect(judged.count).toBe(1)
  })

  it('follows a text to its new revision', async () => {
    const { store, find } = await opened({ samples: false })
    await store.append('bridge', 0, opening(words), deed)
    expect((await find('رعاة')).count).toBe(1)
    const { texts } = opening('لا شيء هنا.')
    const [revision] = texts.keys()
    const body = { text: 't1', revision: revision!, language: 'ar', encoding: 'utf-8' } as const
    await store.append('bridge', 2, { happenings: [{ kind: 'revision-added', body }], texts }, deed)
    expect((await find('رعاة')).count).toBe(0)
    expect((await find('شيء')).count).toBe(1)
  })

  it('forgets what is erased, on the disk too', async () => {
    const { folder, store, find } = await opened({ samples: false })
    await store.append('bridge', 0, opening('هنا بدر السخنيكي وحده.'), deed)
    await store.append('other', 0, opening(words), deed)
    expect((await find('السخنيكي')).count).toBe(1)
    const onDisk = () => readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('السخنيكي'))
    expect(onDisk()).not.toEqual([])
    await store.erase('bridge', [2], 'a court', deed)
    expect((await find('السخنيكي')).count).toBe(0)
    expect((await find('الجسر')).count).toBe(2)
    expect(onDisk()).toEqual([])
  })

  it('is made anew where it is damaged or of another version', async () => {
    const folder = freshFolder()
    const path = join(folder, 'search.sqlite')
    writeFileSync(path, 'no database at all')
    const first = openSqliteSearch(path, read, 'v1')
    expect(first.seqOf('bridge')).toBe(0)
    const store = await openSqliteStore(folder)
    await store.append('bridge', 0, opening(), deed)
    await keepingUp(store, first).bringUpToDate()
    expect(first.seqOf('bridge')).toBe(2)
    first.close()
    const same = openSqliteSearch(path, read, 'v1')
    expect(same.seqOf('bridge')).toBe(2)
    same.close()
    const newer = openSqliteSearch(path, read, 'v2')
    expect(newer.seqOf('bridge')).toBe(0)
    newer.close()
    await store.close()
  })

  it('knows how many dossiers are still to be read, and reads them once for all who ask', async () => {
    const { store, search } = await opened({ samples: false })
    for (const id of ['a', 'b', 'c']) await store.append(id, 0, opening(), deed)
    const index = keepingUp(store, search)
    expect(await index.behind()).toBe(3)
    expect(index.bringUpToDate()).toBe(index.bringUpToDate())
    await index.bringUpToDate()
    expect(await index.behind()).toBe(0)
    await store.append('a', 2, note('seen'), deed)
    expect(await index.behind()).toBe(1)
  })

  it.each([
    ['quotation marks', '"""'],
    ['the syntax of the index', 'a"b) OR * NEAR(x) exact : x ^ { }'],
    ['the syntax of the database', "'; drop table sentences; --"],
    ['a NUL', '\u0000'],
    ['nine thousand letters', 'x'.repeat(9000)],
    ['direction marks', '\u202e\u2067'],
    ['pictures', '😀 ﷺ'],
  ])('takes %s for words and nothing else', async (_, question) => {
    const { find } = await opened({ samples: false })
    expect((await find(question)).count).toBe(0)
  })
})
