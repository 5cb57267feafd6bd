import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { describe } from 'vitest'

const path = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (candidate) => candidate !== undefined && existsSync(candidate),
)
const required = process.env.MUQABALA_REQUIRE_BROWSER === '1'

/** Tests in a real browser. Without one they are skipped, and said so; where a browser is required they fail. */
export const describeInBrowser = path || required ? describe : describe.skip

if (!path && !required)
  console.warn('No Chromium was found (CHROMIUM names it): the tests in a real browser are skipped.')

export function launch(): Promise<Browser> {
  if (!path) throw new Error('MUQABALA_REQUIRE_BROWSER=1, and no Chromium was found: CHROMIUM names it')
  const off = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((name) => `--disable-${name}`)
  return chromium.launch({ executablePath: path, args: ['--headless', '--no-sandbox', '--no-first-run', ...off] })
}

/** A page in a context of its own, and everything that the console or the policy complained about. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[]; readonly close: () => Promise<void> }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(address).host) complaints.push(`a request to ${request.url()}`)
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate('document.fonts.ready')
  return { page, complaints, close: () => context.close() }
}
