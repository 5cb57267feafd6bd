import { trimmed, type Span } from '../text/span.ts'

/**
 * The paragraphs of a text: what stands between blank lines; and each line of its own, unless the lines were broken by
 * an editor's margin (then their lengths are alike, and some end in the middle of a sentence).
 */
export function paragraphs(text: string): readonly Span[] {
  const blocks = [...split(text, { start: 0, end: text.length }, /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+|\u2029/g)]
  return blocks.flatMap((block) => {
    const lines = [...split(text, block, /\r?\n|\u2028/g)]
    return isWrapped(text, lines) ? [block] : lines
  })
}

function* split(text: string, { start, end }: Span, separator: RegExp): Generator<Span> {
  separator.lastIndex = start
  let from = start
  for (let found = separator.exec(text); found && found.index < end; found = separator.exec(text)) {
    yield* shown(text, { start: from, end: found.index })
    from = separator.lastIndex
  }
  yield* shown(text, { start: from, end })
}

function shown(text: string, span: Span): readonly Span[] {
  const kept = trimmed(text, span)
  return kept.start < kept.end ? [kept] : []
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, -1)
  if (full.length === 0) return false
  const lengths = full.map((line) => line.end - line.start)
  const longest = lengths.reduce((longest, length) => Math.max(longest, length))
  return (
    longest <= 120 &&
    lengths.every((length) => length >= 45 && length >= longest * 0.7) &&
    full.some((line) => !/[.!?؟…:;؛]["”’'»)\]]*$/u.test(text.slice(line.start, line.end)))
  )
}
