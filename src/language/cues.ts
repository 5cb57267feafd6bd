/** What a phrase is looked up by: for each word of a text the guises in which it may stand in a list of cues. */
export type Guises = readonly string[]

/** A phrase of a closed list, found in a row of words: half-open, in the numbers of the words. */
export interface Cue<T> {
  readonly first: number
  readonly next: number
  readonly value: T
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** The phrases of one or more lists by their first word, the longest first. */
export type CueIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>

/**
 * @param lists for each value its phrases, separated by bars
 * @param guise how a word of a list is looked up, the same for every text of the language
 */
export function cueIndex<T>(lists: Iterable<readonly [T, string]>, guise: (word: string) => string): CueIndex<T> {
  const entries = [...lists].flatMap(([value, phrases]) =>
    phrases.split('|').map((phrase) => ({ words: phrase.trim().split(/\s+/).map(guise), value })),
  )
  entries.sort((a, b) => b.words.length - a.words.length)
  return Map.groupBy(entries, ({ words }) => words[0]!)
}

/** The cues among these words in order, without overlap; the longest where several begin at one word. */
export function findCues<T>(words: readonly Guises[], index: CueIndex<T>): readonly Cue<T>[] {
  const found: Cue<T>[] = []
  for (let first = 0; first < words.length; first++) {
    const entry = longestAt(words, first, index)
    if (!entry) continue
    const next = first + entry.words.length
    found.push({ first, next, value: entry.value })
    first = next - 1
  }
  return found
}

function longestAt<T>(words: readonly Guises[], first: number, index: CueIndex<T>): Entry<T> | undefined {
  let best: Entry<T> | undefined
  for (const guise of words[first]!) {
    for (const entry of index.get(guise) ?? []) {
      if (best && entry.words.length <= best.words.length) break
      if (entry.words.every((word, at) => at === 0 || words[first + at]?.includes(word))) best = entry
    }
  }
  return best
}
