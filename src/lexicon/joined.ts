import type { StemEntry, StemIndex } from './stem-index.ts'

/** Several indexes as one: what the later ones have is added to what the first has, and replaces nothing. */
export function joinedIndex(indexes: readonly StemIndex[]): StemIndex {
  const [only] = indexes
  if (only && indexes.length === 1) return only
  return {
    get(stem) {
      let found: readonly StemEntry[] | undefined
      for (const index of indexes) {
        const entries = index.get(stem)
        if (entries) found = found ? [...found, ...entries] : entries
      }
      return found
    },
  }
}
