import type { Examination, ReadText } from '../../dossier/examination.ts'
import { isWhole } from '../../text/witness.ts'
import type { Reader } from '../reader.ts'
import { speechContext, speechSentence, type SpeechContext, type SpeechSentence } from './arabic.ts'
import { englishContext, englishSentence, type EnglishContext, type EnglishSentence } from './english.ts'
import type { Row } from './rows.ts'

export type CellView =
  | { readonly kind: 'speech'; readonly flowing: boolean; readonly sentences: readonly SpeechSentence[] }
  | {
      readonly kind: 'english'
      readonly full: readonly EnglishSentence[]
      readonly again: readonly EnglishSentence[]
    }
  | { readonly kind: 'empty'; readonly words: string }

export interface RowView {
  readonly id: string
  readonly kind: Row['kind']
  /** In the order of the columns. */
  readonly cells: readonly CellView[]
  /** What a folded run is called. */
  readonly words: string
}

interface Making {
  readonly examination: Examination
  readonly reader: Reader
  readonly columns: readonly ReadText[]
  readonly speech: SpeechContext
  readonly english: ReadonlyMap<ReadText, EnglishContext>
  /** Ids that have been given out: a sentence that comes again gets none. */
  readonly seen: Set<string>
}

/** Where rows lead to: the address of each sentence by its id, and the other texts that have the same difference. */
export interface Ways {
  readonly address: (id: string) => string
  readonly also: NonNullable<EnglishContext['also']>
}

/** The rows as the page shows them, and for each sentence the ids and forms that may stand on a page once. */
export function rowViews(
  examination: Examination,
  rows: readonly Row[],
  columns: readonly ReadText[],
  reader: Reader,
  { address, also }: Ways,
): readonly RowView[] {
  const { dossier, source, bitexts } = examination
  const alone = source ?? columns[0]
  if (!alone) return []
  const making: Making = {
    examination,
    reader,
    columns,
    speech: speechContext(dossier, alone, bitexts, reader, address),
    english: new Map(
      bitexts.map((bitext) => [bitext.target, { ...englishContext(dossier, bitext, source!, reader, address), also }]),
    ),
    seen: new Set(),
  }
  return rows.map((row, index) => rowView(making, row, index))
}

function rowView(making: Making, row: Row, index: number): RowView {
  const { t } = making.reader.translator
  const english = making.examination.bitexts
  return {
    id: `row-${index + 1}`,
    kind: row.kind,
    cells: making.columns.map((text) => cellOf(making, row, text)),
    words:
      row.kind === 'unused'
        ? t(english.length === 2 ? 'unused.neither' : english.length === 1 ? 'unused.one' : 'unused.none', {
            count: row.source.length,
            text: english.length === 1 ? t(`role.${english[0]!.target.witness.role}`) : '',
          })
        : '',
  }
}

function cellOf(making: Making, row: Row, text: ReadText): CellView {
  const { examination, columns, speech, english, seen } = making
  if (text === speech.source) {
    if (row.source.length === 0) return empty(making, row, text)
    const flowing = columns[0] === text && text.language === 'ar'
    return { kind: 'speech', flowing, sentences: row.source.map((each) => once(speechSentence(speech, each), seen)) }
  }
  const bitext = examination.bitexts.findIndex(({ target }) => target === text)
  const context = english.get(text)!
  const full = row.full[bitext]!.map((each) => englishSentence(context, each))
  const again = row.again[bitext]!.map((each) => englishSentence(context, each))
  if (full.length + again.length === 0) return empty(making, row, text)
  return { kind: 'english', full: full.map((each) => once(each, seen)), again }
}

/** A sentence that comes again on a page gives up its id, and with it its forms. */
function once<T extends { readonly id: string }>(sentence: T, seen: Set<string>): T {
  if (seen.has(sentence.id)) return { ...sentence, id: '' }
  seen.add(sentence.id)
  return sentence
}

/** Only of a text that is held whole can it be said that something is not in it. */
function empty({ reader, columns, speech }: Making, row: Row, text: ReadText): CellView {
  const { t } = reader.translator
  const { role, particulars } = text.witness
  const aside = row.kind === 'unanswered' && role !== 'source'
  if (aside || row.kind === 'unused' || columns.length === 1) return { kind: 'empty', words: '' }
  const whole = isWhole(particulars.completeness)
  if (role === 'source') return { kind: 'empty', words: t(whole ? 'notIn.source' : 'notIn.sourcePart') }
  const absent = speech.absences.find((each) => each.text === text)?.by
  const decided = row.source.map((each) => absent?.get(each))
  const [first] = decided
  if (first && decided.every((each) => each !== undefined))
    return { kind: 'empty', words: t(`absence.here.${first.body.reason}`) }
  return { kind: 'empty', words: t(whole ? `notIn.${role}` : 'notIn.part') }
}
