import { isArabic } from '../language/arabic/letters.ts'
import { slice, type Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import { isAlike } from './alike.ts'
import { substances, type Edit, type Substance } from './change.ts'
import { functionWords } from './function-words.ts'
import type { Piece } from './pieces.ts'
import { wordFacts } from './word-facts.ts'
import { changedSubstanceOf } from './substance.ts'

export interface CarriedPassage {
  readonly passage: Span
  readonly span: Span
  /** The pieces that the passage touches, and all of them. */
  readonly touched: readonly Piece[]
  readonly all: readonly Piece[]
  readonly old: string
  readonly fresh: string
}

const grammar = new Set(functionWords.map((word) => wordFacts(word).bare))

/**
 * What may have changed in what a passage says. More is suspected here than is told of a change: what is suspected in vain is
 * looked at once more, and what is overlooked stands under a verdict that was never given on it.
 */
export function carriedSubstance({ passage, span, touched, all, old, fresh }: CarriedPassage): readonly Substance[] {
  const found = new Set(changedSubstanceOf(old, passage, fresh, span))
  for (const piece of touched) {
    if (piece.kind === 'equal') continue
    for (const kind of piece.substance) found.add(kind)
    if (
      piece.kind === 'replace' &&
      piece.class === 'wording' &&
      mayChangeName(slice(old, piece.old), slice(fresh, piece.new))
    )
      found.add('name')
  }
  const sentence = sentenceRound(old, passage)
  for (const piece of all) {
    if (piece.kind === 'equal' || !isIn(piece, sentence, old, fresh)) continue
    if (piece.substance.includes('negation')) found.add('negation')
    if (isBeside(piece, passage, old)) for (const kind of piece.substance) found.add(kind)
  }
  return substances.filter((kind) => found.has(kind))
}

/** Arabic has no capitals: where a word went and quite another came, it may be a name. */
function mayChangeName(gone: string, come: string): boolean {
  if (!isArabic(gone)) return false
  const [before, after] = [tellingWords(gone), tellingWords(come)]
  const news = after.filter((word) => !before.some((other) => isAlike(other, word)))
  const losses = before.filter((word) => !after.some((other) => isAlike(other, word)))
  return losses.length > 0 && news.length > 0
}

function tellingWords(text: string): readonly string[] {
  return tokens(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => wordFacts(slice(text, token)).bare)
    .filter((word) => word.length > 2 && !grammar.has(word))
}

const stop = /[.!?؟…\n]/u

/** The text between the stops round a passage. */
function sentenceRound(text: string, { start, end }: Span): Span {
  while (start > 0 && !stop.test(text.charAt(start - 1))) start--
  while (end < text.length && !stop.test(text.charAt(end))) end++
  return { start, end }
}

/** Whether an edit touches words of a sentence, or brings words into it. A sentence that comes in beside it is none of its own. */
function isIn({ old: place, new: come }: Edit, { start, end }: Span, old: string, fresh: string): boolean {
  if (old.slice(Math.max(place.start, start), Math.min(place.end, end)).trim() !== '') return true
  return place.start >= start && place.end <= end && !stop.test(slice(fresh, come))
}

/** Whether nothing but white space stands between an edit and the passage. */
function isBeside({ old: { start, end } }: Edit, passage: Span, old: string): boolean {
  return (
    old.slice(end, Math.max(end, passage.start)).trim() === '' &&
    old.slice(passage.end, Math.max(passage.end, start)).trim() === ''
  )
}
