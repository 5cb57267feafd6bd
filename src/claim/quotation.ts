import type { Evidence } from '../alignment/link.ts'
import { englishStem } from '../language/english/stem.ts'
import { lightWords } from '../language/english/light-words.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { covers, overlaps, slice, type Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import type { Rung } from './desk-words.ts'

/** What is known of words in quotation marks: all places are places in their text and in the speech. */
export interface Quoted {
  readonly text: string
  readonly quote: Span
  /** The words that answer each other in the links of the sentences that the quotation stands in. */
  readonly evidence: readonly Evidence[]
  /** The sentences of the speech, and which of them those links rest on. */
  readonly speech: readonly Span[]
  readonly rests: readonly number[]
  /** What checks have found in the sentence: a quotation that differs, words that somebody else says. */
  readonly found: readonly { readonly category: string; readonly key: string; readonly target: Span }[]
  /** The summaries, unless it stands in one itself. */
  readonly others: readonly string[]
}

export interface Suggestion {
  /** Absent where there are too few words to go by: “may have” is everywhere and nowhere. */
  readonly rung: Rung | undefined
  /** The sentences of the speech that answer it, in order; where none does, those that its sentence rests on. */
  readonly passages: readonly number[]
  /** How many of the quotation's content words something in those passages answers, 0 to 1. */
  readonly share: number
}

/**
 * How a quotation stands to the speech, as far as words, names and numbers tell. A suggestion: word order, and what a word
 * means where it stands, only a reader can judge.
 */
export function suggestRung(quoted: Quoted): Suggestion {
  const { quote, evidence, found } = quoted
  const words = contentWords(quoted.text, quote)
  const inside = evidence.filter(({ target }) => target && covers(quote, target))
  const answered = words.filter((word) => inside.some(({ target }) => overlaps(target!, word)))
  const share = words.length === 0 ? 0 : answered.length / words.length
  const passages = passagesOf(quoted, inside)
  const flagged = (category: string, key?: string) =>
    found.some((each) => each.category === category && (!key || each.key === key) && overlaps(each.target, quote))
  const rung = ((): Rung | undefined => {
    if (words.length === 0 || (share < least && words.length < 3 && quoted.rests.length > 0)) return undefined
    if (share < least) return standsIn(quoted) ? 'summary-only' : share === 0 ? 'not-found' : 'paraphrase'
    if (flagged('attribution')) return 'other-speaker'
    if (flagged('quote', 'quote.reported')) return 'paraphrase'
    if (gapsIn(passages).length > 0) return 'stitched'
    if (share >= 0.85 && !flagged('quote')) return 'verbatim'
    return share >= 0.55 ? 'close' : 'paraphrase'
  })()
  return { rung, passages: share > 0 ? passages : quoted.rests.toSorted((a, b) => a - b), share }
}

/** With a smaller share of its words answered nothing can be said of where it stands in the speech. */
const least = 0.3

function contentWords(text: string, quote: Span): readonly Span[] {
  return tokens(slice(text, quote))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ start, end }) => ({ start: start + quote.start, end: end + quote.start }))
    .filter((word) => {
      const form = slice(text, word).toLowerCase()
      return !stopWords.has(form) && !lightWords.has(form)
    })
}

/** A passage that answers one word of many may do so by chance. */
function passagesOf({ speech, rests }: Quoted, inside: readonly Evidence[]): readonly number[] {
  const counts = rests.map((number) => ({
    number,
    count: inside.filter(({ source }) => source && overlaps(source, speech[number]!)).length,
  }))
  const most = Math.max(0, ...counts.map(({ count }) => count))
  return counts
    .filter(({ count }) => count > 0 && (count >= 2 || count === most))
    .map(({ number }) => number)
    .toSorted((a, b) => a - b)
}

/** The runs of sentences that a quotation leaps over. */
export function gapsIn(passages: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  return passages.flatMap((number, index) => {
    const next = passages[index + 1]
    return next !== undefined && next > number + 1 ? [{ from: number + 1, to: next - 1 }] : []
  })
}

/** Whether most content words of the quotation stand close together in a summary. */
function standsIn({ text, quote, others }: Quoted): boolean {
  const wanted = new Set(contentWords(text, quote).map((word) => englishStem(slice(text, word).toLowerCase())))
  if (wanted.size < 2) return false
  const reach = wanted.size * 3
  return others.some((other) => {
    const stems = tokens(other)
      .filter(({ kind }) => kind !== 'mark')
      .map((word) => englishStem(slice(other, word).toLowerCase()))
    return stems.some((stem, at) => {
      if (!wanted.has(stem)) return false
      const met = new Set(stems.slice(at, at + reach).filter((each) => wanted.has(each)))
      return met.size >= wanted.size * 0.75
    })
  })
}
