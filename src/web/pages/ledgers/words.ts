import { termLedger, withoutTerm, type Rendered, type TermEntry } from '../../../discrepancy/across/term-ledger.ts'
import { readAcross, type ReadAcross } from '../../../dossier/across.ts'
import type { Examination, ReadText } from '../../../dossier/examination.ts'
import type { Knowledge } from '../../../dossier/knowledge.ts'
import type { Reader } from '../../reader.ts'
import { lastOn } from '../sentence-marks.ts'
import {
  ledgerPage,
  lineOf,
  placeIn,
  textColumns,
  type LedgerAsked,
  type LedgerCell,
  type LedgerPage,
  type LedgerRow,
  type Line,
  type Show,
} from './ledger.ts'

/** Loaded words: each term of the termbase that the speech has, with its renderings by text and voice. */
export function wordsLedger(
  examination: Examination,
  knowledge: Knowledge,
  asked: LedgerAsked,
  reader: Reader,
): LedgerPage {
  const { t } = reader.translator
  const read = readAcross(examination)
  const rows = read && read.readings.length > 0 ? termLedger(read.speech, read.readings, knowledge) : []
  const making: Making = { examination, read, reader }
  const shows: readonly Show<TermEntry>[] = [
    { name: 'all', words: t('ledger.words.all'), holds: () => true },
    {
      name: 'rule',
      words: t('ledger.words.rule'),
      holds: ({ renderings }) => renderings.some((each) => breaksRule(making, each)),
    },
    {
      name: 'loaded',
      words: t('ledger.words.loaded'),
      holds: ({ renderings }) => renderings.some(({ choice }) => choice === 'loaded'),
    },
    {
      name: 'other',
      words: t('ledger.words.other'),
      holds: ({ renderings }) => renderings.some(({ choice }) => choice === 'other'),
    },
  ]
  const columns = textColumns(examination, reader)
  const rowOf = (entry: TermEntry) => rowFor(making, entry)
  return ledgerPage(examination, { name: 'words', rows, shows, columns, rowOf }, asked, reader)
}

interface Making {
  readonly examination: Examination
  readonly read: ReadAcross | undefined
  readonly reader: Reader
}

/** In whose voice the words stand: inside quotation marks or at arm's length, else as somebody has said of the sentence, else the author's. */
function voiceOf({ examination: { dossier, texts } }: Making, { text: id, sentence, quoted }: Rendered) {
  if (quoted) return 'quoted'
  const text = texts.find(({ witness }) => witness.id === id)
  const segment = text?.segments[sentence]
  return (text && segment && lastOn(dossier.voices, text, segment)?.body.voice) ?? 'author'
}

/** The rule of the house: a rendering that takes a side may stand in a quotation, and not in the author's own voice. */
function breaksRule(making: Making, rendered: Rendered): boolean {
  return rendered.choice === 'loaded' && voiceOf(making, rendered) === 'author'
}

function rowFor(making: Making, entry: TermEntry): LedgerRow {
  const { examination, reader, read } = making
  const { t } = reader.translator
  const { term, speech, renderings } = entry
  const { source, bitexts } = examination
  const breaks = renderings.some((each) => breaksRule(making, each))
  const without = read ? withoutTerm(entry, read.readings) : []
  const passages = [...new Set(speech.map(({ sentence }) => sentence))]
  const [preferred, loaded] = [
    t('ledger.words.preferred', { words: [term.preferred, ...term.admitted].join(t('list.comma')) }),
    term.loaded.length > 0 ? t('ledger.words.takesSide', { words: term.loaded.join(t('list.comma')) }) : '',
  ]
  return {
    state: breaks
      ? { words: t('ledger.words.state.rule'), look: 'check' }
      : { words: t(`termKind.${term.kind}`), look: 'soft' },
    cells: [
      {
        lines: [
          lineOf(
            term.arabic[0]!,
            'ar',
            passages.map((sentence) => placeIn(examination, source!, sentence, reader)),
            { note: [preferred, loaded].filter(Boolean).join(' ') },
          ),
        ],
        nothing: '',
      },
      ...bitexts.map(({ target }) => cellFor(making, target, entry, without)),
    ],
  }
}

function cellFor(making: Making, text: ReadText, { renderings }: TermEntry, without: readonly string[]): LedgerCell {
  const { t } = making.reader.translator
  const { id } = text.witness
  return {
    lines: renderings.filter((each) => each.text === id).map((each) => lineFor(making, text, each)),
    nothing: t(without.includes(id) ? 'ledger.notUsed' : 'ledger.words.none'),
  }
}

function lineFor(making: Making, text: ReadText, rendered: Rendered): Line {
  const { examination, reader } = making
  const { t } = reader.translator
  const { choice, words, sentence } = rendered
  const places = [placeIn(examination, text, sentence, reader)]
  if (choice === 'none') return lineOf(t('ledger.words.none'), undefined, places, { look: 'soft' })
  const breaks = breaksRule(making, rendered)
  const note = [t(`ledger.words.choice.${choice}`), t(`ledger.words.voice.${voiceOf(making, rendered)}`)]
  return lineOf(words, 'en', places, { note: note.join(t('list.comma')), look: breaks ? 'check' : 'plain' })
}
