import type { Examination, ReadText } from '../../../dossier/examination.ts'
import type { Dossier } from '../../../dossier/fold.ts'
import { balanced } from '../../../text/hidden.ts'
import { isWhole, type Language } from '../../../text/witness.ts'
import type { Reader } from '../../reader.ts'
import { addressOf, dossierHead, type DossierHead } from '../dossier-head.ts'
import { sentenceId } from '../english.ts'
import type { Chip } from '../flags.ts'
import { parted, type Parts } from '../parts.ts'

export const ledgers = ['figures', 'persons', 'words', 'force'] as const
export type LedgerName = (typeof ledgers)[number]

/** A table of one thing in all texts: figures, names, loaded words, certainty. */
export interface LedgerPage {
  readonly head: DossierHead
  readonly back: string
  readonly name: LedgerName
  readonly nav: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly heading: string
  readonly lead: string
  /** What stands in place of the table where there is nothing to put into it. */
  readonly missing: string | undefined
  readonly chips: readonly Chip[]
  readonly columns: readonly Column[]
  /** What the last column tells. */
  readonly state: string
  readonly rows: readonly LedgerRow[]
  readonly parts: Parts['links']
}

export interface Column {
  readonly role: string
  readonly heading: string
}

export interface LedgerRow {
  /** What is to be said of the row as a whole. */
  readonly state: { readonly words: string; readonly look: Look }
  /** In the order of the columns. */
  readonly cells: readonly LedgerCell[]
}

/** `check`: to be looked at; `soft`: of less weight. */
export type Look = 'plain' | 'check' | 'soft'

export interface LedgerCell {
  readonly lines: readonly Line[]
  /** Said where there is no line. */
  readonly nothing: string
}

/** Words of a text, where they stand, and what is to be said of them. */
export interface Line {
  readonly words: string
  readonly language: Language | undefined
  readonly places: readonly { readonly number: string; readonly label: string; readonly href: string }[]
  readonly note: string | undefined
  readonly look: Look
}

/** A choice of rows. */
export interface Show<Row> {
  readonly name: string
  readonly words: string
  readonly holds: (row: Row) => boolean
}

export interface LedgerAsked {
  readonly show: string
  readonly part: number
}

/** A ledger in the making: what it holds, how rows are chosen, and how one is shown. */
export interface Ledger<Row> {
  readonly name: LedgerName
  readonly rows: readonly Row[]
  /** The first one is shown where the address names none; of the others, those that hold something. */
  readonly shows: readonly Show<Row>[]
  readonly columns: readonly Column[]
  readonly rowOf: (row: Row) => LedgerRow
}

export function ledgerPage<Row>(
  examination: Examination,
  { name, rows, shows, columns, rowOf }: Ledger<Row>,
  asked: LedgerAsked,
  reader: Reader,
): LedgerPage {
  const { dossier, source, bitexts } = examination
  const { t, number } = reader.translator
  const address = `${addressOf(dossier)}/ledgers/${name}`
  const counted = shows
    .filter(({ holds }, at) => at === 0 || rows.some(holds))
    .map((show) => ({ ...show, held: rows.filter(show.holds) }))
  const chosen = counted.find((show) => show.name === asked.show) ?? counted[0]!
  const at = (show: string, part = 1) => withQuery(address, show === shows[0]!.name ? '' : show, part)
  const parts = parted(chosen.held, asked.part, (part) => at(chosen.name, part), reader.translator)
  return {
    head: dossierHead(dossier, 'ledgers', reader),
    back: at(chosen.name, parts.part),
    name,
    nav: navOf(dossier, name, reader),
    heading: t(`ledger.${name}.heading`),
    lead: t(`ledger.${name}.lead`),
    missing: missingWords(name, { source, english: bitexts.length, rows: rows.length }, reader),
    chips: counted.map((show) => ({
      words: show.words,
      count: number(show.held.length),
      href: at(show.name),
      current: show.name === chosen.name,
    })),
    columns,
    state: t(`ledger.${name}.state.heading`),
    rows: parts.rows.map(rowOf),
    parts: parts.links,
  }
}

function withQuery(address: string, show: string, part: number): string {
  const query = [show && `show=${encodeURIComponent(show)}`, part > 1 && `part=${part}`].filter(Boolean)
  return query.length > 0 ? `${address}?${query.join('&')}` : address
}

/** A key of words about what was not found: only of a speech that is held whole can it be said that something is not in it. */
export function unfoundKey({ source }: Examination, key: string): string {
  return source && isWhole(source.witness.particulars.completeness) ? key : `${key}Part`
}

function navOf(dossier: Dossier, current: LedgerName, { translator: { t } }: Reader): LedgerPage['nav'] {
  return ledgers.map((name) => ({
    words: t(`ledger.${name}.heading`),
    href: `${addressOf(dossier)}/ledgers/${name}`,
    current: name === current,
  }))
}

function missingWords(
  name: LedgerName,
  { source, english, rows }: { readonly source: ReadText | undefined; readonly english: number; readonly rows: number },
  { translator: { t } }: Reader,
): string | undefined {
  if (!source) return t('ledger.noSpeech')
  if (english === 0) return t('ledger.noEnglish')
  return rows === 0 ? t(`ledger.${name}.empty`) : undefined
}

/** The speech and each English text. */
export function textColumns({ bitexts }: Examination, { translator: { t } }: Reader): readonly Column[] {
  const roles = ['source', ...bitexts.map(({ target }) => target.witness.role)]
  return roles.map((role) => ({ role, heading: t(`role.${role}`) }))
}

/** A number of a sentence that leads to it. */
export function placeIn(
  { dossier }: Examination,
  text: ReadText,
  index: number,
  { translator: { t, figure } }: Reader,
): Line['places'][number] {
  const number = figure(index + 1)
  return {
    number,
    label: t('sentence.of', { role: t(`role.${text.witness.role}`), number }),
    href: `${addressOf(dossier)}#${sentenceId(text, index)}`,
  }
}

export function lineOf(
  words: string,
  language: Line['language'],
  places: Line['places'],
  { note, look = 'plain' }: { readonly note?: string | undefined; readonly look?: Look } = {},
): Line {
  return { words: balanced(words.replace(/\s+/gu, ' ')), language, places, note, look }
}
