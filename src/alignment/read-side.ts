import { facts } from '../language/facts.ts'
import type { Quantity } from '../language/quantity/quantity.ts'
import type { DateMention } from '../language/time/date-mention.ts'
import type { Segment } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import type { Language } from '../text/witness.ts'
import type { Side } from './side.ts'

export interface Word extends Span {
  readonly form: string
}

/** A sentence with its words, numbers and dates; all places are places in the whole text. */
export interface ReadSentence extends Segment {
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** A text that has been read once, for aligning and for checking. */
export interface ReadSide {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly ReadSentence[]
}

/** @param speechDate ISO date from which "yesterday" is counted */
export function readSide({ text, segments }: Side, language: Language, speechDate?: string): ReadSide {
  const { quantities, dates } = facts(text, language, speechDate === undefined ? {} : { speechDate })
  const quantitiesIn = inOrder(quantities)
  const datesIn = inOrder(dates)
  const sentences = segments.map((segment) => ({
    ...segment,
    words: wordsIn(text, segment),
    quantities: quantitiesIn(segment),
    dates: datesIn(segment),
  }))
  return { text, language, sentences }
}

function wordsIn(text: string, segment: Segment): readonly Word[] {
  const sentence = slice(text, segment)
  const words: Word[] = []
  for (const { kind, start, end } of tokens(sentence))
    if (kind === 'word')
      words.push({ start: segment.start + start, end: segment.start + end, form: sentence.slice(start, end) })
  return words
}

/** Hands out what begins in each of the segments, which must be asked for in order. */
function inOrder<T extends Span>(spans: readonly T[]): (segment: Segment) => readonly T[] {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.start < start) next++
    const first = next
    while (next < spans.length && spans[next]!.start < end) next++
    return spans.slice(first, next)
  }
}
