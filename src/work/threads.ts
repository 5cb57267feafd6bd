import type { Comparison } from '../comparison/change.ts'
import { compare } from '../comparison/compare.ts'
import type { Against, TextsToLineUp } from '../dossier/against.ts'
import type { Derived, Progress } from '../dossier/derive.ts'
import type { HouseWords } from '../dossier/house.ts'
import type { TextPair } from '../dossier/text-pair.ts'
import type { DictionaryFiles, PackedFiles } from '../exchange/dictionaries/pack.ts'
import { OverBudget, Pool, type JobOptions } from './pool.ts'
import type { Work } from './work.ts'

/** What the module of jobs offers, by name: each is called in a thread. */
export interface Jobs {
  readonly deriveIn: (input: DeriveInput, progress: (progress: Progress) => void) => Derived
  readonly compareIn: (input: { readonly old: string; readonly fresh: string }) => Comparison
  readonly lineUpIn: (input: LineUpInput) => Against
  readonly packIn: (input: DictionaryFiles) => PackedFiles
  readonly warm: () => void
}

export interface DeriveInput extends Known {
  readonly pair: TextPair
}

export interface LineUpInput extends Known {
  readonly texts: TextsToLineUp
}

export interface Known {
  /** The version of what is to be known. A thread that has it already need not put it together again. */
  readonly version: string
  readonly house: HouseWords | undefined
}

export interface ThreadsOptions {
  /** A module that exports `Jobs`. */
  readonly jobs: URL
  /** Milliseconds that the work on one English text may take; a comparison half as long. */
  readonly budget?: number
  /** Threads for long work; one less than there are cores unless said otherwise. */
  readonly size?: number
}

/** Characters of the speech and one English text that are worked through in about a tenth of a second. */
const quickPair = 60_000
/** Characters of two texts that are compared in a few milliseconds: less than it takes to ask a thread. */
const smallComparison = 20_000
/** And in about a second. */
const quickComparison = 2_000_000

export interface Threads extends Work {
  /** Has a thread read the lexicon and run through its code once, so that the first reader need not wait for that. */
  readonly warm: () => Promise<void>
}

/**
 * Work done in threads, in two lanes: one thread for what takes a moment, so that it never stands in a queue behind what takes
 * a minute.
 */
export function threads({ jobs, budget = 60_000, size }: ThreadsOptions): Threads {
  const quick = new Pool(1)
  const slow = new Pool(size)
  const job = (name: keyof Jobs, input: unknown) => ({ module: jobs, name, input })
  const run = <K extends keyof Jobs>(lane: Pool, name: K, input: Parameters<Jobs[K]>[0], options: JobOptions) =>
    lane.run(job(name, input), options) as Promise<ReturnType<Jobs[K]>>

  return {
    derive(pair, { version, house }, { onPlace, onProgress, signal, budget: granted = budget } = {}) {
      const length = pair.source.text.length + pair.target.text.length
      return run(
        length <= quickPair ? quick : slow,
        'deriveIn',
        { pair, version, house },
        {
          budget: granted,
          ...(onPlace && { onPlace }),
          ...(onProgress && { onProgress: (progress) => onProgress(progress as Progress) }),
          ...(signal && { signal }),
        },
      )
    },
    async compare(old, fresh) {
      const length = old.length + fresh.length
      if (length <= smallComparison) return compare(old, fresh)
      try {
        const lane = length <= quickComparison ? quick : slow
        return await run(lane, 'compareIn', { old, fresh }, { budget: budget / 2 })
      } catch (error) {
        if (error instanceof OverBudget) return replaced(old, fresh)
        throw error
      }
    },
    lineUp(texts, { version, house }) {
      const lane = texts.a.text.length + texts.b.text.length <= quickPair ? quick : slow
      return run(lane, 'lineUpIn', { texts, version, house }, { budget })
    },
    packDictionary: (dictionary) => run(quick, 'packIn', dictionary, { budget }),
    warm: () => run(quick, 'warm', undefined as never, { budget }),
    async close() {
      await Promise.all([quick.close(), slow.close()])
    },
  }
}

/** All of a text as replaced by all of another. */
function replaced(old: string, fresh: string): Comparison {
  const spans = { old: { start: 0, end: old.length }, new: { start: 0, end: fresh.length } }
  return { changes: [{ kind: 'replace', ...spans, class: 'wording', substance: [] }], precise: false }
}
