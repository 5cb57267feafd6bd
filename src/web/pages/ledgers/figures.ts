import { agreements, figureCards, type FigureCard, type Mention } from '../../../discrepancy/across/figures.ts'
import { readAcross } from '../../../dossier/across.ts'
import type { Examination, ReadText } from '../../../dossier/examination.ts'
import { slice } from '../../../text/span.ts'
import type { Reader } from '../../reader.ts'
import {
  ledgerPage,
  lineOf,
  placeIn,
  textColumns,
  unfoundKey,
  type LedgerAsked,
  type LedgerCell,
  type LedgerPage,
  type LedgerRow,
  type Line,
  type Look,
  type Show,
} from './ledger.ts'

/** Numbers and dates, a row for each, in all texts. */
export function figuresLedger(examination: Examination, asked: LedgerAsked, reader: Reader): LedgerPage {
  const { t } = reader.translator
  const read = readAcross(examination)
  const rows = read && read.readings.length > 0 ? figureCards(read.speech, read.readings) : []
  const shows: readonly Show<FigureCard>[] = [
    { name: 'english', words: t('ledger.figures.english'), holds: ({ agreement }) => agreement !== 'unused' },
    ...agreements.map((name) => ({
      name,
      words: t(wordsFor(examination, 'agreement', name)),
      holds: ({ agreement }: FigureCard) => agreement === name,
    })),
  ]
  const columns = textColumns(examination, reader)
  const rowOf = (card: FigureCard) => rowFor(examination, card, reader)
  return ledgerPage(examination, { name: 'figures', rows, shows, columns, rowOf }, asked, reader)
}

function wordsFor(examination: Examination, field: 'agreement' | 'state' | 'stance', name: string): string {
  const key = `ledger.figures.${field}.${name}`
  return name === 'unfound' ? unfoundKey(examination, key) : key
}

const looks: Readonly<Record<FigureCard['agreement'], Look>> = {
  against: 'check',
  differs: 'check',
  unfound: 'plain',
  roughly: 'plain',
  same: 'soft',
  unused: 'soft',
}

function rowFor(examination: Examination, card: FigureCard, reader: Reader): LedgerRow {
  const { t } = reader.translator
  const { source, bitexts } = examination
  return {
    state: { words: t(wordsFor(examination, 'state', card.agreement)), look: looks[card.agreement] },
    cells: [
      {
        lines: card.speech.map(({ sentence, ...span }) =>
          lineOf(slice(source!.text, span), 'ar', [placeIn(examination, source!, sentence, reader)]),
        ),
        nothing: t(unfoundKey(examination, 'ledger.notFound')),
      },
      ...bitexts.map(({ target }) => cellFor(examination, target, card, reader)),
    ],
  }
}

function cellFor(examination: Examination, text: ReadText, { mentions }: FigureCard, reader: Reader): LedgerCell {
  const { t } = reader.translator
  const own = mentions.filter((mention) => mention.text === text.witness.id)
  return { lines: own.map((mention) => lineFor(examination, text, mention, reader)), nothing: t('ledger.notNamed') }
}

function lineFor(examination: Examination, text: ReadText, mention: Mention, reader: Reader): Line {
  const { stance, sentence } = mention
  return lineOf(slice(text.text, mention), 'en', [placeIn(examination, text, sentence, reader)], {
    note: stance === 'same' ? undefined : reader.translator.t(wordsFor(examination, 'stance', stance)),
    look: stance === 'differs' ? 'check' : 'plain',
  })
}
