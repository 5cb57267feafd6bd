import { quotations } from '../language/quotations.ts'
import { covers, hull, overlaps, type Span } from '../text/span.ts'
import type { Answer } from './meetings.ts'
import type { EnglishWord } from './pair-words.ts'
import type { Pair } from './pair.ts'
import { quotationsIn } from './speech.ts'

/** An English quotation and the words of the Arabic that it gives. */
export interface Quoted {
  /** Inside the marks. */
  readonly quote: Span
  /** Its words that say something. */
  readonly words: readonly EnglishWord[]
  /** The English sentences against those Arabic ones that the quotation rests on, and no others. */
  readonly pair: Pair
  /** The Arabic that it gives: inside its marks where it has some, else all of those sentences. */
  readonly arabic: Span
  /** Whether the Arabic has marks round it. */
  readonly marked: boolean
}

/** The least share of a quotation that must be found in one sentence for it to be said to rest on that one. */
const least = 0.3

const known = new WeakMap<Pair, readonly Quoted[]>()

/**
 * The quotations of an author with the Arabic that each gives. An author may quote a sentence beside the linked ones: the
 * neighbours are looked at too.
 */
export function quotedIn(pair: Pair): readonly Quoted[] {
  let found = known.get(pair)
  if (!found) {
    const quotes = quotationsIn(pair)
    pair.budget.spend(20 * quotes.length * (pair.english.words.length + pair.arabic.words.length))
    const wide = quotes.length > 0 ? pair.against(withNeighbours(pair)) : pair
    const numbers = quotes.map((quote) => restsOn(wide, quote))
    found = quotes.flatMap((quote, at) => {
      const number = numbers[at] ?? besideIt(pair, quotes, numbers, at)
      return number === undefined ? [] : [quotedFrom(wide.against([number]), quote)]
    })
    known.set(pair, found)
  }
  return found
}

/** The numbers of the linked sentences and of those right before and behind them. */
export function withNeighbours({ sources, arabic: { all } }: Pair): readonly number[] {
  const near = sources.flatMap((number) => [number - 1, number, number + 1])
  return [...new Set(near)].filter((number) => number >= 0 && number < all.length).sort((a, b) => a - b)
}

/** The number of the Arabic sentence that a quotation rests on. */
function restsOn(wide: Pair, quote: Span): number | undefined {
  const words = contentIn(wide, quote)
  const scores = wide.arabic.sentences.map((sentence) => scoreOf(words, sentence))
  const best = Math.max(0, ...scores)
  return best === 0 || best < least * words.length ? undefined : wide.sources[scores.indexOf(best)]
}

/** “This is a stop,” he said, “and no farewell”: what is found nowhere goes with the other part of its sentence. */
function besideIt(
  { english: { sentences } }: Pair,
  quotes: readonly Span[],
  numbers: readonly (number | undefined)[],
  at: number,
): number | undefined {
  const sentence = sentences.find((one) => overlaps(one, quotes[at]!))
  const beside = [at - 1, at + 1].find(
    (other) => numbers[other] !== undefined && sentence && overlaps(sentence, quotes[other]!),
  )
  return beside === undefined ? undefined : numbers[beside]
}

function quotedFrom(pair: Pair, quote: Span): Quoted {
  const words = contentIn(pair, quote)
  const answers = words.flatMap(({ met }) => met)
  const inside = quotations(pair.arabic.text).filter((one) => answers.some(({ arabic }) => covers(one, arabic)))
  const marks = inside.toSorted((a, b) => reach(answers, b) - reach(answers, a))[0]
  return { quote, words, pair, arabic: marks ?? hull(pair.arabic.sentences)!, marked: marks !== undefined }
}

/** Words that say something; numbers are for other checks. */
function contentIn({ english }: Pair, quote: Span): readonly EnglishWord[] {
  return english.words.filter((word) => covers(quote, word) && !word.as.light && !word.inFact)
}

/** How many words of the quotation this sentence has, each by the likelihood of its best answer there, up to a half. */
function scoreOf(words: readonly EnglishWord[], sentence: Span): number {
  let sum = 0
  for (const { met } of words) {
    const best = met.find(({ arabic }) => overlaps(arabic, sentence))
    if (best) sum += Math.min(1, 2 * best.likelihood)
  }
  return sum
}

const reach = (answers: readonly Answer[], span: Span) => answers.filter(({ arabic }) => covers(span, arabic)).length
