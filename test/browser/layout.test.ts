import { beforeAll, expect, it } from 'vitest'
import { long } from '../long/counts.ts'
import { describeInBrowser, visit } from './chromium.ts'
import { siteInBrowser } from './site-in-browser.ts'
import { statesOf } from './states.ts'

const widths = long
  ? [320, 360, 375, 414, 600, 735, 768, 900, 1023, 1024, 1025, 1280, 1440, 1920, 2560]
  : [320, 1024, 2560]

describeInBrowser('every page', () => {
  const on = siteInBrowser()
  let states: readonly string[]
  beforeAll(async () => {
    states = await statesOf(on.site)
  })

  it.each(['en', 'ar'])(
    'in %s has no horizontal scroll bar at any width, with everything unfolded, and no complaint in the console',
    async (lang) => {
      const wide: string[] = []
      for (const state of states.filter((_, index) => long || index % 12 === (lang === 'en' ? 4 : 10))) {
        const address = `http://${on.host}${state}${state.includes('?') ? '&' : '?'}lang=${lang}`
        const { page, complaints, close } = await visit(on.browser, address)
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 })
          const over = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          if (over !== 0) wide.push(`${state} at ${width}: ${String(over)} px`)
        }
        expect(complaints.filter((words) => !words.includes('404'))).toEqual([])
        await close()
      }
      expect(wide).toEqual([])
    },
    5 * 60_000,
  )

  it('lights the counterparts of a sentence that is pointed at, and of one that has the focus', async () => {
    const { page, close } = await visit(on.browser, `http://${on.host}/dossiers/training?lang=en`)
    const lit = () => page.evaluate("Array.from(document.querySelectorAll('.sentence.lit'), (sentence) => sentence.id)")
    await page.hover('#t3-6 .words')
    expect(await lit()).toEqual(expect.arrayContaining(['t3-6', 't1-7', 't1-9', 't1-10', 't1-11', 't2-2']))
    await page.focus('#t3-8 a.number')
    expect(await lit()).toEqual(expect.arrayContaining(['t3-8', 't1-17', 't1-18']))
    expect(await lit()).not.toContain('t3-6')
    await close()
  })

  it('lights what is in the row without script', async () => {
    const { page, close } = await visit(on.browser, `http://${on.host}/dossiers/training?order=t3&lang=en`, {
      javaScriptEnabled: false,
    })
    const colour = () => page.evaluate("getComputedStyle(document.querySelector('#t3-6 .words')).backgroundColor")
    const before = await colour()
    await page.hover('#t3-6 .words')
    await expect.poll(colour).not.toBe(before)
    await close()
  })

  it('goes through a verdict by keys alone', async () => {
    const { page, close } = await visit(on.browser, `http://${on.host}/dossiers/training/claims/t3/9?lang=en`)
    await page.check('.verdict input[value="partly"]')
    await page.fill('.verdict textarea', 'By keys')
    const judged = page.url()
    await page.keyboard.press('Control+Shift+Enter')
    await page.waitForURL((address) => address.href !== judged)
    await page.waitForSelector('.verdict')
    const next = page.url()
    await page.keyboard.press('Alt+ArrowUp')
    await page.waitForURL((address) => address.href !== next)
    expect(await page.inputValue('.verdict textarea')).toBe('By keys')
    await page.locator('body').press('?')
    expect(await page.evaluate("document.querySelector('dialog.keys').open")).toBe(true)
    await close()
  })
})
