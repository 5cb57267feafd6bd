import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/data.ts'
import { createApp } from '../../src/web/app.ts'
import { declaration } from '../udhr.ts'
import { get, openSite, post, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const now = () => '2026-11-01T08:00:00Z'

it('brings a real translation side by side: at least 27 of 30 articles stand beside their counterparts', async () => {
  const app = createApp({ store: site.store, knowledge: loadKnowledge(), now })
  const articles = { ar: declaration('arb'), en: declaration('eng') }
  const textOf = (language: 'ar' | 'en') => articles[language].map((paragraphs) => paragraphs.join('\n')).join('\n\n')
  const opened = await post(app, '/dossiers/new')
    .field('title', 'Universal Declaration of Human Rights')
    .field('a.text', textOf('ar'))
    .field('a.completeness', 'whole')
    .field('d.text', textOf('en'))
    .field('d.completeness', 'whole')
  expect(opened.status).toBe(303)
  const html = (await get(app, opened.headers.location!)).text
  const rows = html
    .slice(html.indexOf('<ol class="rows"'))
    .replace(/<details class="link[\s\S]*?<\/details>|<(\w+) class="number"[\s\S]*?<\/\1>/g, '')
    .split(/<li class="row/)
  const rowWith = (words: string) => rows.findIndex((row) => plain(row).includes(plain(words)))
  const beside = articles.ar.filter((arabic, article) => {
    const [first, counterpart] = [rowWith(firstWords(arabic)), rowWith(firstWords(articles.en[article]!))]
    return first >= 0 && first === counterpart
  })
  expect(beside.length).toBeGreaterThanOrEqual(27)
})

function firstWords(paragraphs: readonly string[]): string {
  return paragraphs[0]!.replace(/^\(?[\p{Nd}]+\)?[.)]?\s*/u, '').slice(0, 60)
}

/** Letters and digits alone: tags, entities and spacing are the page's own affair. */
function plain(words: string): string {
  return words
    .replace(/<[^>]*>|&#?\w+;/g, ' ')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
}
