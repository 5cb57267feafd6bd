import { hull, type Span } from '../text/span.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord } from './pair-words.ts'

/** Arabic words that limit what a sentence says, the English that keeps the limit, and how far off its neighbours may be. */
interface Limit {
  readonly arabic: RegExp
  readonly english: RegExp
  readonly reach: number
}

const limits: readonly Limit[] = [
  {
    arabic: /^(?:وحد(?:ه|ها|هم|هما|هن|نا|ي|ك|كم)|فقط|فحسب|حصرا|حصريا)$/,
    english:
      /\b(?:alone|only|just|solely|sole|single|exclusively|merely|purely|unilateral(?:ly)?|nobody else|no one else|by (?:it|him|her|them)sel(?:f|ves)|not)\b/i,
    reach: 2,
  },
  {
    arabic: /^[بلكوف]?(?:ثلثا|ثلثي|ثلث|نصف|ربع)(?:ه|ها|هم|نا)?$/,
    english:
      /\b(?:thirds?|half|halves|quarters?|mid|fractions?|months?|per cent|percent|parts?|partly|some|most|many|majority)\b|[%½¼¾⅓⅔]|\b0[.,]\d|\b\d+ (?:of|in|out of)\b/i,
    reach: 4,
  },
]

/** Words that limit what the summary keeps, and that it drops: "the army alone freed the town" -> "the army freed the town". */
export function droppedQualifiers(pair: Pair): readonly Discrepancy[] {
  const { text, sentences } = pair.english
  const english = sentences.map(({ start, end }) => text.slice(start, end)).join(' ')
  return pair.arabic.words.flatMap((word, at) => {
    const limit = limits.find(({ arabic }) => arabic.test(word.as.folded))
    const place = limit && !limit.english.test(english) ? placeOf(pair.arabic.words, at, limit) : undefined
    if (!place) return []
    return [
      {
        category: 'omission' as const,
        target: place,
        source: { start: word.start, end: word.end },
        expected: word.form,
        reason: { key: 'omission.limit', values: { expected: word.form } },
        confidence: 0.35,
        contradiction: false,
      },
    ]
  })
}

/** The English of the words that stand close to the limit, if it has both neighbours: else it may have left out the sentence. */
function placeOf(words: readonly ArabicWord[], at: number, { reach }: Limit): Span | undefined {
  const answer = (step: number) => {
    for (let away = 1; away <= reach; away++) {
      const found = words[at + step * away]?.answer
      if (found) return found.english
    }
    return undefined
  }
  const [before, after] = [answer(-1), answer(1)]
  return before && after && hull([before, after])
}
