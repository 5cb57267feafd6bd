import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { heldWork } from '../web/held-work.ts'
import { knowledge } from '../web/household.ts'
import { listening, openSite, type Site } from '../web/site.ts'
import { describeInBrowser, launch, visit } from './chromium.ts'

describeInBrowser('a dossier that is being worked out', () => {
  let site: Site
  let server: Awaited<ReturnType<typeof listening>>
  let browser: Browser
  let held: ReturnType<typeof heldWork>
  beforeEach(async () => {
    site = await openSite()
    held = heldWork()
    const services = { store: site.store, knowledge, now: () => '2026-11-02T08:00:00Z', work: held.work, patience: 50 }
    server = await listening(createApp(services))
    browser = await launch()
  })
  afterEach(async () => {
    await browser?.close()
    server?.close()
    await site?.close()
  })

  const decided = async () => (await site.store.load('training'))!.dossier.links.length
  const finish = () => Promise.all(held.jobs.map((job) => job.finish()))

  it.each(['en', 'ar'])(
    'shows how far it has come, and gives way to the dossier (%s)',
    async (language) => {
      const address = `http://${server.host}/dossiers/training?lang=${language}#t3-2`
      const { page, complaints, close } = await visit(browser, address, { bypassCSP: true })
      const found = await page.evaluate(axe.source).then(() => page.evaluate<axe.AxeResults>('axe.run(document)'))
      expect(found.violations).toEqual([])
      held.jobs[0]!.watch.onProgress!({ step: 'align', share: 0.5 })
      await page.locator('progress[value="0.5"]').waitFor({ timeout: 90_000 })
      await finish()
      await page.locator('.rows').waitFor({ timeout: 90_000 })
      expect(page.url()).toBe(address)
      expect(complaints).toEqual([])
      await close()
    },
    120_000,
  )

  it('lets links be decided one after the other, and brings the rows up to date when they are there', async () => {
    const { page, close } = await visit(browser, `http://${server.host}/dossiers/training?lang=en`)
    await finish()
    await page.locator('html[data-script] .rows').waitFor({ timeout: 90_000 })
    await page.evaluate('window.unchanged = true')
    await page.keyboard.press('c')
    for (let confirmed = 0; confirmed < 2;) {
      const open = await page.evaluate(`document.activeElement.closest('.english').dataset.link !== 'none'`)
      await page.keyboard.press(open ? 'c' : 'u')
      if (open) confirmed++
    }
    await expect.poll(decided, { timeout: 90_000 }).toBe(2)
    await page.locator('[data-links-said]', { hasText: 'The rows follow' }).waitFor({ timeout: 90_000 })
    await finish()
    await page.locator('[data-links-said]', { hasText: 'Saved. 2 of' }).waitFor({ timeout: 90_000 })
    expect(await page.evaluate('window.unchanged')).toBe(true)
    await close()
  }, 240_000)
})
