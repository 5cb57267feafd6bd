import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { files, first, history, second, verdict } from '../exchange/report/made.ts'
import { long } from '../long/counts.ts'
import { describeInBrowser, launch, visit } from './chromium.ts'

const own = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg onload=alert(1)>',
  '</title></blockquote><iframe src=javascript:alert(1)>',
  '\u202e\u2067 turned',
  '<%= 7*7 %> {{7*7}} &lt;b&gt;',
]

/** Every hostile string of the public material, where that is held and the run is a long one. */
function hostileStrings(): readonly string[] {
  const root = process.env.MUQABALA_BENCH
  if (!long) return [own.join(' ')]
  if (root === undefined) return own
  const folders = ['naughty-strings', 'xss'].map((name) => join(root, 'hostile', name))
  const strings = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:json|txt)$/.test(name))
      .flatMap((name) => stringsIn(readFileSync(join(folder, name), 'utf8'), name)),
  )
  return [...own, ...strings.filter((each) => each.trim() !== '')]
}

function stringsIn(content: string, name: string): readonly string[] {
  if (name.endsWith('.txt')) return content.split('\n')
  const parsed = JSON.parse(content) as unknown
  return Array.isArray(parsed) ? parsed.filter((each) => typeof each === 'string') : []
}

/** A report with these words in every field. */
function hostile(words: string): string {
  const reference = { title: words, url: 'https://example.org/' }
  const events = history(
    verdict(first, { faithful: 'altered', world: 'refuted', note: words, references: [reference] }),
    { kind: 'dossier-renamed', body: { title: words } },
    {
      kind: 'reply-sought',
      body: { place: first, from: words, means: 'letter', asked: '2026-03-01' },
    },
  )
  const labels = { 'faithful.altered': { en: words, ar: words } }
  return files(events, 6, { byline: words, rules: { agreement: false, labels } }).report
}

describeInBrowser('a report in a browser, from the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muqabala-report-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function kept(name: string, html: string): string {
    writeFileSync(join(folder, name), html)
    return pathToFileURL(join(folder, name)).href
  }

  const elements = 'document.querySelectorAll("main *").length'

  it(
    'shows every hostile string as words, in every field, and runs, loads and adds nothing',
    async () => {
      const plain = (await counted(hostile('harmless'))).count
      const strings = hostileStrings()
      for (const words of strings) {
        const { count, text, complaints } = await counted(hostile(words))
        expect({ words, complaints, count }).toEqual({ words, complaints: [], count: plain })
        const visible = words.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, '')
        expect(text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, '')).toContain(visible)
      }
    },
    20 * 60_000,
  )

  it.each(['en', 'ar'] as const)('has nothing that axe complains about: %s', async (language) => {
    const events = history(verdict(first, { faithful: 'altered', note: 'No.' }), verdict(second, { world: 'refuted' }))
    const file = kept(`${language}.html`, files(events, 5, { language, byline: 'The Meridian' }).report)
    const { page, close } = await visit(browser, file, { bypassCSP: true })
    await page.addScriptTag({ content: axe.source })
    const { violations } = (await page.evaluate('axe.run()')) as { violations: readonly { id: string }[] }
    expect(violations.map(({ id }) => id)).toEqual([])
    await close()
  })

  async function counted(html: string) {
    const { page, complaints, close } = await visit(browser, kept('hostile.html', html))
    const [count, text] = [await page.evaluate(elements), await page.innerText('body')]
    await close()
    return { count, text, complaints }
  }
})
