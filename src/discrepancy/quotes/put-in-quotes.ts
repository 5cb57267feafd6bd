import { covers, hull, overlaps, slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Pair } from '../pair.ts'
import { arabicSpeeches, type ArabicSpeech } from '../speech.ts'
import { inPlaceOf } from './report.ts'

/** Fewer words in quotation marks are a word held at arm's length, or a title. */
const fewest = 4

/** قال إنه سيعود -> he said "I will come back": the Arabic reports the sense, the English gives it as the very words. */
export function putInQuotes(pair: Pair, quotes: readonly Span[]): readonly Discrepancy[] {
  if (pair.arabic.sentences.some((sentence) => marks.test(slice(pair.arabic.text, sentence)))) return []
  const speech = arabicSpeeches(pair, pair.arabic.words).find(
    ({ kind, said }) => kind !== 'preposition' && (said || pair.mode === 'translation'),
  )
  if (!speech) return []
  pair.budget.spend(quotes.length * (pair.english.words.length + pair.answers.length))
  return quotes.flatMap((quote) => {
    const words = pair.english.words.filter((word) => covers(quote, word))
    if (words.length < fewest || !isToldBefore(pair, quote) || !followsIn(pair, quote, speech)) return []
    return [inPlaceOf('reported', quote, hull([speech.cue, ...speech.speaker.slice(0, 3)])!, { pair, confidence: 0.6 })]
  })
}

const marks = /["“”«»„]|:\s(?![إأ]ن)/

/** Whether a word of saying stands before the quotation, in its sentence and outside quotation marks. */
function isToldBefore({ english: { sentences } }: Pair, quote: Span): boolean {
  const sentence = sentences.find((one) => one.start < quote.start && quote.start < one.end)
  const before = sentence?.words.filter(({ end }) => end <= quote.start) ?? []
  return before.slice(-6).some(({ as }) => as.report)
}

/** Whether the words that answer the quotation stand behind the verb of saying. */
function followsIn(pair: Pair, quote: Span, { cue }: ArabicSpeech): boolean {
  const answers = pair.answers.filter(({ english }) => overlaps(english, quote))
  return answers.length > 0 && answers.filter(({ arabic }) => arabic.start > cue.start).length > answers.length / 2
}
