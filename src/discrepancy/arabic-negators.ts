import { plainLetters } from '../language/arabic/letters.ts'
import { arabicNegation } from '../language/negation.ts'
import { arabicGuise, guisesOf } from './guises.ts'
import { isHard, near, negationIndex, negators, type Negator } from './negator.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord } from './pair-words.ts'

const index = negationIndex(arabicNegation, arabicGuise)
const nominal = /^[وف]?[بل]?(?:غير|دون|دونما|بدون|بلا|عدم)$|^وليس$/

export function arabicNegators(pair: Pair): readonly Negator[] {
  const { words } = pair.arabic
  const found = negators(guisesOf(pair).arabic, index, {
    silent: (at) => words[at]!.as.silent,
    negative: (at) => words[at]!.as.negative,
    carries: true,
    nominal: (at) => nominal.test(words[at]!.as.folded),
  })
  const own = found.filter(({ first, next }) => next > first + 1 || !isOtherWord(pair, words[first]!))
  return softened(
    pair,
    own.map((one) => (isThatNot(pair, one) ? { ...one, force: 'hard', scope: one.scope.slice(1) } : one)),
  )
}

/** على ألا يتأخروا: written with its hamza it is no إلا, though without it the two are one word. */
function isThatNot({ mode, arabic: { words } }: Pair, { first, next }: Negator): boolean {
  if (mode === 'translation' || next > first + 1 || first === 0) return false
  // ألا يتجاوز عشرة is "at most ten".
  if (/^[ينت](?:تجاوز|قل|زيد|تعدى|تعد)/.test(words[next]?.as.folded ?? '')) return false
  return /^ب?أل\u0651?ا\u0651?$/.test(plainLetters(words[first]!.form))
}

/** غيّر is "change", the لا of a foreign name is "La". */
function isOtherWord(pair: Pair, word: ArabicWord): boolean {
  if (/غي\u0651/.test(word.form)) return true
  const renderings = word.met
  if (renderings.some(({ kind }) => kind === 'name')) return true
  const letters = plainLetters(word.form)
  if (letters === 'غير') return renderings.length > 0
  if (letters !== 'لا') return false
  pair.budget.spend(pair.english.words.length)
  return pair.english.words.some(({ as }) => as.lower === 'la')
}

const exceptions = new Set(['إلا', 'سوى', 'فقط', 'فحسب', 'لولا'])

/**
 * Takes the force from negations that need no answer of their own: the further ones of a row (لا خبز ولا ماء: "no bread or
 * water"), those that an exception takes back (لم يأتِ إلا هو: "only he came"), and those that meet another (لم يفته القطار:
 * "he caught the train").
 */
function softened(pair: Pair, found: readonly Negator[]): readonly Negator[] {
  const { words } = pair.arabic
  const form = ({ first }: Negator) => plainLetters(words[first]!.form)
  const isAnswered = ({ first }: Negator) => words[first]!.answer !== undefined
  return found.map((one, at) => {
    if (!isHard(one)) return one
    const [before, after] = [found[at - 1], found[at + 1]]
    const follows = before && /^و(?:لا|لم|لن|ليس)/.test(form(one)) && one.first - before.next < near
    const excepted = found
      .slice(at + 1, at + 1 + near)
      .some((other) => exceptions.has(form(other)) && other.first - one.next < near)
    const undone = after?.force === 'soft' && after.first === one.scope[0] && !isAnswered(after)
    return follows || excepted || undone ? { ...one, force: 'soft', ...(excepted && { excepted }) } : one
  })
}
