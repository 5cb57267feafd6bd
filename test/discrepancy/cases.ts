import { expect, test } from 'vitest'
import type { Mode } from '../../src/alignment/link.ts'
import type { Check } from '../../src/discrepancy/pair.ts'
import { readPair, reported } from './read-pair.ts'

/** Two texts that agree, or differ in one place. */
export interface Case {
  readonly ar: string
  readonly en: string
  readonly mode?: Mode
  /** The whole speech, where it is more than the passage. */
  readonly speech?: string
  /** The numbers of the Arabic sentences that are linked, where others stand beside them. */
  readonly rests?: readonly number[]
  /** The English words that are reported; nothing is where it is left out. */
  readonly differ?: string
}

export function itReads(check: Check, cases: readonly Case[]): void {
  test.each(cases)('it reads “$en” against “$ar” ($mode)', ({ ar, en, mode, speech, rests, differ }) => {
    const pair = readPair(ar, en, mode, speech)
    expect(reported(check, rests ? pair.against(rests) : pair)).toEqual(differ === undefined ? [] : [differ])
  })
}
