import { foldLetters, plainLetters } from '../language/arabic/letters.ts'
import { isAffixedPlainly } from '../language/english/affixed.ts'
import { englishStem } from '../language/english/stem.ts'
import { arabicNegation, negativeGlosses } from '../language/negation.ts'
import type { Lemma } from '../lexicon/lexicon.ts'
import { overlaps } from '../text/span.ts'
import { arabicGuise, guisesOf } from './guises.ts'
import { isHard, near, negationIndex, negators, type Negator } from './negator.ts'
import type { ArabicWord, Pair } from './pair.ts'

const index = negationIndex(arabicNegation, arabicGuise)
const nominal = /^[وف]?[بل]?(?:غير|دون|دونما|بدون|بلا|عدم)$|^وليس$/

export function arabicNegators(pair: Pair): readonly Negator[] {
  const { words } = pair.arabic
  const found = negators(guisesOf(pair).arabic, index, {
    silent: (at) => isSilent(words[at]!),
    negative: (at) => saysNo(words[at]!),
    carries: true,
    nominal: (at) => nominal.test(foldLetters(words[at]!.form)),
  })
  return softened(
    pair,
    found.filter(({ first, next }) => next > first + 1 || !isOtherWord(pair, words[first]!)),
  )
}

/** غيّر is "change", the لا of a foreign name is "La". */
function isOtherWord(pair: Pair, word: ArabicWord): boolean {
  if (/غي\u0651/.test(word.form)) return true
  const renderings = pair.renderings(word)
  if (renderings.some(({ kind }) => kind === 'name')) return true
  const letters = plainLetters(word.form)
  if (letters === 'غير') return renderings.length > 0
  return letters === 'لا' && pair.english.words.some(({ form }) => /^la$/i.test(form))
}

const particles = new Set(['prep', 'conj', 'pron', 'det', 'part'])
/** Words that only carry another: لم يكن, لن يتم, عدم وجود. */
const carriers = new Set(
  ['كان', 'تم', 'قام', 'عاد', 'جرى', 'أمكن', 'إجراء', 'وجود', 'حصول', 'قيام', 'أي'].map(foldLetters),
)

function isSilent({ readings }: ArabicWord): boolean {
  const lemma = readings[0]?.lemma
  return lemma !== undefined && (particles.has(lemma.pos) || carriers.has(foldLetters(lemma.lemma)))
}

const content = new Set(['verb', 'noun', 'adj'])
const negative = new Set(negativeGlosses.split(/\s+/).map(englishStem))
const known = new WeakMap<Lemma, boolean>()

/** Whether a word is a negation by what it means: رفض, فشل, مستحيل. */
function saysNo({ readings }: ArabicWord): boolean {
  const lemma = readings[0]?.lemma
  if (!lemma || !content.has(lemma.pos)) return false
  let is = known.get(lemma)
  if (is === undefined)
    known.set(
      lemma,
      (is = lemma.glosses.slice(0, 3).some((gloss, place) => isNegative(gloss, lemma.pos === 'adj' && place === 0))),
    )
  return is
}

function isNegative(gloss: string, mayBeAffixed: boolean): boolean {
  return gloss.split(/[ -]/).some((word) => negative.has(englishStem(word)) || (mayBeAffixed && isAffixedPlainly(word)))
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
  const isAnswered = ({ first }: Negator) => pair.answers.some((answer) => overlaps(answer.arabic, words[first]!))
  return found.map((one, at) => {
    if (!isHard(one)) return one
    const [before, after] = [found[at - 1], found[at + 1]]
    const follows = before && /^و(?:لا|لم|لن|ليس)/.test(form(one)) && one.first - before.next < near
    const excepted = found.slice(at + 1).some((other) => exceptions.has(form(other)) && other.first - one.next < near)
    const undone = after?.force === 'soft' && after.first === one.scope[0] && !isAnswered(after)
    return follows || excepted || undone ? { ...one, force: 'soft' } : one
  })
}
