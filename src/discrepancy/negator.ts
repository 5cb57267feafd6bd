import { cueIndex, findCues, type CueIndex, type Guises } from '../language/cues.ts'
import type { NegationList } from '../language/negation.ts'

export type Force = keyof NegationList

/** Something that negates, in the numbers of the words of its side. */
export interface Negator {
  readonly first: number
  readonly next: number
  /** `hard` turns its sentence round; `soft` and `faint` say something negative in other ways: "refuse", "only", بدلًا من. */
  readonly force: Exclude<Force, 'none'>
  /** The words that it negates or that carry it, the nearest first. */
  readonly scope: readonly number[]
  /** Whether it negates a noun or adjective and not the sentence: غير قانوني, "illegal", "without". */
  readonly nominal: boolean
}

/** What a language knows of its words, by their numbers. */
export interface NegationReader {
  /** Whether a word is none that could be negated. */
  readonly silent: (at: number) => boolean
  /** Whether a word that is in no list says something negative. */
  readonly negative: (at: number) => boolean
  /** Whether such a word may negate what follows it, as رفض does, or only itself, as "unpaid" does. */
  readonly carries: boolean
  readonly nominal: (at: number) => boolean
}

/** How many words apart two negations may be that belong together. */
export const near = 10

/** How many words after a negation are looked at for what it negates. */
const reach = 6

export const isHard = ({ force }: Negator) => force === 'hard'

export function negationIndex(list: NegationList, guise: (word: string) => string): CueIndex<Force> {
  return cueIndex(Object.entries(list) as [Force, string][], guise)
}

/** The negations of a side, in order. */
export function negators(words: readonly Guises[], index: CueIndex<Force>, reader: NegationReader): readonly Negator[] {
  const { silent, negative, carries, nominal } = reader
  const cues = findCues(words, index)
  const taken = new Set(cues.flatMap(({ first, next }) => range(first, next)))
  const scope = (next: number) => range(next, Math.min(words.length, next + reach)).filter((at) => !silent(at))
  const found: Negator[] = []
  for (const { first, next, value: force } of cues) {
    if (force === 'none') continue
    const own = force === 'hard' ? [] : [first]
    found.push({ first, next, force, scope: [...own, ...scope(next)], nominal: nominal(next - 1) })
  }
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at) || !negative(at)) continue
    found.push({
      first: at,
      next: at + 1,
      force: 'soft',
      scope: [at, ...(carries ? scope(at + 1) : [])],
      nominal: nominal(at),
    })
  }
  return found.sort((a, b) => a.first - b.first)
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
}
