import { expect, it } from 'vitest'
import { describeInBrowser, visit } from './chromium.ts'
import { siteInBrowser } from './site-in-browser.ts'

const lit = `Array.from(document.querySelectorAll('mark.lit-flag'), (mark) =>
  [mark.closest('[lang]').lang, mark.textContent])`

describeInBrowser('a difference', () => {
  const on = siteInBrowser()

  it('lights its words in both languages when it is pointed at, and from the list when it has the focus', async () => {
    const { page, close } = await visit(on.browser, `http://${on.host}/dossiers/training?kind=unit&text=t3&lang=en`)
    await page.hover('#t3-3 .flag')
    const found = (await page.evaluate(lit)) as readonly (readonly [string, string])[]
    expect(found.map(([language]) => language).toSorted()).toEqual(['ar', 'en'])
    expect(found.find(([language]) => language === 'en')![1]).toContain('miles')
    await page.focus('.listed-flag:nth-child(2) a')
    const other = (await page.evaluate(lit)) as readonly (readonly [string, string])[]
    expect(other.map(([language]) => language).toSorted()).toEqual(['ar', 'en'])
    expect(other).not.toEqual(found)
    await page.hover('h1')
    expect(await page.evaluate(lit)).toEqual([])
    await close()
  }, 120_000)

  it('is filtered by links alone, without script', async () => {
    const { page, close } = await visit(on.browser, `http://${on.host}/dossiers/training?lang=en`, {
      javaScriptEnabled: false,
    })
    await page.click('.chip:has-text("Number")')
    await page.click('.chip:has-text("Account")')
    expect(new URL(page.url()).search).toBe('?kind=number&text=t3')
    const listed = await page.locator('.listed-flag').count()
    expect(listed).toBe(Number(await page.locator('.chip[aria-current]:has-text("Number") b').textContent()))
    await close()
  }, 120_000)
})
