import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listening, openSite, post, type Site } from '../web/site.ts'
import { describeInBrowser, launch, visit } from './chromium.ts'

const speech = 'وصل القارب في المساء. لم ينم أحد. عاد القارب في الصباح.'
const english = 'The boat arrived in the evening. Nobody slept. The boat left the quay and the boat returned.'

const focused = (page: Page) => page.evaluate("document.activeElement.closest('.review-row')?.id")

describeInBrowser('the review of a translation', () => {
  let site: Site
  let server: Awaited<ReturnType<typeof listening>>
  let browser: Browser
  let base: string
  beforeAll(async () => {
    site = await openSite()
    const opened = await post(site.app, '/dossiers/new')
      .field('title', 'The boat')
      .field('a.text', speech)
      .field('a.completeness', 'whole')
      .field('d.text', english)
      .field('d.completeness', 'whole')
    base = opened.headers.location!
    server = await listening(site.app)
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await site?.close()
  })
  const address = (query: string) => `http://${server.host}${base}/review/t2?${query}`

  it('is done by keyboard: status, sentence to sentence, an error on selected words, other words', async () => {
    const { page, close } = await visit(browser, `${address('lang=en')}#row-1`, {})
    await page.keyboard.press('2')
    await page.waitForURL(/#row-2$/)
    expect(await page.textContent('#row-1 .state')).toBe('To be changed')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await focused(page)).toBe('row-3')
    await page.keyboard.press('p')
    expect(await page.evaluate('document.activeElement.name')).toBe('wording')
    await page.evaluate(selectLast('boat'))
    await expect.poll(() => page.inputValue('#row-3 [name="exact"]')).toBe('boat')
    await page.keyboard.press('f')
    await page.selectOption('#row-3 [name="error"]', 'terminology.inconsistent')
    await page.click('#row-3 [value="mark-error"]')
    await page.waitForSelector('#row-3 .review-errors')
    const { dossier } = (await site.store.load(base.split('/').at(-1)!))!
    expect(dossier.reviewErrors[0]!.body.place.start).toBe(english.lastIndexOf('boat'))
    await close()
  })

  it.each([
    ['en', 'light', 1440],
    ['ar', 'dark', 375],
  ] as const)('axe finds nothing in %s, %s, %i wide', async (lang, theme, width) => {
    const place = `t2@1:0-${english.indexOf(' Nobody')}`
    const wording = { do: 'suggest-wording', text: 't2', place, wording: 'The boat came in at dusk.' }
    await post(site.app, `${base}/decisions`).type('form').send(wording)
    const options = { viewport: { width, height: 900 }, bypassCSP: true }
    const { page, close } = await visit(browser, address(`term=boat&lang=${lang}&theme=${theme}`), options)
    await page.evaluate("for (const details of document.querySelectorAll('.review-work details')) details.open = true")
    await page.evaluate(axe.source)
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
    expect(found).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await close()
  })
})

/** Selects the last of these words in the third sentence of the translation, with nothing else in focus. */
function selectLast(words: string): string {
  return `
    document.activeElement.blur()
    const node = document.querySelector('#row-3 .review-english .words').firstChild
    const range = document.createRange()
    const start = node.data.lastIndexOf('${words}')
    range.setStart(node, start)
    range.setEnd(node, start + ${words.length})
    getSelection().removeAllRanges()
    getSelection().addRange(range)`
}
