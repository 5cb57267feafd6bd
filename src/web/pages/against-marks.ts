import { compare } from '../../comparison/compare.ts'
import type { Change } from '../../comparison/change.ts'
import type { Said, SaidWord } from '../../comparison/against/said.ts'
import { balanced } from '../../text/hidden.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Reader } from '../reader.ts'
import { stretchesOf, type Stretch } from './stretches.ts'

/** A stretch of a sentence: words that the other text has too, or wording that both have beyond what the speech calls for. */
export interface AgainstPiece {
  readonly text: string
  readonly shared: boolean
  /** The number of the shared wording that it belongs to. */
  readonly run: string | undefined
}

/** One side of a row: with what was changed, or with what is shared. */
export type AgainstWords =
  | { readonly kind: 'changes'; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'shared'; readonly pieces: readonly AgainstPiece[] }

/** So much of the longer side must be kept for its changes to be read with ease; else a carpet of them hides what is shared. */
const readableFrom = 0.55

/** Both sides with their changes, where one is an edit of the other; `undefined` where it is not. */
export function changedSides(
  old: string,
  fresh: string,
  reader: Reader,
): readonly [AgainstWords, AgainstWords] | undefined {
  const { changes } = compare(old, fresh)
  if (changes.some(({ kind }) => kind === 'move') || keptShare(changes, old, fresh) < readableFrom) return undefined
  const side = (which: 'old' | 'new'): AgainstWords => ({
    kind: 'changes',
    stretches: changes
      .flatMap((change) => stretchesOf(change, { view: 'side', old, new: fresh }, reader, which))
      .map((stretch) => ({ ...stretch, id: undefined })),
  })
  return [side('old'), side('new')]
}

function keptShare(changes: readonly Change[], old: string, fresh: string): number {
  const kept = changes.reduce((sum, { kind, old: { start, end } }) => (kind === 'equal' ? sum + end - start : sum), 0)
  return kept / Math.max(old.length, fresh.length, 1)
}

/** Sentences with the words that the other side has too, and with the runs of shared wording, each with its number. */
export function sharedSide(
  text: string,
  sentences: readonly Said[],
  others: readonly Said[],
  runs: readonly (Span & { readonly number: string })[],
): AgainstWords {
  const keys = new Set(others.flatMap(({ words }) => words.map(({ key }) => key)))
  const pieces = sentences.flatMap((sentence, at) => [
    ...(at > 0 ? [{ text: ' ', shared: false, run: undefined }] : []),
    ...piecesOf(text, sentence, keys, runs),
  ])
  return { kind: 'shared', pieces: joined(pieces) }
}

function piecesOf(
  text: string,
  { start, end, words }: Said,
  keys: ReadonlySet<string>,
  runs: readonly (Span & { readonly number: string })[],
): readonly AgainstPiece[] {
  const runAt = (span: Span) => runs.find((run) => run.start <= span.start && span.end <= run.end)?.number
  const piece = (span: Span, shared: boolean) => ({ text: balanced(slice(text, span)), shared, run: runAt(span) })
  const isShared = (word: SaidWord | undefined) => word !== undefined && !word.light && keys.has(word.key)
  const pieces: AgainstPiece[] = []
  let at = start
  words.forEach((word, number) => {
    const between = { start: at, end: word.start }
    const together = isShared(words[number - 1]) && isShared(word) && slice(text, between).trim() === ''
    pieces.push(piece(between, together), piece(word, isShared(word)))
    at = word.end
  })
  return [...pieces, piece({ start: at, end }, false)]
}

/** Neighbours of one look made one. */
function joined(pieces: readonly AgainstPiece[]): readonly AgainstPiece[] {
  const result: AgainstPiece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.text === '') continue
    if (last && last.shared === piece.shared && last.run === piece.run)
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
