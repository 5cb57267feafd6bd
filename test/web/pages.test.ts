import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const paths = [
  '/',
  '/name',
  '/learn',
  '/dossiers/new',
  '/dossiers/training',
  '/dossiers/training?order=t2',
  '/dossiers/training?order=account&part=7',
  '/dossiers/training/texts/t1',
  '/dossiers/training/texts/t3?sentence=4',
  '/dossiers/training/claims/t3/1',
  '/dossiers/training/claims/t2/21',
  '/dossiers/training/versions/t1',
  '/dossiers/training?kind=number&text=t3&dismissed=1',
  '/dossiers/training/coverage',
  '/dossiers/training/coverage?show=against',
  '/dossiers/training/ledgers/figures',
  '/dossiers/training/ledgers/persons?show=various',
  '/dossiers/training/ledgers/words',
  '/dossiers/training/ledgers/force?show=alike',
  '/house/rules/weights',
  '/dossiers/training/against',
  '/dossiers/training/together',
  '/dossiers/rafidain',
  '/dossiers/rafidain/texts/t1',
  '/dossiers/rafidain/texts/t3',
  '/dossiers/rafidain/claims/t3/4',
]

describe.each(['en', 'ar'])('in %s', (lang) => {
  it.each(paths)('%s is a page without a missing word', async (path) => {
    const answer = await get(site.app, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    expect(missingWords(answer.text)).toEqual([])
    expect(duplicateIds(answer.text)).toEqual([])
  })
})

describe('an address of nothing', () => {
  it.each([
    '/nothing',
    '/dossiers/none',
    '/dossiers/training/texts/t9',
    '/dossiers/training/claims/t1/1',
    '/dossiers/training/claims/t3/0',
    '/dossiers/training/claims/t3/39',
    '/dossiers/training/claims/t3/x',
    '/dossiers/rafidain/versions/t1',
    '/dossiers/training/texts/t1/received/0000',
    '/assets/fonts/none.woff2',
    '/%E0%A4%A',
  ])('%s says so', async (path) => {
    const answer = await get(site.app, path)
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('There is nothing here')
  })
})

describe('the notice', () => {
  it.each(paths.filter((path) => path.startsWith('/dossiers/training')))(
    'that everything is invented stands on %s',
    async (path) => {
      expect((await get(site.app, path)).text).toContain('are invented')
    },
  )

  it('that nothing was checked stands with the gaps of the Rafidain dossier', async () => {
    const { text } = await get(site.app, '/dossiers/rafidain')
    expect(text).toContain('checked none of these claims')
    expect(text).toContain('The speech is not held.')
    expect(text).toContain('The summary is not held.')
    expect(text).toContain('Digest, not the text itself')
    expect(text).not.toContain('class="flag')
  })
})

const heads = async (path: string) =>
  Array.from((await get(site.app, path)).text.matchAll(/column-head tone-(\w+)/g), ([, role]) => role)

describe('side by side', () => {
  it('follows the order that the address asks for', async () => {
    expect(await heads('/dossiers/training')).toEqual(['source', 'summary', 'account'])
    expect(await heads('/dossiers/training?order=account')).toEqual(['account', 'source', 'summary'])
    expect(await heads('/dossiers/training?order=t2')).toEqual(['summary', 'source', 'account'])
  })

  it('sets every sentence of the three texts in its first row, once', async () => {
    const { text } = await get(site.app, '/dossiers/training')
    for (const [id, count] of [
      ['t1', 96],
      ['t2', 21],
      ['t3', 38],
    ] as const)
      for (let number = 1; number <= count; number++) expect(text.split(`id="${id}-${number}"`).length).toBe(2)
  })

  it('says of a text that is held whole what is not in it', async () => {
    expect((await get(site.app, '/dossiers/training')).text).toContain('Not in the summary')
  })

  it('remembers language, digits and theme', async () => {
    const answer = await get(site.app, '/dossiers/training?lang=ar&digits=arab&theme=dark')
    expect(answer.text).toContain('٣٨ جملة')
    const cookies = (answer.headers['set-cookie'] as unknown as string[])
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
    const again = await get(site.app, '/dossiers/training').set('Cookie', cookies)
    expect(again.text).toContain('data-theme="dark"')
    expect(again.text).toContain('٣٨ جملة')
  })
})

/** Keys that came out as themselves: `role.source`. */
function missingWords(html: string): readonly string[] {
  const text = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '').replace(/<[^>]*>/g, ' ')
  return (text.match(/\b[a-z][A-Za-z]+\.[a-z][A-Za-z-]+(?:\.[a-z][A-Za-z-]+)*\b/g) ?? []).filter(
    (word) => !/\.(txt|org|ar|en)$/.test(word),
  )
}

function duplicateIds(html: string): readonly string[] {
  const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id!)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
