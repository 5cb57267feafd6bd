import type { ReadSentence, Word } from '../alignment/read-side.ts'
import type { Lexicon, Reading } from '../lexicon/lexicon.ts'
import { overlaps, type Span } from '../text/span.ts'
import { arabicForms, type ArabicForm } from './arabic-form.ts'
import { englishForm, type EnglishForm } from './english-form.ts'
import type { Answer, Meetings } from './meetings.ts'

/** A word of linked sentences with what the other side has for it. */
export interface PairWord extends Word {
  /** Whether a number or date holds it: other checks weigh those. */
  readonly inFact: boolean
  /** What answers it, the word of the other side in no other pair. */
  readonly answer: Answer | undefined
  /** All of the other side that it may stand for, the likeliest first, whether or not that answers another. */
  readonly met: readonly Answer[]
}

export interface ArabicWord extends PairWord {
  readonly readings: readonly Reading[]
  readonly as: ArabicForm
}

export interface EnglishWord extends PairWord {
  readonly as: EnglishForm
}

type Side = 'arabic' | 'english'
type Growing<W extends PairWord> = { -readonly [K in keyof W]: W[K] } & { met: Answer[] }

export function arabicWords(sentences: readonly ReadSentence[], lexicon: Lexicon, found: Meetings) {
  const formOf = arabicForms(lexicon)
  return wordsOf(sentences, found, 'arabic', ({ start, end, form }): Growing<ArabicWord> => {
    const as = formOf(form)
    return { start, end, form, readings: as.readings, as, inFact: false, answer: undefined, met: [] }
  })
}

export function englishWords(sentences: readonly ReadSentence[], found: Meetings) {
  return wordsOf(sentences, found, 'english', ({ start, end, form }): Growing<EnglishWord> => ({
    start,
    end,
    form,
    as: englishForm(form),
    inFact: false,
    answer: undefined,
    met: [],
  }))
}

function wordsOf<W extends PairWord>(
  sentences: readonly ReadSentence[],
  { links, all }: Meetings,
  side: Side,
  known: (word: Word) => Growing<W>,
): readonly (readonly W[])[] {
  const bySentence = sentences.map(({ words }) => words.map(known))
  const words = bySentence.flat()
  for (const answer of all) each(words, answer[side], (word) => word.met.push(answer))
  for (const answer of links) each(words, answer[side], (word) => (word.answer ??= answer))
  for (const { quantities, dates } of sentences) {
    for (const quantity of quantities) each(words, quantity, (word) => (word.inFact = true))
    for (const date of dates) each(words, date, (word) => (word.inFact = true))
  }
  return bySentence
}

function each<W extends Word>(words: readonly W[], span: Span, visit: (word: W) => void): void {
  for (let at = firstIn(words, span); at < words.length && words[at]!.start < span.end; at++) visit(words[at]!)
}

/** The number of the first word, of words in order, that ends behind where the span begins. */
export function firstIn(words: readonly Span[], { start }: Span): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** What may stand on the other side for the words that a span touches. */
export function metAt(words: readonly PairWord[], span: Span, side: Side): readonly Answer[] {
  const first = firstIn(words, span)
  const word = words[first]
  if (!word || word.start >= span.end) return []
  const only = words[first + 1]?.start
  if (only === undefined || only >= span.end)
    return word.start >= span.start && word.end <= span.end
      ? word.met
      : word.met.filter((one) => overlaps(one[side], span))
  const found = new Set<Answer>()
  for (let at = first; at < words.length && words[at]!.start < span.end; at++)
    for (const one of words[at]!.met) found.add(one)
  return [...found].sort((a, b) => b.likelihood - a.likelihood)
}
