import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { long } from '../long/counts.ts'
import { describeInBrowser, visit } from './chromium.ts'
import { siteInBrowser } from './site-in-browser.ts'
import { statesOf } from './states.ts'

const ways = [
  { lang: 'en', theme: 'light', width: 1440 },
  { lang: 'ar', theme: 'dark', width: 375 },
  { lang: 'ar', theme: 'light', width: 1440 },
  { lang: 'en', theme: 'dark', width: 375 },
  { lang: 'en', theme: 'dark', width: 1440 },
  { lang: 'ar', theme: 'light', width: 375 },
  { lang: 'ar', theme: 'dark', width: 1440 },
  { lang: 'en', theme: 'light', width: 375 },
] as const

describeInBrowser('axe', () => {
  const on = siteInBrowser()
  let states: readonly string[]
  beforeAll(async () => {
    states = await statesOf(on.site)
  })

  it.each(long ? ways : ways.slice(0, 2))(
    'finds nothing on any page in $lang, $theme, $width wide',
    async ({ lang, theme, width }) => {
      const turn = ways.findIndex((way) => way.lang === lang && way.theme === theme && way.width === width)
      const found: Record<string, readonly string[]> = {}
      for (const state of states.filter((_, index) => inTurn(index, turn))) {
        const address = `http://${on.host}${state}${state.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`
        const { page, close } = await visit(on.browser, address, { viewport: { width, height: 900 }, bypassCSP: true })
        await unfold(page)
        const here = await violations(page)
        if (here.length > 0) found[state] = here
        await close()
      }
      expect(found).toEqual({})
    },
    10 * 60_000,
  )

  it('finds nothing on a refused form, a question and a conflict', async () => {
    const { page, close } = await visit(on.browser, `http://${on.host}/dossiers/new?lang=en`, { bypassCSP: true })
    await page.fill('[id="a.text"]', 'This is no Arabic at all.')
    await page.click('form.new-dossier .button')
    await unfold(page)
    expect(await page.textContent('.problems')).toContain('must be in Arabic')
    expect(await violations(page)).toEqual([])
    const seq = await seqOn(page, `http://${on.host}/dossiers/training/claims/t3/8`)
    for (const verdict of ['altered', 'partly']) {
      await seqOn(page, `http://${on.host}/dossiers/training/claims/t3/8`)
      await page.locator('.verdict input[name="seq"]').evaluate((input: { value: string }, value) => {
        input.value = value
      }, seq)
      await page.check(`.option-${verdict} input[name="faithful"]`)
      await page.click('[data-key="save"]')
    }
    expect(await page.textContent('.conflict')).toContain('Somebody decided this before you')
    expect(await violations(page)).toEqual([])
    await close()
  }, 120_000)
})

/**
 * Whether a state is looked at in this way: all of them in the two that differ most, and each in one more; in a short run a
 * few of them.
 */
function inTurn(index: number, turn: number): boolean {
  if (!long) return index % 12 === turn * 5
  return turn < 2 || index % (ways.length - 2) === turn - 2
}

async function seqOn(page: Page, address: string): Promise<string> {
  await page.goto(address)
  return page.locator('.verdict input[name="seq"]').inputValue()
}

/** Opens everything that can be opened, and lays out what is off the screen. */
async function unfold(page: Page): Promise<void> {
  await page.addStyleTag({ content: '.row { content-visibility: visible !important }' })
  await page.evaluate("for (const details of document.querySelectorAll('details:not(.menu)')) details.open = true")
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  )
}
