import type { Mode } from '../alignment/link.ts'
import type { ReadSentence, ReadSide, Word } from '../alignment/read-side.ts'
import { arabicVocabulary, englishVocabulary } from '../alignment/vocabulary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/terms.ts'
import type { Span } from '../text/span.ts'
import { budgetOf, type Budget } from './budget.ts'
import type { Discrepancy } from './discrepancy.ts'
import { meetings, type Answer } from './meetings.ts'
import { arabicWords, englishWords, metAt, type ArabicWord, type EnglishWord } from './pair-words.ts'

/** Linked sentences as a check sees them: all places are places in the two texts. */
export interface Pair {
  readonly mode: Mode
  readonly arabic: MetSide<ArabicWord>
  readonly english: MetSide<EnglishWord>
  /** Which words answer which: each in one pair at most, the likeliest pairs. */
  readonly answers: readonly Answer[]
  /** All of the Arabic that may stand behind the English there, the likeliest first, whether or not it answers other words. */
  readonly behind: (english: Span) => readonly Answer[]
  /** All of the English that may render the Arabic there. */
  readonly renderings: (arabic: Span) => readonly Answer[]
  readonly lexicon: Lexicon
  /** The termbase of the house, where there is one. */
  readonly terms?: () => readonly Term[]
  /** Whether the whole speech is held. */
  readonly whole: boolean
  /** Whether any word of the whole speech may stand behind the English word there; where there is no speech around, `undefined`. */
  readonly elsewhere?: (english: Span) => boolean
  /** The numbers of the Arabic sentences. */
  readonly sources: readonly number[]
  /** The same English against other sentences of the Arabic. */
  readonly against: (sources: readonly number[]) => Pair
  /** How much work the checks of this pair may still do. */
  readonly budget: Budget
}

/** A rule about linked sentences. Where it is not sure enough it is silent; it throws nothing but `OutOfBudget`. */
export type Check = (pair: Pair) => readonly Discrepancy[]

export interface PairSide {
  /** The whole text. */
  readonly text: string
  /** The linked sentences of it, in order. */
  readonly sentences: readonly ReadSentence[]
  /** All its sentences. */
  readonly all: readonly ReadSentence[]
}

/** A side whose words know what the other has for them. */
export interface MetSide<W extends Word> extends PairSide {
  readonly sentences: readonly MetSentence<W>[]
  /** The words of the linked sentences. */
  readonly words: readonly W[]
}

export interface MetSentence<W extends Word> extends ReadSentence {
  readonly words: readonly W[]
}

export interface PairOptions {
  readonly mode: Mode
  readonly lexicon: Lexicon
  readonly whole: boolean
  readonly terms?: (() => readonly Term[]) | undefined
  readonly elsewhere?: (english: Span) => boolean
  readonly budget?: Budget
}

/** Steps that a pair may take. Two sentences of fifty words take some ten thousand. */
const usualSteps = 2_000_000

/**
 * The sentences of a link, by their numbers, with the words that answer each other.
 * @throws OutOfBudget where they are so many that nobody could hold them side by side
 */
export function pairOf(
  source: ReadSide,
  sources: readonly number[],
  target: ReadSide,
  targets: readonly number[],
  options: PairOptions,
): Pair {
  const { mode, lexicon, whole, terms, elsewhere, budget = budgetOf(usualSteps) } = options
  const [from, to] = [part(source, sources), part(target, targets)]
  const found = meetings(arabicVocabulary(from, lexicon), englishVocabulary(to), budget)
  const arabic = sideOf(source, from.sentences, arabicWords(from.sentences, lexicon, found))
  const english = sideOf(target, to.sentences, englishWords(to.sentences, found))
  return {
    mode,
    lexicon,
    whole,
    budget,
    sources,
    against: remembered((others) => pairOf(source, others, target, targets, { ...options, budget })),
    ...(terms && { terms }),
    ...(elsewhere && { elsewhere }),
    arabic,
    english,
    answers: found.links,
    behind: (span) => metAt(english.words, span, 'english'),
    renderings: (span) => metAt(arabic.words, span, 'arabic'),
  }
}

/** Several checks ask for the same sentences. */
function remembered(make: (sources: readonly number[]) => Pair): Pair['against'] {
  const known = new Map<string, Pair>()
  return (sources) => {
    const key = sources.join(' ')
    let pair = known.get(key)
    if (!pair) known.set(key, (pair = make(sources)))
    return pair
  }
}

function part(side: ReadSide, numbers: readonly number[]): ReadSide {
  const inOrder = numbers.toSorted((a, b) => a - b)
  return { ...side, sentences: inOrder.flatMap((number) => side.sentences[number] ?? []) }
}

function sideOf<W extends Word>(
  { text, sentences: all }: ReadSide,
  sentences: readonly ReadSentence[],
  words: readonly (readonly W[])[],
): MetSide<W> {
  return {
    text,
    all,
    words: words.flat(),
    sentences: sentences.map((sentence, at) => ({ ...sentence, words: words[at]! })),
  }
}
