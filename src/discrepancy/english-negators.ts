import { englishNegation } from '../language/negation.ts'
import { englishGuise, guisesOf } from './guises.ts'
import { isHard, near, negationIndex, negators, type Negator } from './negator.ts'
import type { Pair } from './pair.ts'

const index = negationIndex(englishNegation, englishGuise)

export function englishNegators(pair: Pair): readonly Negator[] {
  const { words } = pair.english
  const found = negators(guisesOf(pair).english, index, {
    silent: (at) => words[at]!.as.stop,
    negative: (at) => words[at]!.as.affixed,
    carries: false,
    nominal: (at) => words[at]!.as.lower === 'no' || words[at]!.as.lower === 'without' || words[at]!.as.affixed,
  }).filter((one) => !isAnswerOrNumber(pair, one))
  let last: Negator | undefined
  return found.map((one) => {
    if (!isHard(one)) return one
    const before = last
    last = one
    return isBare(pair, one) || isFurther(pair, one, before) ? { ...one, force: 'soft' } : one
  })
}

/** "No. 5" and "No, he said" negate nothing that could be missing. */
function isAnswerOrNumber({ english: { text, words } }: Pair, { next }: Negator): boolean {
  const { start, end } = words[next - 1]!
  return /^no(?:\.? ?\d|[,!.])/i.test(text.slice(start, end + 3))
}

/** "Those who can, and those who cannot." */
function isBare({ english: { words, text } }: Pair, { next }: Negator): boolean {
  return /^\s*(?:[,.;:!?)]|and\b|or\b|but\b|$)/.test(text.slice(words[next - 1]!.end, words[next]?.end))
}

/** The second of "no bread, no water", "not today and not tomorrow". */
function isFurther({ english: { words, text } }: Pair, { first }: Negator, before: Negator | undefined): boolean {
  if (!before || first - before.next > near) return false
  return /(?:[,;–—-]|\b(?:and|or))\s*$/.test(text.slice(words[before.next - 1]!.end, words[first]!.start))
}
