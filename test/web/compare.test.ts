import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const old = 'The ferry left at 9 with two sacks of mail. Nobody saw it come back, he said.'
const fresh = 'The ferry left at 8 with two sacks of mail. Nobody saw it come back he said.'
const compared = (fields: object) => post(site.app, '/compare').type('form').send(fields)

describe('two pasted texts', () => {
  it('are compared, what may touch the sense first, with a link to its place', async () => {
    const { status, text } = await compared({ old, new: fresh })
    expect(status).toBe(200)
    const [, place] = /<section class="told">[\s\S]*?href="#(change-[\d-]+)"><b>wording, number/.exec(text)!
    expect(text).toContain(`<ins class="brief" id="${place}"`)
    expect(text.indexOf('1 other change')).toBeGreaterThan(text.indexOf('Changes that may touch'))
  })

  it('show no difference of a kind that is left out', async () => {
    const { text } = await compared({ old, new: fresh, 'without-punctuation': 'on' })
    expect(text).not.toContain('other change')
    expect(text).toContain('name="without-punctuation" checked')
  })

  it('stand side by side, the old one first', async () => {
    const { text } = await compared({ old, new: fresh, view: 'side' })
    expect(text.match(/<div class="diff-words"[\s\S]*?<\/div>/g)).toHaveLength(2)
    expect(text.indexOf('<del')).toBeLessThan(text.indexOf('<ins'))
  })

  it('in Arabic stand from right to left, and no word is cut', async () => {
    const { text } = await compared({ old: 'وصلت السفينة إلى المرفأ.', new: 'وصلت السفن إلى المرفأ.' })
    expect(text).toContain('class="diff-words" lang="ar" dir="rtl"')
    expect(text).toMatch(/<del[^>]*>.*?السفينة<\/del><ins[^>]*>.*?السفن<\/ins>/)
  })

  it('are kept nowhere', async () => {
    const before = (await site.store.list()).length
    await compared({ old, new: fresh })
    expect(await site.store.list()).toHaveLength(before)
  })

  it.each([
    [{ old, new: ' ' }, 'Paste the text'],
    [{ old, new: 'وصلت السفينة إلى المرفأ.' }, 'not in the same language'],
  ])('come back with what is wrong', async (fields, words) => {
    const { status, text } = await compared(fields)
    expect(status).toBe(422)
    expect(text).toContain(words)
    expect(text).toContain(old)
  })

  it('may be files', async () => {
    const { text } = await post(site.app, '/compare')
      .attach('old-file', Buffer.from(old), 'old.txt')
      .attach('new-file', Buffer.from(fresh), 'new.txt')
    expect(text).toContain('wording, number')
  })
})

describe('two revisions', () => {
  const versions = '/dossiers/training/versions/t2'

  it('can be read without some kinds of difference, and the address says so', async () => {
    const { dossier, words } = (await site.store.load('training'))!
    const summary = words.get(dossier.witnesses[1]!.revisions[0]!.hash)!
    const revised = summary.replace('Saturday,', 'Sunday').replace('The troops, he', 'The troops he')
    await post(site.app, '/dossiers/training/texts/t2').field('do', 'bring').field('text', revised)
    const whole = (await get(site.app, versions)).text
    expect(whole).toContain('1 change of punctuation')
    const [one, other] = (await site.store.load('training'))!.dossier.witnesses[1]!.revisions.map(({ hash }) =>
      hash.slice(0, 16),
    )
    expect(whole).toContain(`${versions}?old=${one}&amp;new=${other}&amp;view=inline&amp;without=punctuation`)
    const { text } = await get(site.app, `${versions}?without=punctuation`)
    expect(text).not.toContain('change of punctuation')
    expect(text).toMatch(/<section class="told">[\s\S]*?Saturday/)
  })

  it('are shown as they were last asked for', async () => {
    const answer = await get(site.app, `${versions}?view=side`)
    const cookie = (answer.headers['set-cookie'] as unknown as readonly string[]).find((each) =>
      each.startsWith('view='),
    )
    expect((await get(site.app, versions).set('Cookie', cookie!)).text).toContain('class="diff side"')
  })

  it('may be those of two texts, named by their hashes, with the way to see them by passage', async () => {
    const { witnesses } = (await site.store.load('training'))!.dossier
    const [summary, account] = [witnesses[1]!.revisions[0]!.hash, witnesses[2]!.revisions[0]!.hash]
    const { text } = await get(site.app, `${versions}?old=${summary}&new=${account}&view=side`)
    expect(text).toMatch(/<optgroup label="Summary">/)
    expect(text).toContain(`value="${account.slice(0, 16)}" selected`)
    expect(text).toContain('<h2>Summary</h2>')
    expect(text).toContain('<h2>Account</h2>')
    expect(text).toContain('/dossiers/training/against?a=t2&amp;b=t3')
    expect((await get(site.app, `${versions}?old=nothing&new=ffff`)).status).toBe(200)
  })

  it('can be read without changes of wording too', async () => {
    const { text } = await get(site.app, `${versions}?without=wording`)
    expect(text).not.toMatch(/[0-9]+ changes? of wording/)
    expect(text).not.toContain('Saturday,</del>')
  })
})

const numbered = (count: number, word: string) =>
  Array.from({ length: count }, (_, number) => `Ship ${number} carried ${word} and salt home.`).join('\n')

describe('a long text', () => {
  it('has its first changes told, and the others for who asks', async () => {
    const { text } = await compared({ old: numbered(40, 'wool'), new: numbered(40, 'hemp') })
    expect(text).toContain('<summary>Show all 40</summary>')
    expect(text.match(/<li><a href="#change-/g)).toHaveLength(40)
  })

  it('shows a moved passage with both its ends together, and where a sentence was cut', async () => {
    const moved = 'The lamplighter of the eastern quay kept seven grey cats in his tower.'
    const whole = 'The miller sold the old wheel to his brother, who carried it home across the frozen river.'
    const parts = 'The miller sold the old wheel to his brother. He carried it home across the frozen river.'
    const rest = numbered(12, 'wool')
    const { text } = await compared({
      old: `${moved} ${rest} ${whole}`,
      new: `${rest} ${parts} ${moved.replace('seven', 'nine')}`,
    })
    const together = /<details id="move-1">[\s\S]*?<\/details>/.exec(text)?.[0] ?? ''
    expect(together).toContain('href="#move-1-from"')
    expect(together).toContain('href="#move-1-to"')
    expect(together).toMatch(/<del[^>]*>.*seven<\/del>/)
    expect(together).toMatch(/<ins[^>]*>.*nine<\/ins>/)
    expect(text).toContain('<span class="sentence-cut" title="one sentence was split in two here">')
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is shown next time as it was chosen', async () => {
    const answer = await compared({ old: 'One ship.', new: 'Two ships.', view: 'side' })
    expect(String(answer.headers['set-cookie'])).toContain('view=side')
  })
})
