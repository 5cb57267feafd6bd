import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get, openSite, type Site } from './site.ts'

describe('the search page', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())

  const html = async (address: string) => {
    const response = await get(site.app, address)
    expect(response.status).toBe(200)
    return response.text
  }

  it('teaches what can be looked for while nothing is asked', async () => {
    expect(await html('/search')).toContain('What can be looked for')
  })

  it('shows the sentences of all texts with the words marked, and leads to their place', async () => {
    const page = await html('/search?q=%D8%AC%D8%B3%D9%88%D8%B1')
    expect(page).toMatch(/<mark class="mark-found">[^<]*جسر/)
    const href = /class="search-where"><a href="(\/dossiers\/[^"#]+)#([^"]+)"/.exec(page)!
    expect(await html(href[1]!.replaceAll('&amp;', '&'))).toContain(`id="${href[2]}"`)
  })

  it('narrows down, and keeps what was asked in its forms and links', async () => {
    const page = await html('/search?q=bridge&role=account')
    expect(page).toContain('value="bridge"')
    expect(page).toMatch(/<option value="account" selected>/)
    expect(page).not.toContain('search-result tone-source')
    expect(page).toContain('href="/search?q=bridge"')
  })

  it('says so where nothing is found, or nothing was asked that can be looked for', async () => {
    expect(await html('/search?q=xyzzyplugh')).toContain('No sentence has all these words')
    expect(await html('/search?q=%22%22')).toContain('There is no word in this')
  })

  it('goes through the results page by page', async () => {
    const page = await html('/search?q=the')
    expect(page).toContain('rel="next"')
    const second = await html('/search?q=the&page=2')
    expect(second).toContain('rel="prev"')
    expect(second).not.toBe(page)
  })

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u202eabc', '%'])(
    'takes %j for words',
    async (typed) => {
      const page = await html(`/search?q=${encodeURIComponent(typed)}`)
      expect(page).not.toContain('<script>alert')
      expect(page).not.toContain('<img')
    },
  )

  it('answers in Arabic', async () => {
    const response = await get(site.app, '/search?q=bridge&lang=ar')
    expect(response.text).toContain('dir="rtl"')
    expect(response.text).toMatch(/<h2 class="search-count"[^>]*>.*جمل/)
  })
})
