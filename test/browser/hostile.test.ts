import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { long } from '../long/counts.ts'
import { get, hiddenField, listening, openSite, post, type Site } from '../web/site.ts'
import { describeInBrowser, launch, visit } from './chromium.ts'

const probes = [
  '\u202e',
  '\u2067',
  '\u2066\u202b',
  '\u2068\u2067\u2066',
  '\u202d\u2069\u202c',
  '\u200f\u061c\u2067',
  '\u202c\u2069\u202e',
]
const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</textarea><svg onload=alert(1)>',
  '</title><iframe src=javascript:alert(1)>',
  '<%- include("/etc/passwd") %>',
  '{{7*7}}${7*7}',
  '&lt;b&gt;',
]
const paths = [
  '',
  '?order=t2',
  '/texts/t3',
  '/claims/t2/1',
  '/versions/t2',
  '/versions/t2?view=side',
  '/against',
  '/claims',
  '/notes',
]

describeInBrowser('hostile words', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it.each(long ? probes : probes.slice(2, 3))(
    'leave every word of the page in its place: %j',
    async (probe) => {
      const [plain, hostile] = [await siteWith(''), await siteWith(probe)]
      for (const lang of long ? ['en', 'ar'] : ['ar'])
        for (const path of ['list', ...paths].filter((each) => !each.startsWith('/texts'))) {
          const [usual, probed] = [await placesOn(plain, path, lang), await placesOn(hostile, path, lang)]
          expect({ lang, path, moved: movedBetween(usual, probed) }).toEqual({ lang, path, moved: [] })
        }
      await plain.close()
      await hostile.close()
    },
    5 * 60_000,
  )

  it.each(long ? markup : [markup.join(' ')])(
    'are shown as words and run nothing: %s',
    async (words) => {
      const made = await siteWith(` ${words}`)
      for (const path of ['list', ...paths]) {
        const { page, complaints, close } = await visit(browser, addressOf(made, path, 'en'))
        expect({ path, complaints }).toEqual({ path, complaints: [] })
        expect(
          await page.evaluate(
            "document.querySelectorAll('img, iframe, main script, [onload], [onerror], [onfocus]').length",
          ),
        ).toBe(0)
        expect(await page.innerText('main')).toContain(words)
        await close()
      }
      await made.close()
    },
    5 * 60_000,
  )

  interface Placed {
    readonly words: string
    readonly edges: readonly number[]
  }

  /** Left and right edge of every stretch of words on the page. */
  async function placesOn(made: Made, path: string, lang: string): Promise<readonly Placed[]> {
    const { page, close } = await visit(browser, addressOf(made, path, lang), {
      viewport: { width: 1440, height: 900 },
    })
    const places = await page.evaluate(`
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const places = []
      const plain = (words) => words.replace(/[\\u202a-\\u202e\\u2066-\\u2069\\u200f\\u061c]/g, '').trim()
      while (walker.nextNode()) {
        const node = walker.currentNode
        const words = plain(node.data)
        if (words === '' || node.parentElement.closest('option, textarea, dialog, script')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const { left, right, top } = range.getBoundingClientRect()
        places.push({ words: words.slice(0, 60), edges: [left, right, top] })
      }
      places
    `)
    await close()
    return places as readonly Placed[]
  }

  /** What stands elsewhere than it did, by more than a hair: a hidden character can undo a kerning. */
  function movedBetween(usual: readonly Placed[], probed: readonly Placed[]): readonly string[] {
    if (usual.length !== probed.length) return [`${usual.length} stretches of words became ${probed.length}`]
    return usual.flatMap(({ words, edges }, index) => {
      const now = probed[index]!.edges
      const moved = edges.some((edge, side) => Math.abs(edge - now[side]!) > 2)
      return moved ? [`${words}: ${edges.join()} -> ${now.join()}`] : []
    })
  }
})

async function decisions(site: Site, id: string, text: (words: string) => string): Promise<void> {
  const decide = (fields: object) => post(site.app, `/dossiers/${id}/decisions`).type('form').send(fields)
  await post(site.app, `/dossiers/${id}/texts/t2`)
    .field('do', 'bring')
    .field('language', 'en')
    .field('text', `They had reached the bridge${text('')}. It opens tomorrow.`)
    .field('note', text('A correction'))
  for (const target of ['t2@2:0-20', 't1@1:0-5']) await decide({ do: 'note', place: target, words: text('A note') })
  const sheet = (await get(site.app, `/dossiers/${id}/claims/t2/1`)).text
  const place = hiddenField(sheet.slice(sheet.indexOf('id="verdict"')), 'place')
  const reference = { 'ref0-title': text('A reference'), 'ref0-url': 'https://example.org/', 'ref0-date': '2026' }
  await decide({ do: 'verdict', place, faithful: 'partly', note: text('A first verdict'), ...reference })
  await decide({ do: 'verdict', place, faithful: 'altered', note: text('A verdict'), ...reference })
  const reply = { place, from: text('A ministry'), words: text('A question'), asked: '2026-02-14', means: 'mail' }
  await decide({ do: 'seek-reply', ...reply })
  await decide({ do: 'hold', place, reason: 'legal', words: text('A hold') })
  await decide({ do: 'note', place, other: 't1@1:0-5', words: text('A note on two'), assigned: ':editor' })
  const { notes } = (await site.store.load(id))!.dossier
  await decide({ do: 'answer', note: notes.at(-1)!.seq, words: text('An answer') })
  expect((await get(site.app, `/dossiers/${id}/claims/t2/1`)).text).toContain('A verdict')
}

interface Made {
  readonly host: string
  readonly id: string
  readonly close: () => Promise<void>
}

/** A dossier whose every field ends so. */
async function siteWith(ending: string): Promise<Made> {
  const site = await openSite()
  const text = (words: string) => words + ending
  const form = post(site.app, '/dossiers/new')
    .field('title', text('The bridge'))
    .field('a.text', `وصلنا إلى الجسر${ending}. سنفتحه غدًا للناس كافة.`)
    .field('a.language', 'ar')
    .field('b.language', 'en')
    .field('b.text', `They reached the bridge${ending}. It opens tomorrow.`)
    .field('c.language', 'en')
    .field('c.text', `They got to the bridge${ending}. People may cross it tomorrow.`)
  for (const prefix of ['a', 'b', 'c'])
    for (const field of ['title', 'speaker', 'author', 'place', 'publisher', 'rights', 'obtained', 'notes'])
      void form.field(`${prefix}.${field}`, text(`Salma ${field}`))
  const id = (await form).headers.location!.split('/').at(-1)!
  await decisions(site, id, text)
  const server = await listening(site.app)
  return {
    host: server.host,
    id,
    async close() {
      server.close()
      await site.close()
    },
  }
}

function addressOf({ host, id }: Made, path: string, lang: string): string {
  const address = path === 'list' ? '/' : `/dossiers/${id}${path}`
  return `http://${host}${address}${address.includes('?') ? '&' : '?'}lang=${lang}`
}
