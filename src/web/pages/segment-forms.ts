import type { ReadText } from '../../dossier/examination.ts'
import { balanced } from '../../text/hidden.ts'
import { slice } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import { placeName } from '../place.ts'

/** What the forms need that cut a sentence, join it with the next, and take a working rendering. */
export interface SegmentForms {
  readonly language: string
  /** The words before which it can be cut: every one but the first, with the word that follows it. */
  readonly cuts: readonly { readonly place: string; readonly words: string }[]
  readonly join: { readonly first: string; readonly second: string } | undefined
  /** Only an Arabic passage is rendered. */
  readonly rendered: boolean
}

export function segmentForms(text: ReadText, index: number): SegmentForms {
  const segment = text.segments[index]!
  const next = text.segments[index + 1]
  const sentence = slice(text.text, segment)
  const words = tokens(sentence).filter(({ kind }) => kind === 'word' || kind === 'number')
  return {
    language: text.language,
    cuts: words.slice(1).map(({ start, end }, number) => ({
      place: placeName(text, { start: segment.start + start, end: segment.start + end }),
      words: `${number + 2}. ${balanced(sentence.slice(start, words[number + 2]?.end ?? end))}`,
    })),
    join: next && { first: placeName(text, segment), second: placeName(text, next) },
    rendered: text.language === 'ar',
  }
}
