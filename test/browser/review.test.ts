import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeOut } from '../../src/exchange/out/write.ts'
import { sheetIn } from '../../src/exchange/review/sheet.ts'
import { translator } from '../../src/i18n/translator.ts'
import { sentOut } from '../exchange/out/sent-out.ts'
import { freshFolder } from '../store/fixtures.ts'
import { describeInBrowser, launch, visit } from './chromium.ts'

describeInBrowser('a page for review', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it.each(['en', 'ar'] as const)(
    'saves what was decided and written in it, and opens with that again, in %s',
    async (language) => {
      const folder = freshFolder()
      const [sent, back] = [join(folder, 'sent.html'), join(folder, 'back.html')]
      writeFileSync(sent, writeOut('review', { ...(await sentOut()), translator: translator(language) }).bytes)
      const first = await visit(browser, pathToFileURL(sent).href, { acceptDownloads: true })
      await first.page.check('[data-unit="0"] input[value="confirm"]')
      await first.page.fill('[data-unit="1"] textarea', 'ماذا؟ </script><b>')
      await first.page.fill('#reviewer', 'Nadia Quill')
      const download = first.page.waitForEvent('download')
      await first.page.click('#save')
      await (await download).saveAs(back)
      expect(first.complaints.filter((each) => !each.startsWith('a request to blob:'))).toEqual([])
      await first.close()
      const sheet = sheetIn(readFileSync(back, 'utf8'))!
      expect(sheet.reviewer).toBe('Nadia Quill')
      expect(sheet.units.map(({ decision, words }) => [decision, words]).slice(0, 2)).toEqual([
        ['confirm', ''],
        ['', 'ماذا؟ </script><b>'],
      ])
      const second = await visit(browser, pathToFileURL(back).href)
      expect(await second.page.isChecked('[data-unit="0"] input[value="confirm"]')).toBe(true)
      expect(await second.page.inputValue('[data-unit="1"] textarea')).toBe('ماذا؟ </script><b>')
      expect(await second.page.locator('b').count()).toBe(0)
      const wide = await second.page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(wide).toBe(0)
      await second.close()
    },
  )
})
