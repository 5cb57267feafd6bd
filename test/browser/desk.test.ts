import { expect, it } from 'vitest'
import { describeInBrowser, visit } from './chromium.ts'
import { siteInBrowser } from './site-in-browser.ts'

/** Selects words in the article. */
const select = (words: string) => `{
  const walker = document.createTreeWalker(document.querySelector('.article'), NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(${JSON.stringify(words)})
    if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + ${words.length})
  }
}`

describeInBrowser('the desk by keyboard', () => {
  const on = siteInBrowser()

  const dossier = async () => (await on.site.store.load('training'))!.dossier
  const address = (path: string) => `http://${on.host}/dossiers/training${path}${path.includes('?') ? '&' : '?'}lang=en`

  it('makes a claim of words that are selected, and a note on others', async () => {
    const { page, complaints, close } = await visit(on.browser, address('/claims/t3/1'))
    await page.evaluate(select('an interpreter with a head cold'))
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('h')])
    expect((await dossier()).claimMarks[0]!.body.place.exact).toBe('an interpreter with a head cold')
    await page.evaluate(select('gilt chairs'))
    await page.keyboard.press('a')
    await page.waitForURL(/notes/)
    expect(await page.inputValue('#exact')).toBe('gilt chairs')
    await page.fill('#words', 'Were they gilt?')
    await page.keyboard.press('Control+Enter')
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('changes whose words a claim is, asks a translator, and sets it apart and back, each with one key', async () => {
    const { page, close } = await visit(on.browser, address('/claims/t3/8'))
    const press = (key: string) => Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
    await press('s')
    expect((await dossier()).voices).toHaveLength(1)
    await press('t')
    expect((await dossier()).notes.at(-1)!.body.assigned).toEqual({ part: 'translator' })
    const marks = (await dossier()).claimMarks.length
    const sheet = page.url()
    await press('r')
    expect(page.url()).not.toBe(sheet)
    await page.goto(sheet)
    await press('r')
    expect((await dossier()).claimMarks.slice(marks).map(({ kind }) => kind)).toEqual(['claim-dropped', 'claim-marked'])
    await page.goto(address('/notes?show=waiting'))
    await page
      .getByRole('button', { name: /^Resolved/ })
      .first()
      .press('Enter')
    await expect.poll(async () => (await dossier()).resolutions.length).toBe(1)
    await close()
  }, 60_000)

  it('leads from the claim to what speaks to it, to the verdict, into the article and back', async () => {
    const { page, close } = await visit(on.browser, address('/claims/t3/8'))
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.className')
    const follow = async (selector: string) => {
      const there = `document.activeElement.matches('${selector}')`
      for (let pressed = 0; !(await page.evaluate(there)); pressed++) {
        expect(pressed).toBeLessThan(100)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
    }
    for (const place of ['evidence', 'verdict', 'notes']) {
      await page.locator('#claim').focus()
      await follow(`nav.ways a[href="#${place}"]`)
      expect(await focused()).toBe(place)
    }
    await page.locator('#verdict').focus()
    await follow('p.ways a[href="#claim"]')
    expect(await focused()).toBe('claim')
    await follow('nav.ways a[href^="#at-"]')
    expect(await page.evaluate('document.activeElement.getAttribute("aria-current")')).toBe('true')
    await close()
  }, 60_000)

  it('names the letters that the reader has chosen', async () => {
    const { page, close } = await visit(on.browser, `http://${on.host}/learn?lang=en`)
    await page.evaluate(`localStorage.setItem('muqabala.keys', '{"nextOpen":"KeyQ","deskPages":""}')`)
    await page.goto(`http://${on.host}/learn`)
    expect(await page.textContent('[data-letter="nextOpen"]')).toBe('Q')
    await page.goto(address('/claims'))
    await page.keyboard.press('o')
    await Promise.all([page.waitForURL(/claims\/t3@/), page.keyboard.press('q')])
    await close()
  }, 60_000)
})
