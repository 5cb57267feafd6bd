import type { Link } from '../alignment/link.ts'
import { readSide, type ReadSide } from '../alignment/read-side.ts'
import type { ReadReading, Reading } from '../discrepancy/across/reading.ts'
import type { Bitext, Examination, Finding } from './examination.ts'

/** The English texts beside the speech, as cross-text reading takes them; without what somebody has dismissed. */
export function readingsOf({ bitexts }: Pick<Examination, 'bitexts'>): readonly Reading<Finding>[] {
  return bitexts.map(readingOf)
}

function readingOf({ target, alignment, findings }: Bitext): Reading<Finding> {
  return {
    id: target.witness.id,
    ties: alignment.links.map(({ state, source, target: own }: Link) => ({
      source: state === 'rejected' ? [] : source,
      target: own,
    })),
    findings: findings.filter(({ dismissed }) => !dismissed),
  }
}

/** The speech and the English texts with their words read; `undefined` where the speech is not held. */
export interface ReadAcross {
  readonly speech: ReadSide
  readonly readings: readonly ReadReading<Finding>[]
}

const known = new WeakMap<Examination, ReadAcross>()

/** Read once for all pages of an examination. */
export function readAcross(examination: Examination): ReadAcross | undefined {
  const { source, bitexts } = examination
  if (!source) return undefined
  let read = known.get(examination)
  if (!read)
    known.set(
      examination,
      (read = {
        speech: readSide(source, 'ar', source.witness.particulars.date),
        readings: bitexts.map((bitext) => ({
          ...readingOf(bitext),
          side: readSide(bitext.target, 'en', bitext.target.witness.particulars.date),
        })),
      }),
    )
  return read
}
