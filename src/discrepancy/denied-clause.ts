import { overlaps, type Span } from '../text/span.ts'
import { isHard, type Negator } from './negator.ts'
import type { Pair } from './pair.ts'
import type { EnglishWord } from './pair-words.ts'

/**
 * "The council proposed that the mill be sold" for واقترح المجلس ترميم الطاحونة ولم يقترح بيعها: the verb that is denied is rendered, though its English
 * answers another verb as well, and what is denied of it has its answer beside that; and in that part of the English nothing denies.
 */
export function isDeniedClauseAffirmed(
  pair: Pair,
  { first, next, scope }: Negator,
  english: readonly Negator[],
): boolean {
  const { words } = pair.arabic
  const [verb, ...rest] = scope.slice(0, 4).map((at) => words[at]!)
  const stop = endOf(pair, next)
  const objects = rest.filter((word) => word.start < stop && (word.answer?.likelihood ?? 0) >= sure)
  if (!verb || words[first]!.answer || verb.start >= stop || objects.length === 0) return false
  pair.budget.spend(20 * pair.english.words.length)
  return verb.met.some((rendering) => {
    const part = partAround(pair, rendering.english)
    const denied = english.some(
      (one) => denies(pair.english.words, one) && overlaps(pair.english.words[one.first]!, part),
    )
    return !denied && objects.some(({ answer }) => overlaps(part, answer!.english))
  })
}

/** The likelihood from which an object surely has its answer. */
const sure = 0.25

/** Where the clause that begins with a word ends, in the text. */
function endOf({ arabic: { words, text } }: Pair, first: number): number {
  for (let at = first; at < words.length - 1; at++)
    if (/[،؛:.؟!]/.test(text.slice(words[at]!.end, words[at + 1]!.start)) || /^بل$/.test(words[at + 1]!.as.folded))
      return words[at]!.end
  return words.at(-1)?.end ?? 0
}

/** Whether it denies anything here: what renders an Arabic word of its own does not, and "until" and "only" do not. */
function denies(words: readonly EnglishWord[], one: Negator): boolean {
  if (isHard(one)) return true
  return one.force === 'soft' && !/^(?:until|till)$/.test(words[one.first]!.as.lower) && !words[one.first]!.answer
}

/** The English between one semicolon or stop and the next. */
function partAround({ english: { text, sentences } }: Pair, word: Span): Span {
  const sentence = sentences.find((one) => overlaps(one, word))!
  const before = text.slice(sentence.start, word.start).search(/[;—][^;—]*$/)
  const after = text.slice(word.end, sentence.end).search(/[;—]/)
  return {
    start: before < 0 ? sentence.start : sentence.start + before,
    end: after < 0 ? sentence.end : word.end + after,
  }
}
