import { describe, expect, it } from 'vitest'
import { arabicSkeleton, latinSkeleton, skeletonLikeness } from '../../src/language/names.ts'

/** Invented people and places, with the spellings that writers would give them. */
const names: readonly (readonly [string, readonly string[]])[] = [
  ['القاشعي', ['al-Qashi’i', 'Qashi', 'al-Kashii']],
  ['مظفر', ['Muzaffar', 'Mudhaffar']],
  ['خربوطلي', ['Kharboutli', 'Kharbutli']],
  ['شيرازي', ['Shirazi', 'Chirazi']],
  ['جلعاد', ['Gilad', 'Jilad']],
  ['ويليامز', ['Williams']],
  ['فالدريا', ['Valdria']],
  ['بيتروفسكي', ['Petrovsky', 'Petrovski']],
  ['غالينا', ['Galina']],
]

const likeness = (arabic: string, latin: string) => {
  const forms = [arabic, arabic.replace(/^ال/, '')]
  return Math.max(...forms.map((form) => skeletonLikeness(arabicSkeleton(form), latinSkeleton(latin))))
}

describe('a name in two scripts', () => {
  it.each(names.flatMap(([arabic, spellings]) => spellings.map((spelling) => [arabic, spelling] as const)))(
    '%s is likest to %s among all names',
    (arabic, spelling) => {
      const own = likeness(arabic, spelling)
      expect(own).toBeGreaterThan(0.72)
      for (const [other] of names) if (other !== arabic) expect(likeness(other, spelling), other).toBeLessThan(own)
    },
  )

  it('is not found in what sounds otherwise', () => {
    expect(likeness('مظفر', 'Kharboutli')).toBeLessThan(0.3)
    expect(skeletonLikeness('', '')).toBe(0)
  })
})
