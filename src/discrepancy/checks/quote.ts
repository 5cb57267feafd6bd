import type { Word } from '../../alignment/read-side.ts'
import { foldLetters } from '../../language/arabic/letters.ts'
import { opposites } from '../../language/english/opposites.ts'
import { englishStem } from '../../language/english/stem.ts'
import { stopWords } from '../../language/english/stop-words.ts'
import { isReport } from '../../language/reporting.ts'
import { covers, hull, overlaps, slice, type Span } from '../../text/span.ts'
import { coverage, type Covered } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { glossStems } from '../gloss-stems.ts'
import type { ArabicWord, Check, Pair } from '../pair.ts'
import { arabicSpeeches, quotationsIn, type ArabicSpeech } from '../speech.ts'

/** Words inside quotation marks that say the opposite of the Arabic, and quotation marks round words that were only reported. */
export const quoteCheck: Check = (pair) => {
  const quotes = quotationsIn(pair)
  if (quotes.length === 0) return []
  const altered = turnedRound(pair, quotes)
  if (altered.length > 0) return altered
  return pair.mode === 'summary'
    ? [...otherWords(pair, quotes), ...putInQuotes(pair, quotes)]
    : putInQuotes(pair, quotes)
}

/**
 * A word of the quotation that nothing in the Arabic bears out, while the Arabic of that quotation has a word that nothing
 * renders: “work is a pleasure” for العمل واجب. Only where an author quotes: a translator of a whole text words each sentence
 * freely, inside quotation marks too.
 */
function otherWords(pair: Pair, quotes: readonly Span[]): readonly Discrepancy[] {
  const { english, arabic } = coverage(pair)
  return quotes.flatMap((quote) => {
    const open = english.filter(
      ({ word, standing }) => covers(quote, word) && standing === 'open' && /^\p{Ll}/u.test(word.form),
    )
    const answered = hull(pair.answers.filter((answer) => covers(quote, answer.english)).map((answer) => answer.arabic))
    if (open.length === 0 || !answered) return []
    const around = { start: answered.start, end: answered.end + beside }
    const left = arabic.find(({ word, standing }) => standing === 'open' && covers(around, word))
    return left ? [inPlaceOf('other', hull(open.map(({ word }) => word))!, left.word, pair, 0.5)] : []
  })
}

/** Code units behind the answered words that still belong to the quotation. */
const beside = 14

function turnedRound(pair: Pair, quotes: readonly Span[]): readonly Discrepancy[] {
  const { english, arabic } = coverage(pair)
  const free = arabic.filter(({ standing }) => standing !== 'met').map(({ word }) => word)
  return english.flatMap(({ word }, at) => {
    if (stopWords.has(word.form.toLowerCase()) || !quotes.some((quote) => covers(quote, word))) return []
    const stem = englishStem(word.form)
    const others = opposites(stem)
    if (others.size === 0) return []
    if (pair.arabic.words.some((one) => glossStems(one, 9).includes(stem))) return []
    const turned = candidates(word, free, pair).find((one) => glossStems(one, 2).some((gloss) => others.has(gloss)))
    if (!turned || negatedEnglish(english, at) !== negatedArabic(turned, pair)) return []
    return [inPlaceOf('opposite', word, turned, pair, 0.8)]
  })
}

/** Of a family of words one may answer the other and say the contrary ("guiltless" and "guilty"): then only that one is asked. */
function candidates(word: Word, free: readonly ArabicWord[], pair: Pair): readonly ArabicWord[] {
  const behind = pair.behind(word)
  return behind.length === 0
    ? free
    : pair.arabic.words.filter((one) => behind.some((answer) => overlaps(answer.arabic, one)))
}

const englishNo = /^(?:not|no|never|nor|neither|without|hardly|cannot|.*n['’]t)$/i
const arabicNo = /^[وفب]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|غير|دون|بدون|عدم|ما|بلا|مش|مو)$/

function negatedEnglish(words: readonly Covered[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ word }) => englishNo.test(word.form))
}

function negatedArabic(word: Word, { arabic: { words } }: Pair): boolean {
  const at = words.findIndex(({ start }) => start === word.start)
  return words.slice(Math.max(0, at - 4), at).some(({ form }) => arabicNo.test(foldLetters(form)))
}

function inPlaceOf(kind: string, target: Span, source: Word, pair: Pair, confidence: number): Discrepancy {
  const values = { expected: slice(pair.arabic.text, source), actual: slice(pair.english.text, target) }
  return {
    category: 'quote',
    target: { start: target.start, end: target.end },
    source: { start: source.start, end: source.end },
    ...values,
    reason: { key: `quote.${kind}`, values },
    confidence,
    contradiction: false,
  }
}

/** Fewer words in quotation marks are a word held at arm's length, or a title. */
const fewest = 4

/** قال إنه سيعود -> he said "I will come back": the Arabic reports the sense, the English gives it as the very words. */
function putInQuotes(pair: Pair, quotes: readonly Span[]): readonly Discrepancy[] {
  if (pair.arabic.sentences.some((sentence) => marks.test(slice(pair.arabic.text, sentence)))) return []
  const speech = arabicSpeeches(pair, pair.arabic.words).find(
    ({ kind, said }) => kind !== 'preposition' && (said || pair.mode === 'translation'),
  )
  if (!speech) return []
  return quotes.flatMap((quote) => {
    const words = pair.english.words.filter((word) => covers(quote, word))
    if (words.length < fewest || !isToldBefore(pair, quote) || !followsIn(pair, quote, speech)) return []
    return [reported(quote, speech, pair)]
  })
}

const marks = /["“”«»„]|:\s(?![إأ]ن)/

/** Whether a word of saying stands before the quotation, in its sentence and outside quotation marks. */
function isToldBefore({ english: { sentences } }: Pair, quote: Span): boolean {
  const sentence = sentences.find((one) => one.start < quote.start && quote.start < one.end)
  const before = sentence?.words.filter(({ end }) => end <= quote.start) ?? []
  return before.slice(-6).some(({ form }) => isReport(form))
}

/** Whether the words that answer the quotation stand behind the verb of saying. */
function followsIn(pair: Pair, quote: Span, { cue }: ArabicSpeech): boolean {
  const answers = pair.answers.filter(({ english }) => overlaps(english, quote))
  return answers.length > 0 && answers.filter(({ arabic }) => arabic.start > cue.start).length > answers.length / 2
}

function reported(quote: Span, { cue, speaker }: ArabicSpeech, pair: Pair): Discrepancy {
  const source = hull([cue, ...speaker.slice(0, 3)])!
  const values = { expected: slice(pair.arabic.text, source), actual: slice(pair.english.text, quote) }
  return {
    category: 'quote',
    target: quote,
    source,
    ...values,
    reason: { key: 'quote.reported', values },
    confidence: 0.6,
    contradiction: false,
  }
}
