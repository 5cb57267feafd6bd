import { overlaps } from '../../text/span.ts'
import { restsIn, type Found, type Reading } from './reading.ts'

/** The same difference from the speech in two texts. */
export interface Repeated<F extends Found = Found> {
  /** The texts, the one that comes first in the dossier before the other. */
  readonly texts: readonly [string, string]
  readonly findings: readonly [F, F]
  /** Whether both have the same words for it: the same wrong figure. */
  readonly sameWords: boolean
}

/**
 * What two texts have against the speech alike: the same kind of difference about the same Arabic words, or the same wrong words
 * on a common passage. It says that both have it, not who took it from whom.
 */
export function repeatedIn<F extends Found>(readings: readonly Reading<F>[]): readonly Repeated<F>[] {
  return readings.flatMap((first, at) => readings.slice(at + 1).flatMap((second) => shared(first, second)))
}

/** Whether they agree with each other against the speech: both have the same words, or both leave the same words out. */
export function isAgreed({ sameWords, findings }: Repeated): boolean {
  return sameWords || findings.every(({ actual }) => actual === undefined)
}

function shared<F extends Found>(first: Reading<F>, second: Reading<F>): readonly Repeated<F>[] {
  const rests = [restsIn(first), restsIn(second)] as const
  return first.findings.flatMap((one) =>
    second.findings.flatMap((other): readonly Repeated<F>[] => {
      if (one.category !== other.category) return []
      const sameWords = one.actual !== undefined && plain(one.actual) === plain(other.actual ?? '')
      const passages = rests[0][one.segment] ?? []
      const common = (rests[1][other.segment] ?? []).some((each) => passages.includes(each))
      const samePlace = one.source !== undefined && other.source !== undefined && overlaps(one.source, other.source)
      if (!samePlace && !(sameWords && common)) return []
      return [{ texts: [first.id, second.id], findings: [one, other], sameWords }]
    }),
  )
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s“”"«»‘’']+/gu, ' ')
    .trim()
