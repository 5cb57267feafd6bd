import { foldLetters } from '../language/arabic/letters.ts'
import { isAffixedPlainly } from '../language/english/affixed.ts'
import { englishStem } from '../language/english/stem.ts'
import { negativeGlosses } from '../language/negation.ts'
import type { Lemma } from '../lexicon/lexicon.ts'

const particles = new Set(['prep', 'conj', 'pron', 'det', 'part'])
const content = new Set(['verb', 'noun', 'adj'])

/** Words that only carry another: لم يكن, لن يتم, عدم وجود. */
const carriers = new Set(
  ['كان', 'تم', 'قام', 'عاد', 'جرى', 'أمكن', 'إجراء', 'وجود', 'حصول', 'قيام', 'أي'].map(foldLetters),
)

/** Whether the word is none that could be negated. */
export function isCarrier({ lemma, pos }: Lemma): boolean {
  return particles.has(pos) || carriers.has(foldLetters(lemma))
}

const negative = new Set(negativeGlosses.split(/\s+/).map(englishStem))
const known = new WeakMap<Lemma, boolean>()

/** Whether a word is a negation by what it means: رفض, فشل, مستحيل. */
export function saysNo(lemma: Lemma): boolean {
  if (!content.has(lemma.pos)) return false
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
