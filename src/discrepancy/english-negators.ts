import { isAffixed } from '../language/english/affixed.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { englishNegation } from '../language/negation.ts'
import { englishGuise, guisesOf } from './guises.ts'
import { isHard, near, negationIndex, negators, type Negator } from './negator.ts'
import type { Pair } from './pair.ts'

const index = negationIndex(englishNegation, englishGuise)

export function englishNegators(pair: Pair): readonly Negator[] {
  const { words } = pair.english
  const found = negators(guisesOf(pair).english, index, {
    silent: (at) => stopWords.has(words[at]!.form.toLowerCase()),
    negative: (at) => isAffixed(words[at]!.form),
    carries: false,
    nominal: (at) => /^(?:no|without)$/i.test(words[at]!.form) || isAffixed(words[at]!.form),
  }).filter((one) => !isAnswerOrNumber(pair, one))
  return found.map((one, at) => {
    if (!isHard(one)) return one
    const before = found.slice(0, at).findLast(isHard)
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
