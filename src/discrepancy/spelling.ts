import { arabicSkeleton, latinSkeleton, skeletonLikeness } from '../language/names.ts'

/**
 * Whether the Arabic word may spell the English name, be it badly, or run together with its neighbour. Wider than what links two
 * words: it decides where a check stays quiet.
 */
export function maySpell(arabic: string, english: string): boolean {
  const skeleton = latinSkeleton(english)
  return [arabic, arabic.replace(/^[وفبلك]?ال|^[وفبلك](?=...)/, '')].some((guise) => {
    const spelt = arabicSkeleton(guise)
    if (spelt === skeleton) return true
    if (spelt.length < 2) return false
    return spelt.startsWith(skeleton) || skeletonLikeness(spelt, skeleton) >= (spelt.length > 2 ? 0.68 : 0.8)
  })
}
