import { getDocumentProxy } from 'unpdf'
import { guessLanguage } from '../guess-language.ts'
import { counts, longestTaken, Unreadable, type FileReader, type Offered, type ReadOptions } from './found.ts'
import { dateOffered, lineOffered } from './offered.ts'
import { folded, pageLines, presentationForms, type GlyphRun, type PageLine } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

const mostPages = 2000

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * The words of a PDF (ISO 32000-2), as far as they can be told from where its glyphs are painted: a person must look at them.
 * Scripts in the file are not run, pictures not looked at, and nothing is fetched.
 */
export const readPdf: FileReader = async (bytes, options) => {
  const document = await opened(bytes)
  if (document.numPages > mostPages) throw new Unreadable('manyPages', { kind: 'page', page: mostPages + 1 })
  const pages: (readonly PageLine[])[] = []
  const seen = { turned: 0, shapes: 0, lost: 0 }
  let length = 0
  for (let page = 1; page <= document.numPages; page++) {
    const lines = await linesOn(document, page, seen, options)
    length += lines.reduce((sum, { words }) => sum + words.length, 0)
    if (length > longestTaken) throw new Unreadable('longText', { kind: 'page', page })
    pages.push(lines)
  }
  const { paragraphs, pageNumbers, hyphens } = paragraphsOf(pages)
  const text = `${paragraphs.join('\n\n').normalize('NFC')}\n`
  if (text.trim() === '') throw new Unreadable('noLetters', { kind: 'page', page: 1 })
  return {
    format: 'pdf',
    sure: true,
    texts: [{ part: '', text, language: guessLanguage(text) }],
    offered: await offeredBy(document),
    taken: counts({ pages: pages.length, paragraphs: paragraphs.length, hyphens }),
    dropped: counts({
      lostLetters: seen.lost,
      pageNumbers,
      turned: seen.turned,
      emptyPages: pages.filter((lines) => lines.length === 0).length,
    }),
    wary: ['pdf', ...(seen.shapes > 0 ? ['shapes'] : []), ...(seen.lost > 0 ? ['lostLetters'] : [])],
  }
}

async function opened(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
    })
  } catch (error) {
    const locked = (error as Error).name === 'PasswordException'
    throw new Unreadable(locked ? 'encrypted' : 'pdf', { kind: 'byte', at: 0, line: 1 })
  }
}

async function linesOn(
  document: Document,
  page: number,
  seen: Seen,
  { reached }: ReadOptions,
): Promise<readonly PageLine[]> {
  reached?.({ kind: 'page', page })
  try {
    const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true })
    return pageLines(items.flatMap((run) => ('str' in run ? runOf(run, seen) : [])))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('pdfPage', { kind: 'page', page })
  }
}

interface Seen {
  turned: number
  shapes: number
  /** Glyphs that the file gives no letter for. */
  lost: number
}

interface PaintedText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** A run with words that lies level. What has no width can only be marks: fonts paint them under any letter's name. */
function runOf({ str, transform, width }: PaintedText, seen: Seen): readonly GlyphRun[] {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = transform
  const shown = folded(str).replaceAll(/[\u0000-\u001f\u007f-\u009f]/gu, '\ufffd')
  const size = Math.hypot(c, d) || Math.abs(a)
  // A space that takes no room was put in by the reader of the page, where a mark was set back over its letter.
  const words = width < 0.08 * size && !/[\p{L}\p{N}]/u.test(shown.trim()) ? shown.trim() : shown
  const bare = width === 0 ? words.replaceAll(/[^\p{M}]/gu, '') : words
  if (bare === '') return []
  if (Math.abs(b) > 0.1 * Math.abs(a)) {
    seen.turned++
    return []
  }
  seen.lost += bare.match(/\ufffd/gu)?.length ?? 0
  seen.shapes += str.match(presentationForms)?.length ?? 0
  return [{ words: bare, left, right: left + width, baseline, size }]
}

async function offeredBy(document: Document): Promise<Offered> {
  try {
    const info: Readonly<Record<string, unknown>> = { ...(await document.getMetadata()).info }
    const said = (name: string) => (typeof info[name] === 'string' ? info[name] : undefined)
    const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(said('CreationDate') ?? '') ?? []
    return {
      ...lineOffered('title', said('Title')),
      ...lineOffered('author', said('Author')),
      ...dateOffered(`${year}-${month}-${day}`),
    }
  } catch {
    return {}
  }
}
