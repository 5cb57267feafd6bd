import { isArabic, foldLetters } from '../language/arabic/letters.ts'
import { transliterate } from '../language/arabic/transliteration.ts'
import type { Quantity } from '../language/quantity/quantity.ts'
import type { DateMention } from '../language/time/date-mention.ts'
import { overlaps, type Span } from '../text/span.ts'
import { cliticGlosses } from './clitics.ts'
import { fitness, isSaid, type Neighbours } from './context.ts'
import { dateWords, quantityWords } from './fact-words.ts'
import type { Lemma, Lexicon, Reading } from './lexicon.ts'

/** A sentence that has been read: its words, and the numbers and dates among them. Places in the whole text. */
export interface Glossable {
  readonly words: readonly (Span & { readonly form: string })[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** What a word may mean where it stands. */
export interface Meaning {
  readonly lemma: string
  readonly partOfSpeech: string
  /** The likeliest first. */
  readonly glosses: readonly string[]
  /** Of the lemma, by DIN 31635. */
  readonly transliteration: string
  /** `muqabala`, `terms`, `names`, `house`, or the name of a dictionary that the user brought. */
  readonly origin: string
  /** What the letters joined in front mean, in order: "and", "the". */
  readonly before: readonly string[]
  /** What the pronoun at the end means, or ''. */
  readonly after: string
  /** 0 to 1, among the readings of this word in this place. */
  readonly likelihood: number
}

/** Several words, or a number or date, that mean something as one. */
export interface Whole extends Span {
  readonly kind: 'phrase' | 'number' | 'date'
  readonly glosses: readonly string[]
  /** Of a phrase. */
  readonly lemma?: string
  readonly transliteration?: string
  readonly origin?: string
}

export interface GlossedWord extends Span {
  readonly form: string
  /** The likeliest first; none where the word is not known. */
  readonly meanings: readonly Meaning[]
  /** What it is part of; the same object for each of its words. */
  readonly whole?: Whole
}

/** The Arabic words of each sentence with what they mean there. */
export function glossText(sentences: readonly Glossable[], lexicon: Lexicon): readonly (readonly GlossedWord[])[] {
  return sentences.map((sentence) => glossSentence(sentence, lexicon))
}

export function glossSentence(sentence: Glossable, lexicon: Lexicon): readonly GlossedWord[] {
  const words = sentence.words.filter(({ form }) => isArabic(form))
  const readings = words.map(({ form }) => lexicon.readings(form))
  const wholes = wholesOf(sentence, words, lexicon)
  const folded = words.map(({ form }) => foldLetters(form))
  return words.map(({ form, start, end }, at) => {
    const near: Neighbours = {
      before: folded[at - 1] ?? '',
      after: folded[at + 1] ?? '',
      afterPos: readings[at + 1]?.[0]?.lemma.pos ?? '',
      said: isSaid(folded, at),
    }
    const whole = wholes.find((each) => overlaps(each, { start, end }))
    const meanings = inContext(form, readings[at]!, near).map(meaningOf)
    return { form, start, end, meanings, ...(whole && { whole }) }
  })
}

/** The readings with the likelihood that they have among their neighbours, the likeliest first. */
function inContext(form: string, readings: readonly Reading[], near: Neighbours): readonly Reading[] {
  const weights = readings.map((reading) => reading.likelihood * fitness(form, reading, near))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return readings
    .map((reading, index) => ({ ...reading, likelihood: Number((weights[index]! / sum).toFixed(3)) }))
    .sort((a, b) => b.likelihood - a.likelihood)
}

function meaningOf(reading: Reading): Meaning {
  const { lemma, likelihood } = reading
  return {
    lemma: lemma.lemma,
    partOfSpeech: lemma.pos,
    glosses: lemma.glosses,
    transliteration: transliterate(lemma.lemma),
    origin: lemma.origin,
    likelihood,
    ...cliticGlosses(reading),
  }
}

function wholesOf({ quantities, dates }: Glossable, words: Glossable['words'], lexicon: Lexicon): readonly Whole[] {
  const phrases = lexicon.phrases(words.map(({ form }) => form)).map(({ lemma, start, end }): Whole => ({
    kind: 'phrase',
    start: words[start]!.start,
    end: words[end - 1]!.end,
    glosses: lemma.glosses,
    ...phraseFields(lemma),
  }))
  const facts = [
    ...dates.map((date): Whole => ({ kind: 'date', start: date.start, end: date.end, glosses: dateWords(date) })),
    ...quantities.map(({ start, end, ...rest }): Whole => ({
      kind: 'number',
      start,
      end,
      glosses: quantityWords(rest),
    })),
  ].filter(({ glosses }) => glosses.length > 0)
  const found: Whole[] = []
  for (const whole of [...phrases, ...facts]) if (!found.some((other) => overlaps(other, whole))) found.push(whole)
  return found
}

function phraseFields({ lemma, origin }: Lemma) {
  return { lemma, origin, transliteration: transliterate(lemma) }
}

/** From this share of the best reading's likelihood on a second one is shown beside it. */
const near = 0.5
/** Below this share a reading is not offered. */
const far = 0.15

/** The glosses to show first: of what the word is part of, of its likeliest meaning, and of one that is nearly as likely. */
export function firstGlosses({ meanings, whole }: GlossedWord, count = 3): readonly string[] {
  const [best, ...others] = meanings
  const rivals = others.filter(({ likelihood }) => likelihood >= near * (best?.likelihood ?? 1))
  const ordered = [
    ...(whole?.glosses.slice(0, 1) ?? []),
    ...(best?.glosses.slice(0, count - 1) ?? []),
    ...rivals.slice(0, 1).flatMap(({ glosses }) => glosses.slice(0, 1)),
    ...(best?.glosses.slice(count - 1) ?? []),
    ...others.flatMap(({ glosses, likelihood }) => (likelihood >= far * best!.likelihood ? glosses.slice(0, 2) : [])),
  ]
  const shown: string[] = []
  for (const gloss of ordered)
    if (!shown.some((other) => plain(other) === plain(gloss)) && shown.length < count) shown.push(gloss)
  return shown
}

/** Two glosses that differ by the plural alone tell no more than one. */
function plain(gloss: string): string {
  return gloss
    .toLowerCase()
    .replace(/^(?:the|an?|to) /, '')
    .replace(/(?<=...)s$/, '')
}
