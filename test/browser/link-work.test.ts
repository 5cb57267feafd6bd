import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listening, openSite, type Site } from '../web/site.ts'
import { describeInBrowser, launch, visit } from './chromium.ts'

describeInBrowser('a review of links by keyboard', () => {
  let site: Site
  let server: Awaited<ReturnType<typeof listening>>
  let browser: Browser
  beforeAll(async () => {
    site = await openSite()
    server = await listening(site.app)
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await site?.close()
  })

  const links = async () => (await site.store.load('training'))!.dossier.links
  const address = (query: string) => `http://${server.host}/dossiers/training?lang=en${query}`
  const focused = `document.activeElement.closest('.english')?.id`

  it('takes one key for each good link, without a reload, and undo and redo', async () => {
    const { page, complaints, close } = await visit(browser, address(''))
    await page.evaluate('window.unchanged = true')
    await page.keyboard.press('c')
    const visited = [await page.evaluate(focused)]
    for (let confirmed = 0; confirmed < 4;) {
      const open = await page.evaluate(`document.activeElement.closest('.english').dataset.link !== 'none'`)
      await page.keyboard.press(open ? 'c' : 'u')
      if (open) confirmed++
      visited.push(await page.evaluate(focused))
    }
    await page.locator('.tally', { hasText: '4 of 59' }).waitFor()
    expect(new Set(visited).size).toBe(visited.length)
    expect((await links()).map(({ kind }) => kind)).toEqual(Array<string>(4).fill('link-confirmed'))
    await page.locator('[data-links-said]', { hasText: 'Saved. 4 of 59' }).waitFor()
    expect(await page.evaluate(focused)).toBe(visited.at(-1))
    await page.keyboard.press('z')
    await page.locator('.tally', { hasText: '3 of 59' }).waitFor()
    await page.keyboard.press('y')
    await page.locator('.tally', { hasText: '4 of 59' }).waitFor()
    await page.keyboard.press('x')
    await page.locator('.undo', { hasText: 'rejected' }).waitFor()
    expect(await page.evaluate('window.unchanged')).toBe(true)
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('draws a link between ticked sentences', async () => {
    const { page, complaints, close } = await visit(browser, address('&work=links'))
    const before = (await links()).length
    await page.focus('#t1-3 .links-pick')
    await page.keyboard.press('v')
    await page.focus('#t3-2 .link > summary')
    await page.keyboard.press('v')
    await page.keyboard.press('d')
    await page.locator('#t3-2[data-rests="t1-3"]').waitFor()
    expect((await links()).slice(before)).toMatchObject([
      { kind: 'link-confirmed', body: { source: [{}], target: [{}] } },
    ])
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('shows both versions where another was faster', async () => {
    const { page, close } = await visit(browser, address('&order=t3'))
    const sentence = page.locator('.english[id][data-link="strong"]').last()
    await sentence.locator('.link > summary').focus()
    const target = await sentence.locator('.decide [name="target"]').inputValue()
    const fields = new URLSearchParams({ do: 'none', target, reason: 'added' })
    await page.request.post(`http://${server.host}/dossiers/training/decisions`, {
      headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' },
      data: fields.toString(),
    })
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.conflict')
    expect(await page.textContent('.conflict')).toContain('added by the text')
    await close()
  }, 60_000)

  it('is with other keys where they were changed, and without where they were switched off', async () => {
    const { page, close } = await visit(browser, address(''))
    await page.keyboard.press('?')
    await page.focus('[data-action="confirm"] button')
    await page.keyboard.press('Enter')
    await page.keyboard.press('k')
    await page.focus('[data-action="undecided"] button')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Delete')
    expect(await page.textContent('[data-action="confirm"] kbd')).toBe('K')
    expect(await page.textContent('[data-action="undecided"] kbd')).toBe('off')
    await page.keyboard.press('Escape')
    await page.keyboard.press('u')
    await page.keyboard.press('c')
    expect(await page.evaluate(focused)).toBeUndefined()
    await page.keyboard.press('k')
    expect(await page.evaluate(focused)).toMatch(/^t\d-/)
    await close()
  }, 60_000)

  it('lights the Arabic word that answers an English one, and marks both', async () => {
    const { page, complaints, close } = await visit(browser, address('&order=t3'))
    await page.locator('.english[id][data-link="strong"] .link > summary').first().focus()
    const asked = page.waitForResponse(/\/words\//)
    await page.keyboard.press('w')
    await asked
    const marked = `[...(CSS.highlights.get('word-link') ?? [])].map((range) => range.toString())`
    await expect.poll(() => page.evaluate<readonly string[]>(marked)).toHaveLength(2)
    const [english, arabic] = await page.evaluate<readonly string[]>(marked)
    expect(english).toMatch(/^[A-Za-z]+$/)
    expect(arabic).toMatch(/^[\u0621-\u0652]+$/)
    expect(complaints).toEqual([])
    await close()
  }, 60_000)
})
