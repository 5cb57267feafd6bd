import { evidenceGrid } from '../alignment/evidence-grid.ts'
import type { EvidenceKind, Mode } from '../alignment/link.ts'
import type { ReadSentence, ReadSide, Word } from '../alignment/read-side.ts'
import { translationTable } from '../alignment/translation-table.ts'
import { arabicVocabulary, englishVocabulary, type Occurrence, type Vocabulary } from '../alignment/vocabulary.ts'
import { wordLinks } from '../alignment/word-links.ts'
import type { Lexicon, Reading } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/terms.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Discrepancy } from './discrepancy.ts'

/** That these words answer each other. A number, date or fixed expression may hold several words of either side. */
export interface Answer {
  readonly arabic: Span
  readonly english: Span
  /** 0 to 1. */
  readonly likelihood: number
  readonly kind: EvidenceKind
}

export interface ArabicWord extends Word {
  readonly readings: readonly Reading[]
}

/** Linked sentences as a check sees them: all places are places in the two texts. */
export interface Pair {
  readonly mode: Mode
  readonly arabic: PairSide & { readonly words: readonly ArabicWord[] }
  readonly english: PairSide & { readonly words: readonly Word[] }
  /** Which words answer which: each in one pair at most, the likeliest pairs. */
  readonly answers: readonly Answer[]
  /** Every Arabic word that may stand behind an English one, the likeliest first, whether or not it answers another. */
  readonly behind: (english: Span) => readonly Answer[]
  /** Every English word that may render an Arabic one. */
  readonly renderings: (arabic: Span) => readonly Answer[]
  readonly lexicon: Lexicon
  /** The termbase of the house, where there is one. */
  readonly terms?: () => readonly Term[]
  /** Whether the whole speech is held. */
  readonly whole: boolean
  /** Whether any word of the whole speech may stand behind the English word there; where there is no speech around, `undefined`. */
  readonly elsewhere?: (english: Span) => boolean
}

/** A rule about linked sentences. It reports and never throws; where it is not sure enough it is silent. */
export type Check = (pair: Pair) => readonly Discrepancy[]

export interface PairSide {
  /** The whole text. */
  readonly text: string
  /** The linked sentences of it, in order. */
  readonly sentences: readonly ReadSentence[]
  /** All its sentences. */
  readonly all: readonly ReadSentence[]
}

export interface PairOptions {
  readonly mode: Mode
  readonly lexicon: Lexicon
  readonly whole: boolean
  readonly terms?: (() => readonly Term[]) | undefined
  readonly elsewhere?: (english: Span) => boolean
}

/** The sentences of a link, by their numbers, with the words that answer each other. */
export function pairOf(
  source: ReadSide,
  sources: readonly number[],
  target: ReadSide,
  targets: readonly number[],
  { mode, lexicon, whole, terms, elsewhere }: PairOptions,
): Pair {
  const arabic = part(source, sources)
  const english = part(target, targets)
  const meetings = meetingsOf(arabic, english, lexicon)
  return {
    mode,
    lexicon,
    whole,
    ...(terms && { terms }),
    ...(elsewhere && { elsewhere }),
    arabic: { ...arabic, words: wordsOf(arabic).map((word) => ({ ...word, readings: lexicon.readings(word.form) })) },
    english: { ...english, words: wordsOf(english) },
    answers: meetings.links,
    behind: remembered((span) => meetings.all.filter((answer) => overlaps(answer.english, span))),
    renderings: remembered((span) => meetings.all.filter((answer) => overlaps(answer.arabic, span))),
  }
}

/** The checks ask for the same words again and again. */
function remembered<T>(find: (span: Span) => T): (span: Span) => T {
  const known = new Map<string, T>()
  return (span) => {
    const key = `${span.start} ${span.end}`
    let found = known.get(key)
    if (found === undefined) known.set(key, (found = find(span)))
    return found
  }
}

function part(side: ReadSide, numbers: readonly number[]): ReadSide & PairSide {
  return { ...side, all: side.sentences, sentences: numbers.flatMap((number) => side.sentences[number] ?? []) }
}

function wordsOf({ sentences }: ReadSide): readonly Word[] {
  return sentences.flatMap((sentence) => sentence.words)
}

function meetingsOf(arabic: ReadSide, english: ReadSide, lexicon: Lexicon) {
  const from = arabicVocabulary(arabic, lexicon)
  const to = englishVocabulary(english)
  const table = translationTable(from, to)
  const grid = evidenceGrid(from, to, table)
  const arabicWords = from.sentences.flat()
  const englishWords = to.sentences.flat()
  const answer = (meeting: { arabic: number; english: number; likelihood: number }): Answer => {
    const [a, e] = [arabicWords[meeting.arabic]!, englishWords[meeting.english]!]
    const kind = table[a.type]!.find((pairing) => pairing.english === e.type)?.kind ?? 'word'
    return { arabic: spanOf(a), english: spanOf(e), likelihood: meeting.likelihood, kind }
  }
  const [sources, targets] = [indexes(from), indexes(to)]
  const all = sources.flatMap((source) => targets.flatMap((target) => grid.meetings(source, target).map(answer)))
  return {
    links: wordLinks(grid, sources, targets).map(answer),
    all: all.sort((a, b) => b.likelihood - a.likelihood),
  }
}

function indexes({ sentences }: Vocabulary): readonly number[] {
  return Array.from(sentences.keys())
}

function spanOf({ start, end }: Occurrence): Span {
  return { start, end }
}
