import type { Comparison } from '../comparison/change.ts'
import { sha256 } from '../provenance/digest.ts'
import { recent } from './recent.ts'
import type { Work } from './work.ts'

/** Texts of 2,000 sentences take about 1 MB each. */
const kept = 24

/** Comparisons, the last few of them remembered; whoever asks for one that is being made waits for the same. */
export function rememberComparisons({ compare }: Pick<Work, 'compare'>): Work['compare'] {
  const made = recent<string, Promise<Comparison>>(kept)
  return (old, fresh) => {
    const name = `${sha256(old)} ${sha256(fresh)}`
    const known = made.get(name)
    if (known) return known
    const comparing = compare(old, fresh)
    made.set(name, comparing)
    comparing.catch(() => made.delete(name))
    return comparing
  }
}
