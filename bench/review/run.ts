import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright-core'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { overlaps } from '../../src/text/span.ts'
import { median, table } from '../material.ts'

// A review of the training dossier by keyboard, in a real browser: every good link is confirmed, everything else is passed
// over. A link is good where it rests on passages that the dossier's authors give for the sentence, and on no others. "ms" is
// from the key until the next sentence has the focus, and until the browser has painted it.

const root = join(import.meta.dirname, '../..')

type Pair = readonly [number, number]
interface Expected {
  readonly links: readonly { readonly text: string; readonly target: Pair; readonly sources: readonly Pair[] }[]
}
const { links } = JSON.parse(readFileSync(join(root, 'data/dossiers/training/expected.json'), 'utf8')) as Expected
const roles: Readonly<Record<string, string>> = { t2: 'summary', t3: 'account' }

/** The sentence in focus as the page has it: its place, and the places that it rests on. */
interface Focused {
  readonly place: string
  readonly rests: readonly string[]
  readonly decided: boolean
}

const focused = `(() => {
  const sentence = document.activeElement?.closest('.english[id]')
  if (!sentence) return undefined
  const rests = (sentence.dataset.rests || '').split(' ').filter(Boolean)
  const places = rests.map((id) => document.getElementById(id)?.dataset.place ?? '')
  return { place: sentence.dataset.place, rests: places, decided: sentence.dataset.link === 'confirmed' }
})()`

/** Notes the moment of each key, of the focus that follows, and of the frame that shows it. */
const stopwatch = `(() => {
  window.turns = []
  let key = 0
  addEventListener('keydown', () => { key = performance.now() }, true)
  addEventListener('focusin', () => {
    if (key === 0) return
    const turn = { focus: performance.now() - key, paint: 0 }
    const since = key
    key = 0
    window.turns.push(turn)
    requestAnimationFrame(() => setTimeout(() => { turn.paint = performance.now() - since }))
  })
})()`

const span = ([start, end]: Pair) => ({ start, end })

function spanOf(place: string) {
  const [, text, start, end] = /^(t\d+)@\d+:(\d+)-(\d+)$/.exec(place)!
  return { text: text!, start: Number(start), end: Number(end) }
}

function isGood({ place, rests, decided }: Focused): boolean {
  const at = spanOf(place)
  const given = links.filter(({ text, target }) => text === roles[at.text] && overlaps(span(target), at))
  const sources = given.flatMap((link) => link.sources.map(span))
  return !decided && rests.length > 0 && rests.every((rest) => sources.some((each) => overlaps(each, spanOf(rest))))
}

interface Review {
  readonly confirmed: number
  readonly keys: { readonly confirming: number; readonly passing: number }
}

/** Goes once through all sentences. */
async function review(page: Page): Promise<Review> {
  const seen = new Set<string>()
  const keys = { confirming: 0, passing: 0 }
  await page.keyboard.press('u')
  for (;;) {
    const now = await page.evaluate<Focused | undefined>(focused)
    if (!now || seen.has(now.place)) return { confirmed: keys.confirming, keys }
    seen.add(now.place)
    const good = isGood(now)
    keys[good ? 'confirming' : 'passing']++
    await page.keyboard.press(good ? 'c' : 'u')
  }
}

const path = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (each) => each !== undefined && existsSync(each),
)
if (!path) {
  console.log('No Chromium is here: CHROMIUM names it.')
  process.exit(0)
}

const home = mkdtempSync(join(tmpdir(), 'muqabala-review-'))
const store = await openSqliteStore(home)
await store.setSetting('person', 'p1')
await store.setSetting('person.p1.name', 'Review')
await store.close()
const server = spawn(process.execPath, [join(root, 'src/main.ts'), 'serve'], {
  env: { ...process.env, PORT: '0', MUQABALA_HOME: home },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const browser = await chromium.launch({ executablePath: path, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
try {
  const [said] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
  const page = await browser.newPage()
  await page.goto(`${/http:\S+/.exec(said)![0]}/dossiers/training?lang=en`)
  await page.waitForSelector('.rows', { timeout: 120_000 })
  await page.evaluate(stopwatch)
  const started = performance.now()
  const { confirmed, keys } = await review(page)
  const gone = performance.now() - started
  await page.locator('.tally', { hasText: `${confirmed} of ` }).waitFor({ timeout: 300_000 })
  const saved = performance.now() - started
  const turns = await page.evaluate<readonly { readonly focus: number; readonly paint: number }[]>('window.turns')
  const rows = [
    ['good links, all confirmed', String(confirmed)],
    ['keys for each good link', (keys.confirming / confirmed).toFixed(2)],
    ['other sentences, passed over with a key each', String(keys.passing)],
    ['ms from the key to the next focus, median', median(turns.map(({ focus }) => focus)).toFixed(1)],
    ['ms from the key to its picture, median', median(turns.map(({ paint }) => paint)).toFixed(1)],
    ['the slowest picture', Math.max(...turns.map(({ paint }) => paint)).toFixed(1)],
    ['seconds for all keys', (gone / 1000).toFixed(1)],
    ['seconds until all was saved and worked out', (saved / 1000).toFixed(1)],
  ]
  console.log(table(['what', 'figure'], rows))
} finally {
  await browser.close()
  server.kill('SIGTERM')
  await once(server, 'exit')
  rmSync(home, { recursive: true, force: true })
}
