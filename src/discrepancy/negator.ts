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
  /** Whether an exception takes it back: لم يأتِ إلا هو. */
  readonly excepted?: boolean
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
  const scope = (next: number, before: readonly number[] = []) => {
    const heard = [...before]
    for (let at = next; at < words.length && at < next + reach; at++) if (!silent(at)) heard.push(at)
    return heard
  }
  const found: Negator[] = []
  for (const { first, next, value: force } of cues) {
    if (force === 'none') continue
    found.push({ first, next, force, scope: scope(next, force === 'hard' ? [] : [first]), nominal: nominal(next - 1) })
  }
  for (let at = 0, cue = 0; at < words.length; at++) {
    while (cue < cues.length && cues[cue]!.next <= at) cue++
    if ((cue < cues.length && cues[cue]!.first <= at) || !negative(at)) continue
    const own = carries ? scope(at + 1, [at]) : [at]
    found.push({ first: at, next: at + 1, force: 'soft', scope: own, nominal: nominal(at) })
  }
  return found.sort((a, b) => a.first - b.first)
}
