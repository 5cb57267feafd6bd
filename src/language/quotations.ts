import type { Span } from '../text/span.ts'

/** The longest quotation that a mark without its partner is taken to open or close, in code units. */
const openEnd = 400

const marks = /[“”"«»„‹›]/
const pairs: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‹': '›' }

/**
 * What stands inside quotation marks, without the marks, in order. Of a straight mark the neighbours say whether it opens or
 * closes. A mark whose partner is not in the paragraph opens or closes a quotation that reaches to the end of it: one that goes
 * on from sentence to sentence.
 */
export function quotations(text: string): readonly Span[] {
  if (!marks.test(text)) return []
  const found: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    found.push(...inParagraph(text, { start, end: start + paragraph.length }))
    start += paragraph.length + 1
  }
  return found
}

function inParagraph(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let open: { at: number; closing: string } | undefined
  let seen = start
  for (let at = start; at < end; at++) {
    const mark = text[at]!
    if (!marks.test(mark)) continue
    if (open && closes(mark, open.closing, text, at)) {
      if (at > open.at) found.push({ start: open.at, end: at })
      open = undefined
    } else if (!open && opens(mark, text, at)) open = { at: at + 1, closing: pairs[mark] ?? mark }
    else if (!open && seen === start && at - start <= openEnd && at > start) found.push({ start, end: at })
    seen = at + 1
  }
  if (open && open.at < end) found.push({ start: open.at, end: Math.min(end, open.at + openEnd) })
  return found
}

function opens(mark: string, text: string, at: number): boolean {
  if (mark !== '"') return mark in pairs
  return /[\p{L}\p{N}[(.…‘'-]/u.test(text[at + 1] ?? '') && !/[\p{L}\p{N},.!?؟،]/u.test(text[at - 1] ?? '')
}

function closes(mark: string, closing: string, text: string, at: number): boolean {
  return (
    mark === closing && (mark !== '"' || !/^[\p{L}\p{N}]$/u.test(text[at + 1] ?? '') || !/\s/.test(text[at - 1] ?? ' '))
  )
}
