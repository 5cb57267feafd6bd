import type { Mode } from '../../alignment/link.ts'
import type { ReadSentence, ReadSide } from '../../alignment/read-side.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Term } from '../../lexicon/terms.ts'
import { budgetOf, OutOfBudget } from '../budget.ts'
import { arabicWords, englishWords } from '../pair-words.ts'
import { pairOf, type Pair } from '../pair.ts'
import type { Tie } from './reading.ts'

export interface Knowing {
  readonly lexicon: Lexicon
  readonly terms?: (() => readonly Term[]) | undefined
}

/** The linked sentences with their words, or `undefined` where they are too many to be read side by side. */
export function pairAt(
  speech: ReadSide,
  target: ReadSide,
  tie: Tie,
  knowing: Knowing & { readonly mode?: Mode },
): Pair | undefined {
  try {
    return pairOf(speech, tie.source, target, tie.target, { mode: 'summary', whole: true, ...knowing })
  } catch (error) {
    if (error instanceof OutOfBudget) return undefined
    throw error
  }
}

/** The linked sentences without what their words have for each other: enough to look for words of a list, and much sooner made. */
export function barePairAt(speech: ReadSide, target: ReadSide, tie: Tie, knowing: Knowing): Pair {
  const { lexicon, terms } = knowing
  const [from, to] = [sentencesAt(speech, tie.source), sentencesAt(target, tie.target)]
  const arabic = arabicWords(from, lexicon, nothingMet)
  const english = englishWords(to, nothingMet)
  return {
    mode: 'summary',
    whole: true,
    lexicon,
    ...(terms && { terms }),
    arabic: { ...sideOf(speech), words: arabic.flat(), sentences: withWords(from, arabic) },
    english: { ...sideOf(target), words: english.flat(), sentences: withWords(to, english) },
    sources: tie.source,
    against: (source) => barePairAt(speech, target, { ...tie, source }, knowing),
    answers: [],
    behind: () => [],
    renderings: () => [],
    budget: budgetOf(0),
  }
}

const nothingMet = { all: [], links: [] }

const sideOf = ({ text, sentences }: ReadSide) => ({ text, all: sentences })

function sentencesAt({ sentences }: ReadSide, numbers: readonly number[]): readonly ReadSentence[] {
  return numbers.toSorted((a, b) => a - b).flatMap((number) => sentences[number] ?? [])
}

function withWords<W>(sentences: readonly ReadSentence[], words: readonly (readonly W[])[]) {
  return sentences.map((sentence, at) => ({ ...sentence, words: words[at]! }))
}
