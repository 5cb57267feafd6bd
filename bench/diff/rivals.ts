import diffSequences from '@jest/diff-sequences'
import { diffWords } from 'diff'
import type { Scanned } from '../../src/comparison/scan.ts'
import { cpuSeconds } from '../material.ts'

// Its types are those of its CommonJS build, and what is loaded is the other one.
const sequences = diffSequences as unknown as typeof diffSequences.default

/** The parts that diffWords of the package `diff` gives, as it comes; `undefined` where it is not done within the time. */
export function byDiffWords(old: string, fresh: string, seconds: number) {
  return diffWords(old, fresh, { timeout: seconds * 1000 })
}

class TooLong extends Error {}

/** How many words @jest/diff-sequences keeps; `undefined` where it is not done within the time. */
export function byDiffSequences(old: Scanned, fresh: Scanned, seconds: number): number | undefined {
  const end = performance.now() + seconds * 1000
  let kept = 0
  let asked = 0
  const isCommon = (i: number, j: number) => {
    if ((++asked & 0xfffff) === 0 && performance.now() > end) throw new TooLong()
    return old.numbers[i] === fresh.numbers[j]
  }
  try {
    sequences(old.size, fresh.size, isCommon, (count) => {
      kept += count
    })
    return kept
  } catch (error) {
    if (error instanceof TooLong) return undefined
    throw error
  }
}

/** CPU milliseconds of one run; of what gave up, how long it was given. */
export interface Timed {
  readonly ms: number
  readonly gaveUp: boolean
}

export function timed(work: () => unknown, seconds: number): Timed {
  let done: unknown
  const ms =
    cpuSeconds(() => {
      done = work()
    }) * 1000
  return done === undefined ? { ms: seconds * 1000, gaveUp: true } : { ms, gaveUp: false }
}

/** What a rival took, and how many times as much as ours that is. */
export function told({ ms, gaveUp }: Timed, ours: number): readonly [string, string] {
  const times = `${(ms / ours).toFixed(ms / ours < 10 ? 1 : 0)} times`
  return gaveUp ? [`over ${ms / 1000} s`, `over ${times}`] : [ms.toFixed(1), times]
}
