import { slice, type Span } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import { balanced } from '../../text/hidden.ts'

/** Why words stand out: to be looked at, contradicted, what a finding rests on in the speech, or what was searched for. */
export type Mark = 'check' | 'contradiction' | 'evidence' | 'found'

export interface Marked extends Span {
  readonly mark: Mark
  /** The key of the finding that it is about. */
  readonly flag?: string
}

/** A stretch of a sentence with one look. */
export interface Piece {
  readonly text: string
  readonly mark?: Mark
  /** The keys of the findings that it is about, with spaces between: pointing at one of them lights it. */
  readonly flags?: string
}

const rank: Record<Mark, number> = { found: 0, evidence: 0, check: 1, contradiction: 2 }

/**
 * A sentence cut into pieces by its marks, which are widened to whole words: an Arabic word that is cut inside loses its
 * joins. Where marks overlap the graver one shows. Every piece is balanced, so that it cannot reorder the page.
 */
export function piecesOf(text: string, sentence: Span, marks: readonly Marked[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < sentence.end && sentence.start < mark.end && mark.start < mark.end)
  if (inside.length === 0) return [{ text: balanced(slice(text, sentence)) }]
  const words = wordsIn(text, sentence)
  const wide = inside.map((mark) => ({ ...widened(words, sentence, mark), mark: mark.mark, flag: mark.flag }))
  const edges = [...new Set([sentence.start, sentence.end, ...wide.flatMap(({ start, end }) => [start, end])])]
  edges.sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (let index = 0; index + 1 < edges.length; index++) {
    const span = { start: edges[index]!, end: edges[index + 1]! }
    const over = wide.filter(({ start, end }) => start <= span.start && span.end <= end)
    const mark = over.map((each) => each.mark).toSorted((a, b) => rank[b] - rank[a])[0]
    const flags = [...new Set(over.flatMap(({ flag }) => flag ?? []))].join(' ')
    const last = pieces.at(-1)
    const shown = balanced(slice(text, span))
    if (last && last.mark === mark && (last.flags ?? '') === flags)
      pieces[pieces.length - 1] = { ...last, text: last.text + shown }
    else pieces.push({ text: shown, ...(mark && { mark }), ...(flags && { flags }) })
  }
  return pieces
}

function widened(words: readonly Span[], sentence: Span, span: Span): Span {
  const touched = words.filter((word) => word.start < span.end && span.start < word.end)
  const start = Math.min(touched[0]?.start ?? Infinity, Math.max(span.start, sentence.start))
  const end = Math.max(touched.at(-1)?.end ?? 0, Math.min(span.end, sentence.end))
  return { start, end }
}

function wordsIn(text: string, sentence: Span): readonly Span[] {
  return tokens(slice(text, sentence)).map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }))
}
