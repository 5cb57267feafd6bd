import { agreementAt, restsOn, saidIn } from '../../dossier/against.ts'
import type { Agreed } from '../../comparison/against/agreement.ts'
import type { Examination, ReadText } from '../../dossier/examination.ts'
import { hull, slice, type Span } from '../../text/span.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import type { SentenceLine } from './against.ts'
import { comparableTexts, textName, waysOf, type WayView } from './comparing.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { factsTold, type FactsTold } from './facts-told.ts'
import { parted } from './parts.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { rowsBySource, type Row } from './rows.ts'
import { textLine } from './text-line.ts'

/** Several texts about one speech in a table: a row for each passage, a column for each text. */
export interface TogetherPage {
  readonly head: DossierHead
  readonly back: string
  readonly ways: readonly WayView[]
  readonly action: string
  readonly choices: readonly { readonly value: string; readonly words: string; readonly chosen: boolean }[]
  readonly columns: readonly {
    readonly role: string
    readonly words: string
    readonly line: readonly string[]
    readonly href: string
  }[]
  readonly lead: string
  readonly rows: readonly TogetherRow[]
  readonly parts: ReturnType<typeof parted>['links']
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

export interface TogetherRow {
  readonly passages: readonly SentenceLine[]
  readonly cells: readonly {
    readonly role: string
    readonly label: string
    readonly sentences: readonly (Omit<SentenceLine, 'words'> & { readonly pieces: readonly Piece[] })[]
    readonly absent: string
  }[]
  readonly facts: readonly FactsTold[]
}

export interface TogetherAsked {
  readonly texts: readonly ReadText[]
  readonly part: number
}

export function togetherPage(examination: Examination, { texts, part }: TogetherAsked, reader: Reader): TogetherPage {
  const { dossier, source } = examination
  const { t } = reader.translator
  const base = `${addressOf(dossier)}/together`
  const address = (number: number) =>
    `${base}?${texts.map(({ witness }) => `text=${witness.id}`).join('&')}&part=${number}`
  const names = texts.map(({ witness }) => textName(witness, dossier, reader))
  const said = texts.map(saidIn)
  const rests = texts.map((text) => restsOn(examination, text))
  const met = rowsBySource(source?.segments.length ?? 0, rests).filter(
    ({ kind, full }) => kind === 'passage' && full.some((numbers) => numbers.length > 0),
  )
  const shown = parted(met, part, address, reader.translator)
  const rows = shown.rows.map((row): TogetherRow => {
    const agreed = agreementAt(said, sentencesIn(row))
    return {
      passages: source ? row.source.map((passage) => speechLine(source, passage, examination, reader)) : [],
      cells: texts.map((text, at) => ({
        role: text.witness.role,
        label: names[at]!,
        sentences: sentencesIn(row)[at]!.map((number) =>
          sentence(text, number, oddIn(agreed, at), examination, reader),
        ),
        absent: t('together.absent'),
      })),
      facts: factsTold(agreed, texts, names, reader).filter(({ odd }) => odd || texts.length < 3),
    }
  })
  const odd = rows.filter(({ facts }) => facts.some((each) => each.odd)).length
  return {
    head: dossierHead(dossier, 'versions', reader),
    back: address(shown.part),
    ways: waysOf(dossier, 'together', reader),
    action: base,
    choices: comparableTexts(dossier).map((witness) => ({
      value: witness.id,
      words: textName(witness, dossier, reader),
      chosen: texts.some((text) => text.witness.id === witness.id),
    })),
    columns: texts.map((text, at) => ({
      role: text.witness.role,
      words: names[at]!,
      line: textLine(text.witness, reader.translator),
      href: `${addressOf(dossier)}/texts/${text.witness.id}`,
    })),
    lead: texts.length < 3 ? t('together.two') : t('together.odd', { count: odd }),
    rows,
    parts: shown.links,
    language: texts[0]?.language ?? 'en',
    direction: texts[0]?.language === 'ar' ? 'rtl' : 'ltr',
  }
}

/** A sentence that rests on this row too is said here as well. */
function sentencesIn({ full, again }: Row): readonly (readonly number[])[] {
  return full.map((numbers, at) => [...numbers, ...again[at]!].toSorted((a, b) => a - b))
}

/** Where a text goes against the others in its own words. */
function oddIn(agreed: readonly Agreed[], text: number): readonly Span[] {
  return agreed.flatMap(({ state, odd, instead, said }) => {
    if (state !== 'odd' || odd !== text) return []
    return hull([instead, said[text]].flatMap((fact) => fact ?? [])) ?? []
  })
}

function sentence(
  text: ReadText,
  number: number,
  odd: readonly Span[],
  { dossier }: Examination,
  { translator }: Reader,
): TogetherRow['cells'][number]['sentences'][number] {
  return {
    number: translator.figure(number + 1),
    href: `${addressOf(dossier)}/texts/${text.witness.id}#${sentenceId(text, number)}`,
    pieces: piecesOf(
      text.text,
      text.segments[number]!,
      odd.map(({ start, end }) => ({ start, end, mark: 'check' as const })),
    ),
  }
}

function speechLine(source: ReadText, passage: number, { dossier }: Examination, { translator }: Reader): SentenceLine {
  return {
    number: translator.figure(passage + 1),
    href: `${addressOf(dossier)}/texts/${source.witness.id}#${sentenceId(source, passage)}`,
    words: balanced(slice(source.text, source.segments[passage]!)),
  }
}
