import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get, openSite, type Site } from './site.ts'
import { threeTranslations } from './three-translations.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const page = async (path: string) => (await get(site.app, path)).text

describe('the summary against the account', () => {
  const path = '/dossiers/training/against'

  it('has a row for each passage that both rest on, the Arabic as its heading', async () => {
    const html = await page(path)
    expect(html).toContain('Summary\u2069 against \u2068Account')
    const row = html.split('<li class="meeting"').find((each) => each.includes('>coordinates</mark>')) ?? ''
    expect(row).toContain('lang="ar" dir="rtl"')
    expect(row).toContain('Both rest on these passages, and say much the same.')
    expect(row.match(/<h3 class="cell-name">/g)).toHaveLength(2)
    expect(row).toContain('<mark class="shared">')
    expect(row).not.toContain('<del')
  })

  it('tells which figures, dates and names both have, and which only one has', async () => {
    const html = await page(path)
    expect(html).toContain('180 days / one hundred and eighty days')
    expect(html).toMatch(
      /<dt>Only in: \u2068Summary\u2069<\/dt><dd><span class="boxed fact" lang="en" dir="ltr">611<\/span>/,
    )
  })

  it('lists what nothing in the other text answers, and takes the texts either way round', async () => {
    const html = await page(`${path}?a=t3&b=t2`)
    expect(html).toContain('Account\u2069 against \u2068Summary')
    expect(html).toMatch(/\u2068Account\u2069: \d+ sentences that nothing in the other text answers/)
  })

  it('never says who took what from whom', async () => {
    expect(await page(path)).not.toMatch(/copied|plagiari|fabricat|stolen/i)
  })

  it('is offered beside the versions, and is not there where there is but one text', async () => {
    expect(await page('/dossiers/training/versions/t2')).toContain(`href="${path}"`)
    expect((await get(site.app, '/dossiers/rafidain/against')).status).toBe(404)
    expect((await get(site.app, '/dossiers/nothing/against')).status).toBe(404)
  })
})

describe('two wordings of one thing', () => {
  it('are told by their changes where they are close, and by what they share where they are not', async () => {
    const base = await threeTranslations(site)
    const html = await page(`${base}/against?a=t2&b=t3`)
    const [first = '', second = ''] = html.split('<li class="meeting"').slice(1)
    expect(first).toMatch(/<del[^>]*>.*17<\/del>/)
    expect(first).not.toContain('<mark')
    expect(second).toContain('<mark class="shared">')
    expect(second).not.toContain('<del')
  })

  it('are underlined where they share more than the speech calls for, with a sentence of what that shows', async () => {
    const base = await threeTranslations(site)
    const html = await page(`${base}/against?a=t2&b=t4`)
    expect(html).toContain('The same wording in both')
    expect(html).toContain('That shows what is shared, and not how it came about.')
    expect(html).toContain('stand in both texts: \u2068Translation 1\u2069, \u2068Translation 3\u2069.')
    expect(html).toContain('<mark class="shared run">patched nets</mark>')
  })
})

describe('three texts together', () => {
  it('stand in a row for each passage, the odd one out marked in its own words', async () => {
    const base = await threeTranslations(site)
    const html = await page(`${base}/together`)
    expect(html.match(/<li class="meeting"/g)).toHaveLength(3)
    expect(html).toContain('<mark class="mark-check">17 people</mark>')
    expect(html).toContain('Against the others: \u2068Translation 1')
    expect(html).toContain('\u206817 people\u2069, where the others have \u206814 people / fourteen people\u2069')
    expect(html).toContain('In 2 places one text goes against all the others')
  })

  it('may be fewer, chosen by their boxes', async () => {
    const base = await threeTranslations(site)
    const html = await page(`${base}/together?text=t2&text=t4`)
    expect(html).not.toContain('Against the others')
    expect(html).toMatch(/value="t3"> /)
    expect(html).toContain('value="t4" checked')
  })
})
