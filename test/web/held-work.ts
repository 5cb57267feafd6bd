import type { Derived } from '../../src/dossier/derive.ts'
import { workHere, type Watch, type Work } from '../../src/work/work.ts'

/** One English text whose work goes on until the test ends it. */
export interface HeldJob {
  readonly watch: Watch
  /** Does the work, and hands out what comes of it. */
  readonly finish: () => Promise<void>
  readonly fail: (error: unknown) => void
}

/** Work that begins, and gets no further than the test lets it. */
export function heldWork(): { readonly work: Work; readonly jobs: readonly HeldJob[] } {
  const jobs: HeldJob[] = []
  const work: Work = {
    ...workHere,
    derive: (pair, knowledge, watch = {}) =>
      new Promise<Derived>((resolve, reject) => {
        watch.signal?.addEventListener('abort', () => reject(watch.signal?.reason))
        jobs.push({
          watch,
          finish: async () => resolve(await workHere.derive(pair, knowledge)),
          fail: reject,
        })
      }),
  }
  return { work, jobs }
}
