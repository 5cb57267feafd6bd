import { align } from '../alignment/align.ts'
import type { Alignment } from '../alignment/link.ts'
import { readSide, type ReadSide } from '../alignment/read-side.ts'
import { check } from '../discrepancy/check.ts'
import type { Discrepancy } from '../discrepancy/discrepancy.ts'
import type { Stopped } from '../discrepancy/run-checks.ts'
import type { Knowledge } from './knowledge.ts'
import type { DatedSide, TextPair } from './text-pair.ts'

/** What comes of a pair. Plain values: it can be sent from one thread to another. */
export interface Derived {
  readonly alignment: Alignment
  readonly found: readonly Discrepancy[]
  /** Checks that were not brought to their end. */
  readonly stopped: readonly Stopped[]
}

export const steps = ['read', 'align', 'check'] as const

/** What is being done with a pair: reading its figures, dates and words; linking its sentences; checking what is linked. */
export type Step = (typeof steps)[number]

/** How far the work on a pair has come. `share`: 0 to 1, of all of it. */
export interface Progress {
  readonly step: Step
  readonly share: number
}

/** Where each step begins, as a share of the time that 2,000 sentences take. */
const begins = { read: 0, align: 0.08, check: 0.85 } as const satisfies Record<Step, number>

/** read -> align -> check: everything that is derived from the speech and one English text. */
export function derive(
  pair: TextPair,
  { lexicon, terms }: Knowledge,
  progress: (progress: Progress) => void = () => {},
): Derived {
  progress({ step: 'read', share: begins.read })
  const source = readDated(pair.source, 'ar')
  const target = readDated(pair.target, 'en')
  const linked = (share: number) =>
    progress({ step: 'align', share: begins.align + share * (begins.check - begins.align) })
  const { mode, decisions, digest, whole } = pair
  const alignment = align(source, target, { lexicon, decisions, progress: linked, ...(mode && { mode }) })
  progress({ step: 'check', share: begins.check })
  return { alignment, ...check(source, target, alignment, { lexicon, terms, digest, whole }) }
}

function readDated(side: DatedSide, language: 'ar' | 'en'): ReadSide {
  return readSide(side, language, side.date)
}
