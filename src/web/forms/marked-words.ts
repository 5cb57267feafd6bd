import type { ReadText } from '../../dossier/examination.ts'
import type { Span } from '../../text/span.ts'
import { problem, type Parsed } from './problem.ts'

/** Which of the places with these words is meant, from 0; without a number there must be one only. */
export interface WordsAsked {
  readonly words: string
  readonly within: Span
  readonly nth: number | undefined
}

/** Letter marks that keyboards and texts write differently. */
const alike: readonly [RegExp, string][] = [
  [/\s+/gu, String.raw`\s+`],
  [/['‘’]/gu, `['‘’]`],
  [/["“”]/gu, `["“”]`],
]

/** Where words stand that somebody selected or copied: exactly, but for white space and the slant of quotation marks. */
export function markedSpan({ text }: ReadText, { words, within, nth }: WordsAsked): Parsed<Span> {
  const wanted = words.trim()
  if (wanted === '' || wanted.length > 5000) return { problems: [problem('words', 'wordsAbsent')] }
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
  const pattern = new RegExp(
    alike.reduce((source, [mark, any]) => source.replace(mark, () => any), escaped),
    'gu',
  )
  const found = [...text.slice(within.start, within.end).matchAll(pattern)]
  if (found.length === 0) return { problems: [problem('words', 'wordsAbsent')] }
  if (found.length > 1 && nth === undefined)
    return { problems: [problem('words', 'wordsTwice', { count: found.length })] }
  const match = found[Math.min(nth ?? 0, found.length - 1)]!
  const start = within.start + match.index
  return { value: { start, end: start + match[0].length } }
}
