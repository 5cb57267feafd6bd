import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { docxOf, paragraph, run } from '../exchange/zip-of.ts'
import { describeInBrowser, visit } from './chromium.ts'
import { siteInBrowser } from './site-in-browser.ts'

const speech = 'وصلنا قبل يومين إلى الجسر.\u200b سنفتحه غدًا للناس كافة.'
const word = Buffer.from(docxOf({ body: paragraph(run(speech)) }))

describeInBrowser('a file', () => {
  const on = siteInBrowser()

  it('that is dropped on the form is shown as if it had been chosen, and kept', async () => {
    const { page, complaints, close } = await visit(on.browser, `http://${on.host}/dossiers/rafidain/import?lang=en`)
    await Promise.all([page.waitForURL('**/import**', { waitUntil: 'load' }), drop(page)])
    await page.waitForSelector('.import-sentences')
    expect(await page.textContent('.import-sentences')).toContain('سنفتحه غدًا للناس كافة.')
    expect(await page.textContent('.import-sentences')).toContain('U+200B')
    await page.click('button[value="keep"]')
    await page.waitForURL('**/texts/t1')
    expect(await page.textContent('.reading')).toContain('سنفتحه غدًا')
    expect(complaints).toEqual([])
    await close()
  })

  it.each([
    ['en', 1440, word],
    ['ar', 375, word],
    ['ar', 1440, Buffer.from('PK\x03\x04')],
  ])('is shown without barriers in %s, %d wide', async (lang, width, bytes) => {
    const address = `http://${on.host}/import?lang=${lang}`
    const { page, close } = await visit(on.browser, address, { viewport: { width, height: 900 }, bypassCSP: true })
    await page.setInputFiles('#file', { name: 'a.docx', mimeType: 'application/octet-stream', buffer: bytes })
    await page.click('.drop .button')
    await page.waitForSelector('.import-sentences, .problems')
    await page.evaluate(axe.source)
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
    expect(found).toEqual([])
    const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(wide).toBe(0)
    await close()
  })
})

/** Drops the Word file on the form, as a hand would. */
async function drop(page: Page): Promise<void> {
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob(${JSON.stringify(word.toString('base64'))}), (each) => each.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], 'speech.docx'))
    document.querySelector('[data-drop]').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }`)
}
