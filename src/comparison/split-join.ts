import { sentences } from '../language/sentences.ts'
import type { Segment } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import type { Language } from '../text/witness.ts'
import type { Comparison } from './change.ts'
import { firstIndex } from './first-index.ts'
import { pieces } from './pieces.ts'

/** One old sentence that is several now, or several that are one. */
export interface SplitOrJoin {
  readonly kind: 'split' | 'joined'
  readonly old: readonly Span[]
  readonly new: readonly Span[]
}

/** So much of the words of a part must be kept in the whole. */
const least = 0.5
const fewest = 2

/** Sentences that were split or joined, in the order of the old text. A part must owe most of its words to the whole. */
export function splitsAndJoins(
  comparison: Comparison,
  old: string,
  fresh: string,
  language: Language,
): readonly SplitOrJoin[] {
  const oldSentences = sentences(old, language)
  const newSentences = sentences(fresh, language)
  const shared = sharedWords(comparison, old, oldSentences, newSentences)
  const partsOfOld = new Map<number, number[]>()
  const partsOfNew = new Map<number, number[]>()
  for (const { i, j, count } of shared) {
    if (count < fewest) continue
    if (count >= least * words(fresh, newSentences[j]!).length) push(partsOfOld, i, j)
    if (count >= least * words(old, oldSentences[i]!).length) push(partsOfNew, j, i)
  }
  const splits = [...partsOfOld].flatMap(([i, parts]): readonly SplitOrJoin[] =>
    parts.length > 1 ? [{ kind: 'split', old: [oldSentences[i]!], new: parts.map((j) => newSentences[j]!) }] : [],
  )
  const joins = [...partsOfNew].flatMap(([j, parts]): readonly SplitOrJoin[] =>
    parts.length > 1 ? [{ kind: 'joined', old: parts.map((i) => oldSentences[i]!), new: [newSentences[j]!] }] : [],
  )
  return [...splits, ...joins].sort((a, b) => a.old[0]!.start - b.old[0]!.start)
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  lists.set(key, [...(lists.get(key) ?? []), value])
}

/** An old and a new sentence, by number, and how many words they share. */
interface Shared {
  readonly i: number
  readonly j: number
  readonly count: number
}

/** The sentences that share words, in the order of both texts. */
function sharedWords(
  comparison: Comparison,
  old: string,
  oldSentences: readonly Segment[],
  newSentences: readonly Segment[],
): readonly Shared[] {
  const counts = new Map<number, number>()
  for (const piece of pieces(comparison.changes)) {
    if (piece.kind !== 'equal') continue
    for (const word of words(old, piece.old)) {
      const at = piece.new.start + word.start - piece.old.start
      const i = holding(oldSentences, word.start)
      const j = holding(newSentences, at)
      if (i === oldSentences.length || j === newSentences.length) continue
      const key = i * newSentences.length + j
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((a, b) => a[0] - b[0])
    .map(([key, count]) => ({ i: Math.floor(key / newSentences.length), j: key % newSentences.length, count }))
}

function words(text: string, { start, end }: Span): readonly Span[] {
  return tokens(text.slice(start, end))
    .filter((token) => token.kind !== 'mark')
    .map((token) => ({ start: start + token.start, end: start + token.end }))
}

function holding(sentences: readonly Span[], at: number): number {
  return firstIndex(sentences.length, (i) => sentences[i]!.end > at)
}
