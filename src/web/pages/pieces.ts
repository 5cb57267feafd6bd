import { slice, type Span } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import { balanced } from '../../text/hidden.ts'

/** Why words stand out: to be looked at, contradicted, or what a finding rests on in the speech. */
export type Mark = 'check' | 'contradiction' | 'evidence'

export interface Marked extends Span {
  readonly mark: Mark
}

/** A stretch of a sentence with one look. */
export interface Piece {
  readonly text: string
  readonly mark?: Mark
}

const rank: Record<Mark, number> = { evidence: 0, check: 1, contradiction: 2 }

/**
 * A sentence cut into pieces by its marks, which are widened to whole words: an Arabic word that is cut inside loses its
 * joins. Where marks overlap the graver one shows. Every piece is balanced, so that it cannot reorder the page.
 */
export function piecesOf(text: string, sentence: Span, marks: readonly Marked[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < sentence.end && sentence.start < mark.end && mark.start < mark.end)
  if (inside.length === 0) return [{ text: balanced(slice(text, sentence)) }]
  const words = wordsIn(text, sentence)
  const wide = inside.map((mark) => ({ ...widened(words, sentence, mark), mark: mark.mark }))
  const edges = [...new Set([sentence.start, sentence.end, ...wide.flatMap(({ start, end }) => [start, end])])]
  edges.sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (let index = 0; index + 1 < edges.length; index++) {
    const span = { start: edges[index]!, end: edges[index + 1]! }
    const over = wide.filter(({ start, end }) => start <= span.start && span.end <= end).map(({ mark }) => mark)
    const mark = over.toSorted((a, b) => rank[b] - rank[a])[0]
    const last = pieces.at(-1)
    const shown = balanced(slice(text, span))
    if (last && last.mark === mark) pieces[pieces.length - 1] = { ...last, text: last.text + shown }
    else pieces.push({ text: shown, ...(mark && { mark }) })
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
