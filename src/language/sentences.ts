import type { Segment } from '../text/segment.ts'
import { slice, trimmed, type Span } from '../text/span.ts'
import type { Language } from '../text/witness.ts'
import { arabicSaying, leading, openers, perhapsFinal } from './abbreviations.ts'
import { paragraphs } from './paragraphs.ts'
import { spokenPieces } from './unpunctuated.ts'

/**
 * The sentences of a text in order. Each is trimmed; between two lies white space only. Our own scanner rather than
 * `Intl.Segmenter`, which breaks after "Mr.", "U.S.", "أ.د." and at every newline, and changes with the runtime
 * (docs/decisions/0002-own-sentence-scanner.md).
 */
export function sentences(text: string, language: Language): readonly Segment[] {
  return paragraphs(text).flatMap((span, paragraph) =>
    sentenceSpans(text, span, language)
      .flatMap((sentence) => spokenPieces(text, sentence, language))
      .map((sentence) => ({ ...sentence, paragraph })),
  )
}

function sentenceSpans(text: string, paragraph: Span, language: Language): readonly Span[] {
  const found: Span[] = []
  let start = paragraph.start
  for (const end of boundaries(text, paragraph, language)) {
    const span = trimmed(text, { start, end })
    if (span.start < span.end) found.push(span)
    start = end
  }
  const rest = trimmed(text, { start, end: paragraph.end })
  return rest.start < rest.end ? [...found, rest] : found
}

/** A run of stops begins where no stop stands before it: a line of a million dots is read once, not once from each dot. */
const stop = /(?<![.!?؟…۔])[.!?؟…۔]+(?:["”’'»›)\]]|\u200f|\u200e)*(?=\s|[\u0621-\u064a«]|$)/g

function boundaries(text: string, paragraph: Span, language: Language): readonly number[] {
  const found: number[] = []
  let start = paragraph.start
  for (const match of slice(text, paragraph).matchAll(stop)) {
    const at = paragraph.start + match.index
    const end = at + match[0].length
    const before = text.slice(Math.max(start, at - 40), at)
    const after = text.slice(end, Math.min(end + 40, paragraph.end))
    if (!ends({ before, stop: match[0], after, first: at - start <= 40 }, language)) continue
    found.push(end)
    start = end
  }
  return found
}

interface Stop {
  readonly before: string
  /** The stop itself with the quotation marks and brackets that close after it. */
  readonly stop: string
  readonly after: string
  /** Whether `before` reaches back to the start of the sentence. */
  readonly first: boolean
}

/** What numbers a list: "3.", "ب.", "(iv.". But "نعم." and "No." are sentences. */
const label = /^\(?(?:\p{Nd}{1,3}|\p{L}|[ivx]{2,4})$/u

function ends({ before, stop, after, first }: Stop, language: Language): boolean {
  if (after.trim() === '') return true
  const glued = !/^\s/u.test(after)
  if (glued) return /[\u0621-\u064a]{3}[\u064b-\u0652]*$/u.test(before) && /^«?[\u0621-\u064a]{2}/u.test(after)
  const next = after.trimStart()
  if (first && stop === '.' && label.test(before.trim())) return false
  if (language === 'ar' && !/^["“«(]*\p{Script=Latin}/u.test(next)) return endsArabic(before, stop, next)
  return endsLatin(before, stop, next)
}

function endsArabic(before: string, stop: string, next: string): boolean {
  if (/^[!?؟]+[»"”]/u.test(stop) && arabicSaying.test(next)) return false
  if (stop === '..') return false
  // Initials and titles: أ.د. سلمى، ص.ب. ١٢. But a letter after a figure is a unit or an era, and may end: عام ١٤٤٦ هـ.
  if (stop.startsWith('.') && /(?:^|[\s.(،])[\u0621-\u064a]$/u.test(before))
    return /\p{Nd}\s*[همق]\p{M}*$/u.test(before)
  // U.N. inside an Arabic sentence
  return !/(?:^|[\s.(،])(?:\p{Lu}\.)+\p{Lu}$/u.test(before)
}

function endsLatin(before: string, stop: string, next: string): boolean {
  const opening = next.replace(/^["“‘'«([]+/u, '')
  if (/^\p{Ll}/u.test(opening)) return false
  if (!stop.startsWith('.')) return true
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? ''
  if (stop.length === 1) {
    if (leading.has(word)) return word === 'No' && !/^\p{Nd}/u.test(opening)
    if (/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word) && word !== 'I' && !opensSentence(opening)) return false
    if (perhapsFinal.has(word)) return opensSentence(opening)
  }
  return true
}

function opensSentence(opening: string): boolean {
  return openers.has(/^[\p{L}’']+/u.exec(opening)?.[0] ?? '')
}
