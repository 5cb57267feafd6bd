import { formatCsv } from '../../text/csv.ts'
import type { Outgoing } from './outgoing.ts'
import { unitsOf } from './units.ts'

const columns = ['text', 'sentences', 'english', 'speech_sentences', 'arabic', 'state', 'strength'] as const

/** The links as a table. The mark at its head has spreadsheets read it as UTF-8; what they would run as a formula is guarded. */
export function csvOf({ examination, bitexts }: Outgoing): string {
  const { source } = examination
  const rows = source
    ? bitexts.flatMap((bitext) =>
        unitsOf(bitext, source).map(({ source, target, arabic, english, state, strength }) => [
          bitext.target.witness.id,
          target.join(' '),
          english,
          source.join(' '),
          arabic,
          state,
          state === 'none' ? '' : strength,
        ]),
      )
    : []
  return `\ufeff${formatCsv([columns, ...rows])}`
}
