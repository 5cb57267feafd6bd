import { foldLetters } from '../language/arabic/letters.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { ArabicWord, Pair } from './pair.ts'

/** Arabic words that limit what a sentence says, and the English that keeps the limit. */
const limits: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:وحد(?:ه|ها|هم|هما|نا)|فقط|فحسب|حصرا|حصريا)$/,
    /\b(?:alone|only|just|solely|sole|single|exclusively|merely|purely|unilateral(?:ly)?|nobody else|no one else|by (?:it|him|her|them)sel(?:f|ves)|not)\b/i,
  ],
  [
    /^[بلكوف]?(?:ثلثا|ثلثي|ثلث|نصف|ربع)(?:ه|ها|هم)?$/,
    /\b(?:thirds?|half|halves|quarters?|mid|fractions?|months?|per cent|percent|part|some)\b|[%½¼¾⅓⅔]|\d/i,
  ],
]

/** Words that limit what the summary keeps, and that it drops: "the army alone freed the town" -> "the army freed the town". */
export function droppedQualifiers(pair: Pair): readonly Discrepancy[] {
  const { text, sentences } = pair.english
  const english = sentences.map(({ start, end }) => text.slice(start, end)).join(' ')
  return pair.arabic.words.flatMap((word, at) => {
    const limit = limits.find(([arabic]) => arabic.test(foldLetters(word.form)))
    const place = limit && !limit[1].test(english) ? placeOf(pair.arabic.words, at, pair) : undefined
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

/** The English of the words that stand directly at the limit, if it has both neighbours: else it may have left out the sentence. */
function placeOf(words: readonly ArabicWord[], at: number, { answers }: Pair) {
  const answer = (word: ArabicWord | undefined) =>
    word && answers.find(({ arabic }) => arabic.start < word.end && word.start < arabic.end)?.english
  const before = answer(words[at - 1]) ?? answer(words[at - 2])
  const after = answer(words[at + 1]) ?? answer(words[at + 2])
  return before && after
    ? { start: Math.min(before.start, after.start), end: Math.max(before.end, after.end) }
    : undefined
}
