import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const dossier = async (id: string) => (await site.store.load(id))!.dossier
const arabic = 'وصلنا قبل يومين إلى الجسر. سنفتحه غدًا للناس كافة.'

describe('a text that is not held', () => {
  const path = '/dossiers/rafidain/texts/t1'

  it('is shown as a gap, with what is known and what is not, and a form to bring it', async () => {
    const { text } = await get(site.app, path)
    expect(text).toContain('The speech is not held.')
    expect(text).toContain('not known')
    expect(text).toContain('name="do" value="bring"')
    expect(text).toContain('قيس الخزعلي')
  })

  it('is brought in its place, with its particulars corrected on the way', async () => {
    const answer = await post(site.app, path)
      .field('do', 'bring')
      .field('text', arabic)
      .field('speaker', 'قيس الخزعلي')
      .field('completeness', 'excerpt')
    expect(answer.status).toBe(303)
    const [speech] = (await dossier('rafidain')).witnesses
    expect(speech).toMatchObject({ id: 't1', role: 'source', particulars: { completeness: 'excerpt' } })
    const page = (await get(site.app, '/dossiers/rafidain')).text
    expect(page).toContain('Not in the part of the speech that is held')
    expect((await get(site.app, '/dossiers/rafidain/claims/t3/1')).text).not.toContain('value="not-found"')
  })

  it('is refused in another language than its role asks for, and stays in the form', async () => {
    const answer = await post(site.app, path).field('do', 'bring').field('text', 'This is no Arabic speech at all.')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('must be in Arabic')
    expect(answer.text).toContain('This is no Arabic speech at all.</textarea>')
  })
})

describe('a text that is held', () => {
  const path = '/dossiers/training/texts/t2'

  it('has its particulars corrected', async () => {
    const answer = await post(site.app, path).type('form').send({
      do: 'correct',
      role: 'translation',
      language: 'en',
      title: 'New',
      author: '',
      date: '2026-02',
      completeness: 'excerpt',
    })
    expect(answer.status).toBe(303)
    const text = (await dossier('training')).witnesses[1]!
    expect([text.role, text.particulars]).toEqual([
      'translation',
      { title: 'New', date: '2026-02', completeness: 'excerpt' },
    ])
  })

  it('is not corrected into nonsense', async () => {
    const answer = await post(site.app, path).type('form').send({ do: 'correct', role: 'source', date: 'spring' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('is not a date')
    expect(answer.text).toContain('must be in Arabic')
    expect(answer.text).toContain('value="spring"')
  })

  it('takes a revision, and shows what has changed', async () => {
    const { words } = (await site.store.load('training'))!
    const old = words.get((await dossier('training')).witnesses[1]!.revisions[0]!.hash)!
    const fresh = old.replace('14 people', '15 people').replace('by a fixed date', 'soon')
    const answer = await post(site.app, path).field('do', 'bring').field('text', fresh).field('note', 'Two corrections')
    expect(answer.status).toBe(303)
    const page = (await get(site.app, '/dossiers/training/versions/t2')).text
    expect(page).toMatch(/<del[^>]*>.*14.*<\/del>/)
    expect(page).toMatch(/<ins[^>]*>.*15.*<\/ins>/)
    expect(page).toContain('Two corrections')
    const side = (await get(site.app, '/dossiers/training/versions/t2?from=1&to=2&view=side')).text
    expect(side).toContain('class="diff side"')
    const same = (await get(site.app, '/dossiers/training/versions/t2?from=2&to=2')).text
    expect(same).toContain('have the same words')
    expect(same).not.toMatch(/<(ins|del)/)
  })

  it('does not take the revision that it has', async () => {
    const { words } = (await site.store.load('training'))!
    const old = words.get((await dossier('training')).witnesses[1]!.revisions[0]!.hash)!
    const answer = await post(site.app, path).field('do', 'bring').attach('file', Buffer.from(old), 'same.txt')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('byte for byte')
  })

  it('shows its hidden characters by their codes, and reports them', async () => {
    const answer = await post(site.app, '/dossiers/new')
      .field('title', 'Hidden')
      .field('b.text', 'They left \u202eyesterday\u202c, all of them.\u200b And\u2067 more.')
    const page = (await get(site.app, `${answer.headers.location}/texts/t1`)).text
    expect(page).toContain('There are 4 hidden characters')
    for (const code of ['U+202E', 'U+202C', 'U+200B', 'U+2067']) expect(page).toContain(`>${code}</span>`)
    expect(page.slice(page.indexOf('class="prose"'), page.indexOf('class="provenance"'))).not.toMatch(
      /[\u202a-\u202e\u2066\u2067\u200b]/,
    )
  })

  it('corrected in two tabs at once shows both corrections', async () => {
    const seq = String((await dossier('training')).seq)
    const correct = (title: string) =>
      post(site.app, path).type('form').send({ do: 'correct', seq, role: 'summary', title })
    expect((await correct('First')).status).toBe(303)
    const second = await correct('Second')
    expect(second.status).toBe(409)
    expect(second.text).toContain('First')
    expect(second.text).toContain('Second')
  })
})
