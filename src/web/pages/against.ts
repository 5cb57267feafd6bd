import type { Agreed } from '../../comparison/against/agreement.ts'
import { alikeFrom, type LinedUp } from '../../comparison/against/line-up.ts'
import { agreementAt, type Against } from '../../dossier/against.ts'
import type { Examination, ReadText } from '../../dossier/examination.ts'
import { slice, type Span } from '../../text/span.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { changedSides, sharedSide, type AgainstWords } from './against-marks.ts'
import { comparableTexts, textName, waysOf, type WayView } from './comparing.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { factsTold, type FactsTold } from './facts-told.ts'
import { parted } from './parts.ts'
import type { Option } from './text-fields.ts'
import { textLine } from './text-line.ts'

/** Two texts of one language that have no common ancestor, lined up by the passages that they rest on. */
export interface AgainstPage {
  readonly head: DossierHead
  readonly back: string
  readonly ways: readonly WayView[]
  readonly action: string
  readonly choices: readonly { readonly name: 'a' | 'b'; readonly label: string; readonly options: readonly Option[] }[]
  readonly sides: readonly {
    readonly role: string
    readonly words: string
    readonly line: readonly string[]
    readonly href: string
  }[]
  readonly counts: readonly string[]
  /** Wording that both have, each led to where it stands. */
  readonly wording: readonly { readonly words: string; readonly href: string | undefined; readonly quoted: string }[]
  readonly rows: readonly AgainstRow[]
  readonly parts: ReturnType<typeof parted>['links']
  /** Sentences that nothing in the other text answers. */
  readonly alone: readonly { readonly heading: string; readonly sentences: readonly SentenceLine[] }[]
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

export interface SentenceLine {
  readonly number: string
  readonly href: string
  readonly words: string
}

export interface AgainstRow {
  readonly id: string
  readonly passages: readonly SentenceLine[]
  readonly why: string
  readonly cells: readonly {
    readonly role: string
    readonly label: string
    readonly sentences: readonly Omit<SentenceLine, 'words'>[]
    readonly words: AgainstWords
  }[]
  readonly facts: readonly FactsTold[]
  readonly wording: readonly { readonly number: string; readonly words: string }[]
}

export interface AgainstAsked {
  readonly a: ReadText
  readonly b: ReadText
  readonly part: number
}

type Side = 'a' | 'b'

/** What the parts of the page are made from. */
interface Context {
  readonly examination: Examination
  readonly asked: AgainstAsked
  readonly against: Against
  readonly reader: Reader
  readonly names: Readonly<Record<Side, string>>
}

export function againstPage(
  examination: Examination,
  asked: AgainstAsked,
  against: Against,
  reader: Reader,
): AgainstPage {
  const { dossier } = examination
  const { t } = reader.translator
  const base = `${addressOf(dossier)}/against`
  const address = (part: number) => `${base}?a=${asked.a.witness.id}&b=${asked.b.witness.id}&part=${part}`
  const names = { a: textName(asked.a.witness, dossier, reader), b: textName(asked.b.witness, dossier, reader) }
  const context: Context = { examination, asked, against, reader, names }
  const shown = parted(against.rows, asked.part, address, reader.translator)
  const first = (shown.part - 1) * shown.size
  const rows = shown.rows.map((row, index) => rowView(row, first + index, context))
  return {
    head: dossierHead(dossier, 'versions', reader),
    back: address(shown.part),
    ways: waysOf(dossier, 'against', reader),
    action: base,
    choices: (['a', 'b'] as const).map((name) => ({
      name,
      label: t(`against.${name}`),
      options: comparableTexts(dossier).map((witness) => ({
        value: witness.id,
        words: textName(witness, dossier, reader),
        chosen: witness.id === asked[name].witness.id,
      })),
    })),
    sides: (['a', 'b'] as const).map((side) => ({
      role: asked[side].witness.role,
      words: names[side],
      line: textLine(asked[side].witness, reader.translator),
      href: `${addressOf(dossier)}/texts/${asked[side].witness.id}`,
    })),
    counts: countsOf(context),
    wording: wordingTold(context),
    rows,
    parts: shown.links,
    alone: (['a', 'b'] as const).map((side) => aloneIn(side, context)),
    language: asked.a.language,
    direction: asked.a.language === 'ar' ? 'rtl' : 'ltr',
  }
}

function countsOf({ against: { rows, wording }, reader: { translator } }: Context): readonly string[] {
  const bySpeech = rows.filter(({ passages }) => passages.length > 0).length
  const byWords = rows.length - bySpeech
  return [
    translator.t('against.count.passage', { count: bySpeech }),
    ...(byWords > 0 ? [translator.t('against.count.words', { count: byWords })] : []),
    ...(wording.length > 0 ? [translator.t('against.count.wording', { count: wording.length })] : []),
  ]
}

function wordingTold({ asked, against, reader }: Context): AgainstPage['wording'] {
  const { t } = reader.translator
  return against.wording.map(({ a, words }) => {
    const row = against.rows.findIndex((each) => each.a.some((sentence) => holds(against.said.a[sentence]!, a)))
    return {
      words: t('against.wording.count', { count: words }),
      quoted: balanced(slice(asked.a.text, a)),
      href: row < 0 ? undefined : `#${rowId(row)}`,
    }
  })
}

function rowId(row: number): string {
  return `row-${row + 1}`
}

function rowView(row: LinedUp, index: number, context: Context): AgainstRow {
  const { asked, against, reader, names } = context
  const sides = wordsOf(row, context)
  const runs = against.wording.flatMap((run, number) =>
    (['a', 'b'] as const).some((side) => row[side].some((sentence) => holds(against.said[side][sentence]!, run[side])))
      ? [{ ...run, number: reader.translator.figure(number + 1) }]
      : [],
  )
  return {
    id: rowId(index),
    passages: row.passages.flatMap((passage) => passageLine(passage, context) ?? []),
    why: whyOf(row, context),
    cells: (['a', 'b'] as const).map((side, at) => ({
      role: asked[side].witness.role,
      label: names[side],
      sentences: row[side].map((sentence) => sentenceRef(asked[side], sentence, context)),
      words: sides[at]!,
    })),
    facts: factsTold(agreed(row, context), [asked.a, asked.b], [names.a, names.b], reader),
    wording: runs.map(({ number, words }) => ({
      number,
      words: reader.translator.t('against.wording.stands', { count: words, one: names.a, other: names.b }),
    })),
  }
}

function agreed(row: LinedUp, { against: { said } }: Context): readonly Agreed[] {
  // That one side says "not" somewhere tells nothing where sentences are so free of each other.
  return agreementAt([said.a, said.b], [row.a, row.b]).filter(({ kind }) => kind !== 'negation')
}

function wordsOf(row: LinedUp, { asked, against, reader }: Context): readonly AgainstWords[] {
  const [one, other] = (['a', 'b'] as const).map((side) =>
    row[side].map((sentence) => slice(asked[side].text, asked[side].segments[sentence]!)).join(' '),
  )
  const changed = changedSides(one!, other!, reader)
  if (changed) return changed
  const said = (side: Side) => row[side].map((sentence) => against.said[side][sentence]!)
  return (['a', 'b'] as const).map((side) => {
    const runs = against.wording.map((run, number) => ({ ...run[side], number: reader.translator.figure(number + 1) }))
    return sharedSide(asked[side].text, said(side), said(side === 'a' ? 'b' : 'a'), runs)
  })
}

/** Why the row's sentences stand together. */
function whyOf({ passages, likeness }: LinedUp, { reader: { translator } }: Context): string {
  const alike = likeness >= alikeFrom
  if (passages.length === 0) return translator.t('against.why.words')
  return translator.t(alike ? 'against.why.both' : 'against.why.passage', { count: passages.length })
}

function passageLine(passage: number, { examination: { source, dossier }, reader }: Context): SentenceLine | undefined {
  const segment = source?.segments[passage]
  if (!source || !segment) return undefined
  return {
    number: reader.translator.figure(passage + 1),
    href: `${addressOf(dossier)}/texts/${source.witness.id}#${sentenceId(source, passage)}`,
    words: balanced(slice(source.text, segment)),
  }
}

function sentenceRef(text: ReadText, sentence: number, { examination, reader }: Context): Omit<SentenceLine, 'words'> {
  return {
    number: reader.translator.figure(sentence + 1),
    href: `${addressOf(examination.dossier)}/texts/${text.witness.id}#${sentenceId(text, sentence)}`,
  }
}

function aloneIn(side: Side, context: Context): AgainstPage['alone'][number] {
  const { asked, against, reader, names } = context
  const sentences = side === 'a' ? against.onlyA : against.onlyB
  const text = asked[side]
  return {
    heading: reader.translator.t('against.alone', { count: sentences.length, text: names[side] }),
    sentences: sentences.map((sentence) => ({
      ...sentenceRef(text, sentence, context),
      words: balanced(slice(text.text, text.segments[sentence]!)),
    })),
  }
}

function holds(outer: Span, inner: Span): boolean {
  return inner.start < outer.end && outer.start < inner.end
}
