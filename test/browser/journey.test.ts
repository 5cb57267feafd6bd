import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { long } from '../long/counts.ts'
import { get, hiddenField, listening, openSite, post, type Site } from '../web/site.ts'
import { describeInBrowser, launch, visit } from './chromium.ts'

describeInBrowser('the journey from the first page to the sign-off, by keyboard alone', () => {
  let site: Site
  let server: Awaited<ReturnType<typeof listening>>
  let browser: Browser
  beforeAll(async () => {
    site = await openSite({ named: false })
    server = await listening(site.app)
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await site?.close()
  })

  const dossier = async () => (await site.store.load('training'))!.dossier

  it('goes through the five steps with a few keys for each claim', async () => {
    const { page, complaints, close } = await visit(browser, `http://${server.host}/?lang=en`)
    const { keys, press, pressAndGo, goTo } = fingersOn(page)
    await goTo('.teach a[href="/learn"]')

    const step = async (heading: string) => {
      if (!page.url().includes('/learn')) await goTo('.colophon a[href="/learn"]')
      expect(await page.textContent('.learn-step[aria-current] h2')).toContain(heading)
      await goTo('.learn-step[aria-current] .button')
    }

    await step('See what rests on what')
    const unlinked = `!document.activeElement.closest('.english:not([data-link="none"])')`
    do await press('u')
    while (await page.evaluate(unlinked))
    await pressAndGo('c')
    await page.locator('#your-name').waitFor()
    await goTo('#your-name', 'Hana Merrow')
    await expect.poll(async () => (await dossier()).links.length).toBe(1)

    await step('Judge a claim')
    expect(await page.locator('[name="faithful"]:checked').count()).toBe(0)
    await press('2')
    await press('Shift+6')
    await pressAndGo('Control+Shift+Enter')
    expect((await dossier()).verdicts[0]!.body).toMatchObject({ faithful: 'partly', world: 'not-checked' })

    await step('Place a quotation on the ladder')
    await press('Alt+ArrowDown')
    await press('Alt+ArrowDown')
    await press('3')
    await pressAndGo('Control+Enter')
    expect((await dossier()).quotations[0]!.body.rung).toBe('paraphrase')

    await step('Ask, and close the question')
    await pressAndGo('t')
    await press('a')
    await page.keyboard.type('Which ferry?')
    await pressAndGo('Control+Enter')
    expect((await dossier()).verdicts).toHaveLength(1)
    await pressAndGo('q')
    await pressAndGo('q')
    await press('Alt+ArrowDown')
    await pressAndGo('e')
    await press('Alt+ArrowDown')
    await press('Alt+ArrowDown')
    await pressAndGo('e')
    expect((await dossier()).resolutions).toHaveLength(2)

    await step('Sign the dossier off')
    // In the short run most of it is judged already: a page takes its time.
    if (!long) await judgeAllBut(site, 4)
    const before = keys.length
    let claims = 0
    for (await pressAndGo('o'); !page.url().includes('sign-off'); claims++) {
      expect(claims).toBeLessThan(60)
      await press(String(1 + (claims % 3)))
      await pressAndGo('Control+Shift+Enter')
    }
    expect(keys.length - before).toBe(1 + 2 * claims)
    await pressAndGo('Control+Enter')
    await page.locator('.standing-signed-off').waitFor()
    await goTo('.colophon a[href="/learn"]')
    expect(await page.locator('.learn-step.done').count()).toBe(5)
    expect((await dossier()).verdicts.length).toBeGreaterThan(30)
    expect(complaints).toEqual([])
    await close()
  }, 300_000)
})

/** What a person without a mouse can do; every key is counted. */
function fingersOn(page: Page) {
  const keys: string[] = []

  async function press(key: string): Promise<void> {
    keys.push(key)
    await page.keyboard.press(key)
  }

  /** Presses a key that leads to a page. */
  async function pressAndGo(key: string): Promise<void> {
    await Promise.all([page.waitForEvent('load'), press(key)])
  }

  /** By Tab to a link that is followed, or to a field that is filled in. */
  async function goTo(selector: string, words?: string): Promise<void> {
    const there = `document.activeElement?.matches(${JSON.stringify(selector)})`
    for (let pressed = 0; !(await page.evaluate(there)); pressed++) {
      if (pressed > 400) throw new RangeError(`Tab does not lead to ${selector}`)
      // From the other end: what stands at the foot is reached backwards.
      await press(selector.startsWith('.colophon') ? 'Shift+Tab' : 'Tab')
    }
    if (words !== undefined) await page.keyboard.type(words)
    await pressAndGo('Enter')
  }

  return { keys, press, pressAndGo, goTo }
}

async function judgeAllBut(site: Site, few: number): Promise<void> {
  const html = (await get(site.app, '/dossiers/training/claims?state=unstarted')).text
  const places = Array.from(
    html.matchAll(/class="claim-line"[\s\S]*?claims\/(t3@1:\d+-\d+)#claim/g),
    ([, place]) => place!,
  )
  const open = places.slice(0, Number(/of \D*(\d+)\D* claims done/.exec(html)![1]) - 1 - few)
  for (const place of open)
    await post(site.app, '/dossiers/training/decisions')
      .type('form')
      .send({ do: 'verdict', seq: hiddenField(html, 'seq'), place, faithful: 'supported', world: 'not-checked' })
}
