import type { Repeated } from '../../discrepancy/across/repeated.ts'
import { repeatedIn } from '../../discrepancy/across/repeated.ts'
import { readingsOf } from '../../dossier/across.ts'
import type { Examination, Finding } from '../../dossier/examination.ts'
import type { Reader } from '../reader.ts'
import type { Also } from './flag.ts'

/** By the keys of findings: in which other texts the same stands against the speech. */
export function alsoIn(
  examination: Examination,
  reader: Reader,
  address: (text: string, sentence: number) => string,
): ReadonlyMap<string, readonly Also[]> {
  const also = new Map<string, Also[]>()
  for (const repeated of repeatedIn(readingsOf(examination)))
    for (const at of [0, 1] as const) {
      const { key } = repeated.findings[at]
      const told = alsoOf(repeated, at === 0 ? 1 : 0, { examination, reader, address })
      also.set(key, [...(also.get(key) ?? []), told])
    }
  return also
}

interface Telling {
  readonly examination: Examination
  readonly reader: Reader
  readonly address: (text: string, sentence: number) => string
}

function alsoOf(
  { texts, findings, sameWords }: Repeated<Finding>,
  other: 0 | 1,
  { examination, reader: { translator }, address }: Telling,
): Also {
  const { t, figure } = translator
  const text = examination.texts.find(({ witness }) => witness.id === texts[other])!
  const { segment } = findings[other]
  const values = { text: t(`role.${text.witness.role}`), number: figure(segment + 1) }
  return {
    words: t(sameWords ? 'flag.alsoSame' : 'flag.also', values),
    href: address(texts[other], segment),
  }
}
