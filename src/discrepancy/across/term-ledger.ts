import type { ReadSide } from '../../alignment/read-side.ts'
import type { Term } from '../../lexicon/terms.ts'
import { covers, hull, overlaps, slice, type Span } from '../../text/span.ts'
import { isDistanced, placesOf } from '../checks/term.ts'
import type { Pair } from '../pair.ts'
import { quotationsIn } from '../speech.ts'
import { termsIn, type TermMet } from '../termbase.ts'
import { barePairAt, pairAt, type Knowing } from './pairs.ts'
import { restsIn, type ReadReading } from './reading.ts'

/** How the termbase judges a rendering; `other` is not in it, `none`: nothing was found that renders the term there. */
export const choices = ['preferred', 'admitted', 'loaded', 'other', 'none'] as const
export type Choice = (typeof choices)[number]

/** A term in an English text. */
export interface Rendered extends Span {
  readonly text: string
  /** Number of the English sentence. */
  readonly sentence: number
  readonly words: string
  readonly choice: Choice
  /** Inside quotation marks, where the choice is whose words they are; or held at arm's length: "the so-called". */
  readonly quoted: boolean
}

/** A term of the termbase that the speech has. */
export interface TermEntry {
  readonly term: Term
  readonly speech: readonly (Span & { readonly sentence: number })[]
  readonly renderings: readonly Rendered[]
}

/** A term where it stands in the speech. */
interface Met extends Span {
  readonly term: Term
  readonly sentence: number
}

/** Every term of the termbase that the speech has, in the order of the speech, with what the English texts have for it. */
export function termLedger(
  speech: ReadSide,
  readings: readonly ReadReading[],
  { lexicon, terms }: Knowing,
): readonly TermEntry[] {
  const all = terms?.() ?? []
  if (all.length === 0) return []
  const knowing = { lexicon, terms: () => all }
  const met = Map.groupBy(metIn(speech, knowing), ({ sentence }) => sentence)
  const renderings = Map.groupBy(
    readings.flatMap((reading) => renderedIn(speech, reading, met, knowing)),
    ({ term }) => term,
  )
  const places = Map.groupBy([...met.values()].flat(), ({ term }) => term)
  return Array.from(places, ([term, where]) => ({
    term,
    speech: where.map(({ start, end, sentence }) => ({ start, end, sentence })),
    renderings: (renderings.get(term) ?? []).map(({ rendered }) => rendered),
  }))
}

function metIn(speech: ReadSide, knowing: Knowing): readonly Met[] {
  const none: ReadSide = { text: '', language: 'en', sentences: [] }
  return speech.sentences.flatMap((_, sentence) => {
    const pair = barePairAt(speech, none, { source: [sentence], target: [] }, knowing)
    return termsIn(pair).map((found) => ({ term: found.term, sentence, ...spanOf(pair, found) }))
  })
}

interface OfTerm {
  readonly term: Term
  readonly rendered: Rendered
}

function renderedIn(
  speech: ReadSide,
  reading: ReadReading,
  met: ReadonlyMap<number, readonly Met[]>,
  knowing: Knowing,
): readonly OfTerm[] {
  return reading.ties.flatMap((tie) => {
    const own = tie.source.flatMap((sentence) => met.get(sentence) ?? [])
    if (own.length === 0 || tie.target.length === 0) return []
    const pair = barePairAt(speech, reading.side, { source: [], target: tie.target }, knowing)
    let answered: Pair | undefined
    return renderedAt(pair, reading, own, () => (answered ??= pairAt(speech, reading.side, tie, knowing)))
  })
}

/** @param answered the same with what answers what, which only terms need whose listed renderings are not there */
function renderedAt(
  pair: Pair,
  reading: ReadReading,
  met: readonly Met[],
  answered: () => Pair | undefined,
): readonly OfTerm[] {
  const quotations = quotationsIn(pair)
  return Array.from(Map.groupBy(met, ({ term }) => term)).flatMap(([term, own]) => {
    const listed = listedPlaces(pair, term)
    const found = listed.length > 0 ? listed : otherPlaces(answered(), own)
    if (found.length === 0) return [{ term, rendered: nowhere(pair, reading) }]
    return found.map(({ choice, start, end }) => {
      const span = { start, end }
      const quoted = quotations.some((quotation) => covers(quotation, span)) || isDistanced(pair, span)
      const sentence = sentenceAt(reading.side, start)
      const words = slice(pair.english.text, span)
      return { term, rendered: { text: reading.id, sentence, start, end, words, choice, quoted } }
    })
  })
}

type Chosen = Span & { readonly choice: Choice }

function listedPlaces(pair: Pair, { preferred, admitted, loaded }: Term): readonly Chosen[] {
  const classes = [
    ['loaded', loaded],
    ['preferred', [preferred]],
    ['admitted', admitted],
  ] as const
  const all = classes.flatMap(([choice, renderings]) =>
    renderings.flatMap((rendering) => placesOf(pair, rendering).map((span): Chosen => ({ ...span, choice }))),
  )
  // "The factions and the “sand gangs”": where a neutral rendering stands, a loaded word is the word of something else.
  const neutral = all.filter(({ choice }) => choice !== 'loaded')
  const longest = (neutral.length > 0 ? neutral : all).toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return longest
    .filter((one, at) => !longest.slice(0, at).some((other) => overlaps(one, other)))
    .toSorted((a, b) => a.start - b.start)
}

/** The words that answer the term, as far as the words of the two languages are known to. */
function otherPlaces(pair: Pair | undefined, met: readonly Span[]): readonly Chosen[] {
  if (!pair) return []
  return met.flatMap((span) => {
    const words = pair.answers.filter(({ arabic }) => overlaps(arabic, span)).map(({ english }) => english)
    const place = hull(words)
    return place && place.end - place.start <= longestOther ? [{ ...place, choice: 'other' as const }] : []
  })
}

/** Words further apart than this, in code units, render no one term. */
const longestOther = 60

function nowhere({ english }: Pair, { id, side }: ReadReading): Rendered {
  const start = english.sentences[0]?.start ?? 0
  return { text: id, sentence: sentenceAt(side, start), start, end: start, words: '', choice: 'none', quoted: false }
}

function spanOf({ arabic: { words } }: Pair, { first, next }: TermMet): Span {
  return { start: words[first]!.start, end: words[next - 1]!.end }
}

function sentenceAt({ sentences }: ReadSide, at: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= at),
  )
}

/** The texts in which no sentence rests on any passage that has the term. */
export function withoutTerm({ speech }: TermEntry, readings: readonly ReadReading[]): readonly string[] {
  const passages = new Set(speech.map(({ sentence }) => sentence))
  return readings
    .filter((reading) => !restsIn(reading).some((sources) => sources.some((each) => passages.has(each))))
    .map(({ id }) => id)
}
