import { hull, overlaps, slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { arabicNegators, englishNegators, type Negator } from '../negators.ts'
import type { Check, Pair } from '../pair.ts'

export const negationCheck: Check = (pair) => {
  const [ar, en] = [arabicNegators(pair), englishNegators(pair)]
  if (!ar.some(isHard) && !en.some(isHard)) return []
  const [freeArabic, freeEnglish] = leftOver(pair, ar, en)
  return [...freeEnglish.filter(isHard).map((one) => added(pair, one)), ...freeArabic.filter(isHard).map((one) => dropped(pair, one))]
}

const isHard = ({ force }: Negator) => force === 'hard'

function leftOver(pair: Pair, ar: readonly Negator[], en: readonly Negator[]): [readonly Negator[], readonly Negator[]] {
  const pairs = ar.flatMap((a) => en.map((e) => ({ a, e, score: likeness(pair, a, e) })))
  pairs.sort((one, other) => other.score - one.score)
  const taken = new Set<Negator>()
  for (const { a, e } of pairs) {
    if (taken.has(a) || taken.has(e)) continue
    taken.add(a).add(e)
  }
  return [ar.filter((one) => !taken.has(one)), en.filter((one) => !taken.has(one))]
}

function likeness(pair: Pair, a: Negator, e: Negator): number {
  const place = (n: Negator, words: readonly Span[]) => n.first / Math.max(1, words.length - 1)
  const apart = Math.abs(place(a, pair.arabic.words) - place(e, pair.english.words))
  let best = 0
  e.scope.slice(0, 2).forEach((at, nth) => {
    for (const answer of pair.behind(pair.english.words[at]!)) {
      const met = a.scope.findIndex((word) => overlaps(pair.arabic.words[word]!, answer.arabic))
      if (met >= 0) best = Math.max(best, 4 - 0.5 * met - 0.5 * nth)
    }
  })
  return best + (isHard(a) && isHard(e) ? 1 : 0) + (isHard(a) || isHard(e) ? 0.5 : 0) - apart
}

function added(pair: Pair, one: Negator): Discrepancy {
  const target = spanOf(pair.english.words, one)
  const actual = slice(pair.english.text, target)
  return { category: 'negation', target, actual, reason: { key: 'negation.added', values: { actual } }, confidence: 0.7, contradiction: true }
}

function dropped(pair: Pair, one: Negator): Discrepancy {
  const source = hull([spanOf(pair.arabic.words, one), ...one.scope.slice(0, 1).map((at) => pair.arabic.words[at]!)])!
  const expected = slice(pair.arabic.text, source)
  const target = placeOf(pair, one)
  return { category: 'negation', target, source, expected, reason: { key: 'negation.dropped', values: { expected } }, confidence: 0.7, contradiction: true }
}

function placeOf(pair: Pair, one: Negator): Span {
  for (const at of one.scope) {
    const answer = pair.renderings(pair.arabic.words[at]!)[0]
    if (answer) return answer.english
  }
  const place = Math.round((one.first / pair.arabic.words.length) * (pair.english.words.length - 1))
  return pair.english.words[place] ?? { start: 0, end: 0 }
}

function spanOf(words: readonly Span[], { first, next }: Negator): Span {
  return { start: words[first]!.start, end: words[next - 1]!.end }
}
