import { concordanceOf, type ConcordanceLine } from '../../dossier/concordance.ts'
import type { Bitext, ReadText } from '../../dossier/examination.ts'
import type { SearchWords } from '../../lexicon/search-words.ts'
import type { Span } from '../../text/span.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { piecesOf, type Mark, type Piece } from './pieces.ts'

/** Every place of a term, with what stands against it. */
export interface ConcordanceView {
  readonly term: string
  readonly action: string
  /** Absent where nothing was asked for. */
  readonly found: string | undefined
  readonly language: 'ar' | 'en'
  readonly renderings: readonly { readonly words: string; readonly count: string }[]
  readonly untold: string | undefined
  readonly lines: readonly {
    readonly arabic: readonly (readonly Piece[])[]
    readonly english: readonly (readonly Piece[])[]
  }[]
  readonly more: string | undefined
}

export interface ConcordanceAsked {
  readonly sides: { readonly source: ReadText; readonly bitext: Bitext }
  readonly term: string
  readonly read: SearchWords
}

/** Lines that are shown. */
const longest = 100

export function concordanceView(
  { sides, term, read }: ConcordanceAsked,
  action: string,
  reader: Reader,
): ConcordanceView {
  const { t, number } = reader.translator
  const nothing = { renderings: [], untold: undefined, lines: [], more: undefined }
  if (term === '') return { term, action, found: undefined, language: 'ar', ...nothing }
  const { side, lines, renderings, untold } = concordanceOf(sides.source, sides.bitext, term, read)
  const view = (line: ConcordanceLine) => ({
    arabic: sentences(sides.source, line.source, line.arabic, side === 'arabic' ? 'found' : 'evidence'),
    english: sentences(sides.bitext.target, line.target, line.english, side === 'english' ? 'found' : 'evidence'),
  })
  return {
    term,
    action,
    found: t(`concordance.found.${side}`, { count: lines.length, term: balanced(term) }),
    language: side === 'arabic' ? 'en' : 'ar',
    renderings: renderings.map(({ words, count }) => ({ words: balanced(words), count: number(count) })),
    untold: untold > 0 ? t('concordance.untold', { count: untold }) : undefined,
    lines: lines.slice(0, longest).map(view),
    more: lines.length > longest ? t('concordance.more', { count: longest }) : undefined,
  }
}

function sentences(
  { text, segments }: ReadText,
  numbers: readonly number[],
  spans: readonly Span[],
  mark: Mark,
): readonly (readonly Piece[])[] {
  const marks = spans.map(({ start, end }) => ({ start, end, mark }))
  return numbers.map((number) => piecesOf(text, segments[number]!, marks))
}
