import type { Language } from '../text/witness.ts'
import { align } from './align.ts'
import { counter } from './anchors.ts'
import type { Comparison } from './change.ts'
import { classify } from './kinds.ts'
import { findMoves } from './moves.ts'
import { placeMoves } from './place.ts'
import { scanBoth } from './scan.ts'
import { cutSentences } from './sentence-cuts.ts'
import { slideToBoundaries } from './slide.ts'
import { dropWeakLinks } from './weak-links.ts'
import { weightSums } from './weights.ts'

export interface CompareOptions {
  /** Not needed: words are told apart by their letters. Kept for callers that know it. */
  readonly language?: Language
  /** Pairs of words to compare at most; what is left over is given as replaced, and the comparison says that it is not precise. */
  readonly budget?: number
}

/**
 * What changed from one text to another of the same language. Applied to the old text, the changes give the new one, always.
 *
 * The words of both are numbered; what surely belongs together is found and the gaps between are matched word by word (align);
 * what is kept between sentences that do not correspond is taken back (weak links); what stands elsewhere now is found in the
 * rest (moves); and each edit is looked at for what it is a change of (kinds).
 */
export function compare(old: string, fresh: string, { budget }: CompareOptions = {}): Comparison {
  const [oldWords, newWords, vocabulary] = scanBoth(old, fresh)
  const texts = [oldWords, newWords] as const
  const counts = counter(vocabulary.size())
  const { matches, precise } = align(texts, counts, budget)
  slideToBoundaries(texts, matches)
  const cuts = [cutSentences(oldWords), cutSentences(newWords)] as const
  const weighted = { texts, cuts, sums: [weightSums(oldWords), weightSums(newWords)] as const }
  dropWeakLinks(weighted, matches)
  dropWeakLinks(weighted, matches)
  const moves = findMoves(texts, cuts, matches, counts)
  return { changes: classify(texts, placeMoves(texts, matches, moves)), precise }
}
