import { stopWords } from '../../language/english/stop-words.ts'
import { englishStem } from '../../language/english/stem.ts'
import { facts } from '../../language/facts.ts'
import type { Quantity } from '../../language/quantity/quantity.ts'
import type { DateMention } from '../../language/time/date-mention.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import type { Language } from '../../text/witness.ts'
import { functionWords } from '../function-words.ts'
import { withoutProclitics } from '../substance-words.ts'
import { withoutSpelling } from '../spelling.ts'
import { wordFacts } from '../word-facts.ts'
import { namesIn } from './names.ts'

/** A word as it is compared with words of other texts. Places are those of the whole text. */
export interface SaidWord extends Span {
  /** Shared by the forms of one word: "moved" and "moves", المرفأ and ومرفأ. */
  readonly key: string
  /** Without letter case and differences of spelling. */
  readonly bare: string
  /** A word of grammar: that two texts both have it tells nothing. */
  readonly light: boolean
  readonly name: boolean
  /** Part of a number or a date. */
  readonly figure: boolean
}

/** A sentence with what it can be compared by. */
export interface Said extends Span {
  readonly words: readonly SaidWord[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  /** The words that say no. */
  readonly negations: readonly Span[]
}

const grammar = new Set(functionWords.map(withoutSpelling))

/** The sentences of a text, read once for all comparisons. `segments` in order. */
export function readSaid(text: string, language: Language, segments: readonly Span[]): readonly Said[] {
  const { quantities, dates } = facts(text, language)
  const isName = namesIn(text, language, segments)
  const [quantitiesIn, datesIn] = [inOrder(quantities), inOrder(dates)]
  return segments.map((segment) => {
    const own = { quantities: quantitiesIn(segment), dates: datesIn(segment) }
    const isFigure = (word: Span) => [...own.quantities, ...own.dates].some((fact) => overlaps(fact, word))
    const words = wordsIn(text, segment, language).map((word) => ({
      ...word,
      name: isName(word),
      figure: isFigure(word),
    }))
    return {
      start: segment.start,
      end: segment.end,
      words,
      ...own,
      negations: words.filter((word) => wordFacts(slice(text, word)).kind === 'negation' && isHardNegation(word.bare)),
    }
  })
}

/** "Refused" and رفض say no as well, and another text may say so without them. */
function isHardNegation(bare: string): boolean {
  return /^(?:no|not|never|none|nobody|nothing|neither|without|cannot|.+n['’]?t)$/.test(bare) || arabicNo.has(bare)
}

const arabicNo = new Set('لا لم لن ليس ليست ليسوا لست لسنا دون بدون بلا عدم ولا ولم ولن وليس فلا فلم فلن فليس'.split(' '))

/** Hands out what begins in each of the segments, which must be asked for in order. */
function inOrder<T extends Span>(spans: readonly T[]): (segment: Span) => readonly T[] {
  const left = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  return ({ start, end }) => {
    while (next < left.length && left[next]!.start < start) next++
    const first = next
    while (next < left.length && left[next]!.start < end) next++
    return left.slice(first, next)
  }
}

function wordsIn(text: string, segment: Span, language: Language): readonly Omit<SaidWord, 'name' | 'figure'>[] {
  const sentence = slice(text, segment)
  return tokens(sentence)
    .filter(({ kind }) => kind !== 'mark')
    .map((token) => {
      const place = { start: segment.start + token.start, end: segment.start + token.end }
      const word = slice(sentence, token)
      return { ...place, ...keyed(word, wordFacts(word).bare, language) }
    })
}

function keyed(word: string, bare: string, language: Language): Pick<SaidWord, 'key' | 'bare' | 'light'> {
  if (language === 'en') return { key: englishStem(word), bare, light: stopWords.has(bare) || grammar.has(bare) }
  return {
    key: arabicKey(bare),
    bare,
    light: bare.length < 2 || withoutProclitics(bare).some((form) => grammar.has(form)),
  }
}

/** Without what is written together with a word: enough to meet again, and no stem. المرفأ, ومرفأ and مرافئها are two keys. */
function arabicKey(bare: string): string {
  const stripped = withoutProclitics(bare).reduce((best, form) =>
    form.length >= 3 && form.length < best.length ? form : best,
  )
  return stripped.length < 5 ? stripped : stripped.replace(/(?:ها|هم|نا|ات|ون|ين|ان|ه|ي)$/, '')
}
