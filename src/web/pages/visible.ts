import { balanced, hiddenCharacters } from '../../text/hidden.ts'
import { slice, type Span } from '../../text/span.ts'

/** Words, or a hidden character made visible. */
export interface VisiblePiece {
  readonly text: string
  /** The name of the hidden character; the text is then its code. */
  readonly hidden?: string
}

/** A sentence in which every hidden character stands as its code: U+202E. What it would do to the page it does not do. */
export function visiblePieces(text: string, sentence: Span, name: (code: string) => string): readonly VisiblePiece[] {
  const words = slice(text, sentence)
  const pieces: VisiblePiece[] = []
  let from = 0
  for (const { start, end, codePoint } of hiddenCharacters(words)) {
    if (start > from) pieces.push({ text: words.slice(from, start) })
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    pieces.push({ text: code, hidden: name(code) })
    from = end
  }
  if (from < words.length) pieces.push({ text: balanced(words.slice(from)) })
  return pieces
}
