import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { SentenceGloss } from '../../src/web/pages/gloss.ts'
import { get, type Site } from '../web/site.ts'
import { describeInBrowser, visit } from './chromium.ts'
import { siteInBrowser } from './site-in-browser.ts'

describeInBrowser('the gloss of a word', () => {
  const on = siteInBrowser()

  it('comes by pointing, marks the whole word and nothing else, and goes', async () => {
    const { page, complaints, close } = await visit(on.browser, `http://${on.host}/dossiers/training?lang=en`)
    const before = await page.textContent('.rows')
    const at = await placeOf(page, 't1/3', 'دعوته')
    await page.mouse.move(at.x, at.y)
    await page.waitForSelector('.gloss-card:popover-open')
    expect(await page.textContent('.gloss-card .gloss-word')).toBe('دعوته')
    expect(await marked(page, 'gloss-word')).toEqual(['دعوته'])
    expect(await page.textContent('.rows')).toBe(before)
    await page.mouse.move(2, 2)
    await page.waitForSelector('.gloss-card:not(:popover-open)', { state: 'attached' })
    expect(await marked(page, 'gloss-word')).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('goes from word to word by the arrow keys, and shows what answers in English', async () => {
    const { page, complaints, close } = await visit(on.browser, `http://${on.host}/dossiers/training?lang=en`)
    const { sentence, index, form, answers } = await answered(on.site)
    await page.focus(`[data-gloss="t1/${sentence}"] a.number`)
    await page.keyboard.press('g')
    await page.waitForSelector('.gloss-card:popover-open')
    for (let step = 0; step < index; step++) {
      const word = await page.textContent('.gloss-card .gloss-word')
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => page.textContent('.gloss-card .gloss-word')).not.toBe(word)
    }
    expect(await marked(page, 'gloss-word')).toEqual([form])
    expect((await marked(page, 'gloss-answer')).toSorted()).toEqual(answers.map(({ words }) => words).toSorted())
    expect(await page.locator('.gloss-answers').count()).toBe(answers.length)
    await page.keyboard.press('Escape')
    expect(await page.locator('.gloss-card:popover-open').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('comes by tapping, on the desk too', async () => {
    const options = { hasTouch: true, viewport: { width: 375, height: 800 } }
    const { page, close } = await visit(on.browser, `http://${on.host}/dossiers/training/claims/t3/6?lang=en`, options)
    const sentence = (await page.getAttribute('.evidence-passage[data-gloss]', 'data-gloss'))!
    const first = (await page.textContent('.evidence-passage .words'))!.trim().split(' ')[0]!
    const at = await placeOf(page, sentence, first)
    await page.touchscreen.tap(at.x, at.y)
    await page.waitForSelector('.gloss-card:popover-open')
    expect(await marked(page, 'gloss-word')).toEqual([await page.textContent('.gloss-card .gloss-word')])
    await close()
  })
})

/** The first word that some English word answers. */
async function answered(site: Site) {
  for (let sentence = 1; sentence <= 96; sentence++) {
    const { words } = (await get(site.app, `/dossiers/training/gloss/t1/${sentence}.json`)).body as SentenceGloss
    const index = words.findIndex(({ answers }) => answers.length > 0)
    if (index >= 0) return { sentence, index, ...words[index]! }
  }
  throw new Error('no word has an answer')
}

/** The middle of a word of a sentence, which is brought to the middle of the window. */
function placeOf(page: Page, sentence: string, word: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(
    `(() => {
      const sentence = document.querySelector('[data-gloss="${sentence}"]')
      sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
      const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.data.indexOf('${word}')
        if (start < 0) continue
        const range = new Range()
        range.setStart(node, start)
        range.setEnd(node, start + ${word.length})
        const { left, top, width, height } = range.getBoundingClientRect()
        return new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve({ x: left + width / 2, y: top + height / 2 }))),
        )
      }
    })()`,
  )
}

function marked(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate(`[...(CSS.highlights.get('${name}') ?? [])].map((range) => range.toString())`)
}
