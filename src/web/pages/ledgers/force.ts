import { forceLedger, forces, type Force, type ForceEntry, type ForceWord } from '../../../discrepancy/across/force.ts'
import { readAcross } from '../../../dossier/across.ts'
import type { Examination, ReadText } from '../../../dossier/examination.ts'
import type { Knowledge } from '../../../dossier/knowledge.ts'
import { slice } from '../../../text/span.ts'
import type { Reader } from '../../reader.ts'
import {
  ledgerPage,
  lineOf,
  placeIn,
  type LedgerAsked,
  type LedgerCell,
  type LedgerPage,
  type LedgerRow,
  type Line,
  type Look,
  type Show,
} from './ledger.ts'

/** How sure each text is beside the passages that it uses. */
export function forcesLedger(
  examination: Examination,
  knowledge: Knowledge,
  asked: LedgerAsked,
  reader: Reader,
): LedgerPage {
  const { t } = reader.translator
  const read = readAcross(examination)
  const entries = read ? forceLedger(read.speech, read.readings, knowledge) : []
  const rows = entries.toSorted((a, b) => (a.passages[0] ?? 0) - (b.passages[0] ?? 0))
  const shows: readonly Show<ForceEntry>[] = [
    { name: 'apart', words: t('ledger.force.apart'), holds: ({ force }) => force === 'stronger' || force === 'softer' },
    ...forces.map((name) => ({
      name,
      words: t(`ledger.force.show.${name}`),
      holds: ({ force }: ForceEntry) => force === name,
    })),
  ]
  const columns = [
    { role: 'source', heading: t('role.source') },
    { role: 'none', heading: t('ledger.force.english') },
  ]
  const rowOf = (entry: ForceEntry) => rowFor(examination, entry, reader)
  return ledgerPage(examination, { name: 'force', rows, shows, columns, rowOf }, asked, reader)
}

const looks: Readonly<Record<Force, Look>> = { stronger: 'check', softer: 'check', alike: 'soft', unmarked: 'soft' }

function rowFor(examination: Examination, entry: ForceEntry, reader: Reader): LedgerRow {
  const { t } = reader.translator
  const { source, texts } = examination
  const text = texts.find(({ witness }) => witness.id === entry.text)!
  const role = t(`role.${text.witness.role}`)
  const of = (side: ReadText, sentences: readonly number[], words: readonly ForceWord[], nothing: string) =>
    cellFor(examination, { side, sentences, words, nothing }, reader)
  return {
    state: { words: t(`ledger.force.state.${entry.force}`, { text: role }), look: looks[entry.force] },
    cells: [
      of(source!, entry.passages, entry.speech, t('ledger.force.noWord')),
      of(text, entry.sentences, entry.words, t('ledger.force.noWord')),
    ],
  }
}

interface Side {
  readonly side: ReadText
  readonly sentences: readonly number[]
  readonly words: readonly ForceWord[]
  readonly nothing: string
}

function cellFor(examination: Examination, { side, sentences, words, nothing }: Side, reader: Reader): LedgerCell {
  const { t } = reader.translator
  const at = sentences.map((sentence) => placeIn(examination, side, sentence, reader))
  if (words.length === 0) return { lines: [lineOf(nothing, undefined, at, { look: 'soft' })], nothing }
  const lines = words.map((word): Line => {
    const sentence = side.segments.findLastIndex(({ start }) => start <= word.start)
    return lineOf(slice(side.text, word), side.language, [placeIn(examination, side, sentence, reader)], {
      note: t(word.open ? 'ledger.force.open' : 'ledger.force.closing'),
    })
  })
  return { lines, nothing }
}
