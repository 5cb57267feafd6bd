import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { declaredEncoding, encodings, type Encoding } from '../../text/decode.ts'
import { guessLanguage } from '../guess-language.ts'
import { counts, Unreadable, type FileReader, type Offered } from './found.ts'
import { htmlText, type DomNode, type HtmlText } from './html-text.ts'
import { addressOffered, dateOffered, lineOffered } from './offered.ts'
import { plainText } from './plain.ts'

/** More elements than an article has, with all that stands round it. */
const mostElements = 60_000
const deepest = 400

/** A page saved from the web: the article on it, as far as it can be told from the rest; else all its words. */
export const readHtml: FileReader = (bytes, options) => {
  const { text: html, encoding, sure } = plainText(bytes, withEncoding(bytes, options.encoding))
  ensureReadable(html)
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const whole = htmlText(document.documentElement)
  const address = addressOf(html, document)
  const article = document.querySelector('body') ? articleIn(document) : null
  const found = article?.content ? htmlText(article.content) : undefined
  const isArticle = found !== undefined && found.text.length >= 200 && found.text.length >= whole.text.length * 0.1
  const { text, paragraphs, images } = isArticle ? found : whole
  if (text.trim() === '') throw new Unreadable('noWords', { kind: 'whole' })
  return {
    format: 'html',
    encoding,
    sure,
    texts: [{ part: '', text, language: guessLanguage(text) }],
    offered: { ...offeredBy(article), ...address },
    taken: counts({ paragraphs }),
    dropped: counts({ roundArticle: isArticle ? leftOut(whole, found) : 0, images }),
    wary: [isArticle ? 'article' : 'wholePage'],
  }
}

function articleIn(document: ReturnType<typeof parseHTML>['document']) {
  const options = { maxElemsToParse: mostElements, serializer: (node: unknown) => node as DomNode }
  return new Readability<DomNode>(document as never, options).parse()
}

function leftOut(whole: HtmlText, article: HtmlText): number {
  return Math.max(0, whole.paragraphs - article.paragraphs)
}

interface Said {
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly siteName?: string | null | undefined
  readonly publishedTime?: string | null | undefined
}

function offeredBy(said: Said | null): Offered {
  return {
    ...lineOffered('title', titleAlone(said?.title ?? '', said?.siteName ?? '')),
    ...lineOffered('author', said?.byline),
    ...lineOffered('publisher', said?.siteName),
    ...dateOffered(said?.publishedTime),
  }
}

/** "The old bridge opens | The House" without the name of the site. */
function titleAlone(title: string, site: string): string {
  if (site === '' || !title.endsWith(site)) return title
  const joined = title.slice(0, title.length - site.length).trimEnd()
  return /\s[-|–—:·]$/u.test(joined) ? joined.slice(0, -1).trimEnd() : title
}

/** Where the page was saved from: as browsers note it, or as the page says. */
function addressOf(html: string, document: ReturnType<typeof parseHTML>['document']): Offered {
  const saved = /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,1000}?) -->/.exec(html.slice(0, 4096))?.[1]
  const said =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return addressOffered(saved ?? said)
}

/** A page that is nested or crowded beyond all use would keep its readers busy for minutes. */
function ensureReadable(html: string): void {
  let [depth, elements] = [0, 0]
  for (const { 0: tag, index } of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b/gi)) {
    if (/^<\/?(?:br|img|hr|input|meta|link|p|li|td|tr|th|source|wbr|option)$/i.test(tag)) elements++
    else if (tag.startsWith('</')) depth--
    else {
      depth++
      elements++
    }
    if (depth > deepest || elements > mostElements)
      throw new Unreadable(depth > deepest ? 'depth' : 'manyElements', placeIn(html, index))
  }
}

function placeIn(html: string, index: number) {
  const before = html.slice(0, index)
  return { kind: 'line', line: before.split('\n').length, column: index - before.lastIndexOf('\n') } as const
}

/** The encoding that was chosen, that a byte order mark or the page itself names (HTML Standard, 13.2.3.2). */
function withEncoding(bytes: Uint8Array, chosen: Encoding | undefined): { readonly encoding?: Encoding } {
  const encoding = chosen ?? declaredEncoding(bytes) ?? named(bytes)
  return encoding === undefined ? {} : { encoding }
}

function named(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const label = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encodings.find((each) => each === encoding && !each.startsWith('utf-16'))
  } catch {
    return undefined
  }
}
