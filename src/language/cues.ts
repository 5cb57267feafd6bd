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

/** The phrases of one or more lists. */
export interface CueIndex<T> {
  /** By their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>
  /** What may begin at a word, by its guises: these are kept for each word of a language, so that most are asked for again. */
  readonly opening: WeakMap<Guises, readonly Entry<T>[]>
}

/**
 * @param lists for each value its phrases, separated by bars
 * @param guise how a word of a list is looked up, the same for every text of the language
 */
export function cueIndex<T>(lists: Iterable<readonly [T, string]>, guise: (word: string) => string): CueIndex<T> {
  const entries = [...lists].flatMap(([value, phrases]) =>
    phrases.split('|').map((phrase) => ({ words: phrase.trim().split(/\s+/).map(guise), value })),
  )
  entries.sort((a, b) => b.words.length - a.words.length)
  return { byFirst: Map.groupBy(entries, ({ words }) => words[0]!), opening: new WeakMap() }
}

/**
 * The cues among these words in order; the longest where several begin at one word. Cues of one group do not overlap.
 * @param groupOf the group of a value; all are one group where it is not given
 */
export function findCues<T>(
  words: readonly Guises[],
  index: CueIndex<T>,
  groupOf: (value: T) => string = () => '',
): readonly Cue<T>[] {
  const found: Cue<T>[] = []
  const ends = new Map<string, number>()
  for (let first = 0; first < words.length; first++) {
    for (const { words: phrase, value } of openingAt(words[first]!, index)) {
      if (!standsAt(phrase, words, first)) continue
      const group = groupOf(value)
      if (first < (ends.get(group) ?? 0)) continue
      const next = first + phrase.length
      ends.set(group, next)
      found.push({ first, next, value })
    }
  }
  return found
}

/** The phrases that may begin at a word, the longest first. */
function openingAt<T>(guises: Guises, { byFirst, opening }: CueIndex<T>): readonly Entry<T>[] {
  let found = opening.get(guises)
  if (!found) {
    found = guises.flatMap((guise) => byFirst.get(guise) ?? []).sort((a, b) => b.words.length - a.words.length)
    opening.set(guises, found.length === 0 ? none : found)
  }
  return found
}

function standsAt(phrase: readonly string[], words: readonly Guises[], first: number): boolean {
  for (let at = 1; at < phrase.length; at++) if (!words[first + at]?.includes(phrase[at]!)) return false
  return true
}

const none: readonly never[] = []
