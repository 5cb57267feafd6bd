import {
  passageRows,
  useOf,
  type Carriage,
  type Carried,
  type Group,
  type PassageRow,
} from '../../discrepancy/across/passages.ts'
import { readingsOf } from '../../dossier/across.ts'
import { absencesIn } from '../../dossier/decisions.ts'
import type { Examination, ReadText } from '../../dossier/examination.ts'
import { balanced } from '../../text/hidden.ts'
import { slice } from '../../text/span.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import type { Chip } from './flags.ts'
import { loneList, type LoneList } from './lone.ts'
import { parted, type Parts } from './parts.ts'
import { stripHeight, stripOf, stripWidth, type Strip } from './strips.ts'

/** The speech's passages against every English text, and what rests on none of them. */
export interface TriangulationPage {
  readonly head: DossierHead
  readonly back: string
  /** Said where there is nothing to hold against each other. */
  readonly missing: string | undefined
  readonly strips: readonly (Strip & { readonly words: string; readonly from: string | undefined })[]
  readonly size: { readonly width: number; readonly height: number }
  readonly chips: readonly Chip[]
  readonly lonely: readonly { readonly words: string; readonly count: string; readonly href: string }[]
  readonly columns: readonly { readonly role: string; readonly heading: string }[]
  readonly rows: readonly MatrixRow[]
  readonly parts: Parts['links']
  readonly lone: readonly LoneList[]
}

export interface MatrixRow {
  readonly id: string
  readonly number: string
  readonly label: string
  readonly href: string
  readonly words: string
  readonly against: boolean
  readonly cells: readonly MatrixCell[]
}

export interface MatrixCell {
  readonly role: string
  readonly heading: string
  readonly carriage: Carriage
  readonly words: string
  /** Who has decided so, where somebody has. */
  readonly by?: string
  readonly sentences: readonly { readonly number: string; readonly label: string; readonly href: string }[]
  readonly start: string
}

export interface TriangulationAsked {
  /** A group of passages: `against`, `shared`, `unused`, or `only-` and a text. Anything else is all of them. */
  readonly show: string
  readonly part: number
}

export function triangulationPage(
  examination: Examination,
  asked: TriangulationAsked,
  reader: Reader,
): TriangulationPage {
  const { dossier, source, bitexts } = examination
  const { t, number } = reader.translator
  const address = `${addressOf(dossier)}/coverage`
  const readings = readingsOf(examination)
  const rows = source && bitexts.length > 0 ? passageRows(source.segments, readings) : []
  const shows = showsOf(examination, reader).map((show) => ({ ...show, rows: rows.filter(show.holds) }))
  const chosen = shows.find(({ name }) => name === asked.show) ?? shows[0]!
  const at = (name: string, part = 1) => withQuery(address, name, part)
  const parts = parted(chosen.rows, asked.part, (part) => `${at(chosen.name, part)}#matrix`, reader.translator)
  const lone = bitexts.flatMap((bitext, index) => loneList(examination, bitext, readings[index]!, reader) ?? [])
  return {
    head: dossierHead(dossier, 'coverage', reader),
    back: at(chosen.name, parts.part),
    missing: rows.length > 0 ? undefined : t(source ? 'triangulation.noEnglish' : 'triangulation.noSpeech'),
    strips: rows.length > 0 ? stripsOf(examination, rows, reader) : [],
    size: { width: stripWidth, height: stripHeight },
    chips: shows.map(({ name, words, rows: held }) => ({
      words,
      count: number(held.length),
      href: `${at(name)}#matrix`,
      current: name === chosen.name,
    })),
    lonely: lone.map(({ id, role, sentences }) => ({
      words: t('triangulation.only', { text: t(`role.${role}`) }),
      count: number(sentences.length),
      href: `#${id}`,
    })),
    columns: bitexts.map(({ target }) => ({
      role: target.witness.role,
      heading: t(`role.${target.witness.role}`),
    })),
    rows: matrixRows(examination, parts.rows, reader),
    parts: parts.links,
    lone,
  }
}

function withQuery(address: string, show: string, part: number): string {
  const query = [show !== 'all' && `show=${encodeURIComponent(show)}`, part > 1 && `part=${part}`].filter(Boolean)
  return query.length > 0 ? `${address}?${query.join('&')}` : address
}

interface Show {
  readonly name: string
  readonly words: string
  readonly holds: (row: PassageRow) => boolean
}

function showsOf({ bitexts }: Examination, { translator: { t } }: Reader): readonly Show[] {
  const of = (group: Group): Show => ({
    name: group,
    words: t(`triangulation.group.${bitexts.length === 2 ? group : `${group}Many`}`),
    holds: (row) => row.group === group,
  })
  const alone = bitexts.map(({ target: { witness } }): Show => ({
    name: `only-${witness.id}`,
    words: t('triangulation.alone', { text: t(`role.${witness.role}`) }),
    holds: ({ users }) => users.length === 1 && users[0] === witness.id,
  }))
  const several = bitexts.length > 1 ? [of('against'), of('shared')] : []
  return [{ name: 'all', words: t('triangulation.all'), holds: () => true }, ...several, ...alone, of('unused')]
}

/** Fewer sentences than these come from no part of a speech in particular. */
const telling = 6

function stripsOf(
  { source, bitexts }: Examination,
  rows: readonly PassageRow[],
  { translator: { t, percent, direction } }: Reader,
): TriangulationPage['strips'] {
  return bitexts.map(({ target }, reading) => {
    const { role } = target.witness
    const heading = t(`role.${role}`)
    const { used, all, thirds } = useOf(rows, reading)
    const most = Math.max(...thirds)
    const third = (['first', 'second', 'last'] as const)[thirds.indexOf(most)]!
    return {
      ...stripOf(source!, rows, reading, { role, heading, mirrored: direction === 'rtl' }),
      words: t('triangulation.uses', { text: heading, used, all }),
      from: used >= telling ? t(`triangulation.third.${third}`, { share: percent(most / used) }) : undefined,
    }
  })
}

function matrixRows(examination: Examination, rows: readonly PassageRow[], reader: Reader): readonly MatrixRow[] {
  const { dossier, source, bitexts } = examination
  const absences = bitexts.map(({ target }) => absencesIn(dossier, source!, target))
  const { t } = reader.translator
  return rows.map((row) => {
    const shown = matrixRow(examination, row, reader)
    const cells = shown.cells.map((cell, index): MatrixCell => {
      const decision = absences[index]!.get(row.passage)
      if (!decision || cell.carriage !== 'absent') return cell
      const by = t('decision.by', { name: reader.nameOf(decision.by) })
      return { ...cell, words: t(`absence.here.${decision.body.reason}`), by }
    })
    return { ...shown, cells }
  })
}

function matrixRow({ dossier, source, bitexts }: Examination, row: PassageRow, reader: Reader): MatrixRow {
  const { t, figure } = reader.translator
  const { passage } = row
  const base = addressOf(dossier)
  const number = figure(passage + 1)
  return {
    id: `passage-${passage + 1}`,
    number,
    label: t('sentence.of', { role: t('role.source'), number }),
    href: `${base}#${sentenceId(source!, passage)}`,
    words: balanced(slice(source!.text, source!.segments[passage]!)),
    against: row.group === 'against',
    cells: row.cells.map((cell, index) => matrixCell(bitexts[index]!.target, cell, base, reader)),
  }
}

/** So many letters of the English are given; the rest stands side by side. */
const shown = 90

function matrixCell(text: ReadText, cell: Carried, base: string, { translator }: Reader): MatrixCell {
  const { t, figure } = translator
  const { witness } = text
  const { carriage, sentences, categories } = cell
  const kinds = categories.map((category) => t(`kind.${category}`)).join(t('list.comma'))
  const first = sentences[0]
  const words = first === undefined ? '' : slice(text.text, text.segments[first]!)
  return {
    role: witness.role,
    heading: t(`role.${witness.role}`),
    carriage,
    words: carriage === 'changed' ? t('triangulation.changed', { kinds }) : t(`triangulation.${carriage}`),
    sentences: sentences.map((index) => ({
      number: figure(index + 1),
      label: t('sentence.of', { role: t(`role.${witness.role}`), number: figure(index + 1) }),
      href: `${base}#${sentenceId(text, index)}`,
    })),
    start: balanced(words.length > shown ? `${words.slice(0, shown).replace(/\s\S*$/, '')} …` : words),
  }
}
