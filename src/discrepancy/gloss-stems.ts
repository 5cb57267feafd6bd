import { englishRoot, englishStem } from '../language/english/stem.ts'
import type { ArabicWord } from './pair-words.ts'

const known = new WeakMap<readonly string[], readonly string[]>()

/** Stems and roots of what the first readings of a word may mean in one English word. */
export function glossStems({ readings }: ArabicWord, first: number): readonly string[] {
  return readings.slice(0, first).flatMap(({ lemma: { glosses } }) => {
    let stems = known.get(glosses)
    if (!stems) {
      stems = glosses.map(englishStem).flatMap((stem) => [stem, englishRoot(stem)])
      known.set(glosses, stems)
    }
    return stems
  })
}
