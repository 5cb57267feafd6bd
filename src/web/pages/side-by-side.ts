import type { Weighing } from '../../discrepancy/severity.ts'
import { isOrphan } from '../../dossier/carried.ts'
import type { Bitext, Examination, ReadText } from '../../dossier/examination.ts'
import type { Witness } from '../../dossier/fold.ts'
import { flagsQuery, type FlagsAsked } from '../flags-asked.ts'
import type { Reader } from '../reader.ts'
import { alsoIn } from './also.ts'
import { coverageFigures, type Figure } from './coverage.ts'
import { addressOf, dossierHead, isHeld, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { flagPanel, withFlags, type FlagPanel } from './flags.ts'
import { glossAddress } from './gloss-address.ts'
import { linkWork, type LinkWork } from './link-work.ts'
import { textMap, type TextMap } from './map.ts'
import { parted, type Parts } from './parts.ts'
import { rowViews, type RowView } from './row-views.ts'
import { restsOf, rowsBySource, rowsByTarget, type Row } from './rows.ts'
import { textLine } from './text-line.ts'

/** What side by side is asked for: the text whose order it follows, and the part of a long page. */
export interface Asked {
  readonly order: string | undefined
  readonly part: number
  /** Whether sentences can be ticked. */
  readonly work: boolean
  readonly flags: FlagsAsked
  /** What the house says of the kinds of difference. */
  readonly weighing: Weighing
}

export interface Column {
  readonly role: string
  readonly heading: string
  readonly count: string
  readonly line: readonly string[]
  readonly href: string
  /** The text word by word, where it is Arabic. */
  readonly gloss: string | undefined
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** A text that is not there, or cannot be compared. */
export interface Gap {
  readonly role: string
  readonly heading: string
  readonly words: string
  readonly line: readonly string[]
  readonly href: string
  readonly held: boolean
}

export interface SideBySidePage {
  readonly head: DossierHead
  readonly orders: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly map: TextMap | undefined
  readonly mapWords: string
  readonly figures: readonly Figure[]
  readonly tally: string | undefined
  readonly flags: FlagPanel | undefined
  /** What became of decisions about older revisions. */
  readonly carried: { readonly words: string | undefined; readonly look: string | undefined; readonly href: string }
  readonly work: LinkWork | undefined
  readonly columns: readonly Column[]
  readonly rows: readonly RowView[]
  readonly gaps: readonly Gap[]
  readonly parts: Parts['links']
  /** Address of this very page, to come back to. */
  readonly back: string
}

export function sideBySidePage(whole: Examination, asked: Asked, reader: Reader): SideBySidePage {
  const examination = withFlags(whole, asked.flags)
  const { dossier, source, texts, bitexts } = examination
  const { t } = reader.translator
  const compared = source ? [source, ...bitexts.map(({ target }) => target)] : texts.slice(0, 1)
  const spine = compared.find(({ witness }) => [witness.id, witness.role].includes(asked.order ?? '')) ?? compared[0]
  const columns = spine ? [spine, ...compared.filter((text) => text !== spine)] : []
  const base = addressOf(dossier)
  const order = spine && spine !== compared[0] ? spine.witness.id : undefined
  const rows = rowsFor(examination, spine)
  const address = (text: string | undefined, part: number, { work, flags }: Kept = asked) =>
    withQuery(base, { order: text, part, work, flags })
  const parts = parted(rows, asked.part, (part) => address(order, part), reader.translator)
  const where = homes(rows, columns, bitexts, source, parts.size)
  const addressIn = (id: string) => {
    const part = where.get(id) ?? parts.part
    return part === parts.part ? `#${id}` : `${address(order, part)}#${id}`
  }
  const panel = flagPanel(
    whole,
    {
      asked: asked.flags,
      weighing: asked.weighing,
      address: (flags) => `${address(order, 1, { work: asked.work, flags })}#flags`,
      sentence: (text, index) => addressIn(sentenceId(text, index)),
    },
    reader,
  )
  return {
    head: dossierHead(dossier, 'sideBySide', reader),
    orders:
      compared.length < 2
        ? []
        : compared.map((text, index) => ({
            words: t(`role.${text.witness.role}`),
            href: address(index === 0 ? undefined : text.witness.id, 1),
            current: text === spine,
          })),
    map: source && bitexts.length > 0 ? textMap(source, bitexts, reader.translator) : undefined,
    mapWords: t('map.words', { texts: compared.map(({ witness }) => t(`role.${witness.role}`)).join(t('list.comma')) }),
    figures: coverageFigures(examination, reader.translator),
    tally: tallyOf(whole, reader),
    flags: panel,
    carried: carriedOf(examination, reader),
    work: linkWork(
      examination,
      {
        on: asked.work,
        address: (work) => address(order, parts.part, { work, flags: asked.flags }),
        tally: decidedWords(examination, reader),
      },
      reader,
    ),
    columns: columns.map((text) => columnOf(text, base, reader)),
    rows: rowViews(examination, parts.rows, columns, reader, {
      address: addressIn,
      also: alsoIn(whole, reader, (text, index) => addressIn(`${text}-${index + 1}`)),
    }),
    gaps: dossier.witnesses.flatMap((witness) => gapOf(witness, compared, base, reader) ?? []),
    parts: parts.links,
    back: address(order, parts.part),
  }
}

type Kept = Pick<Asked, 'work' | 'flags'>

function withQuery(base: string, { order, part, work, flags }: Omit<Asked, 'weighing'>): string {
  const query = [
    order && `order=${encodeURIComponent(order)}`,
    part > 1 && `part=${part}`,
    work && 'work=links',
    ...flagsQuery(flags),
  ]
    .filter(Boolean)
    .join('&')
  return query ? `${base}?${query}` : base
}

function rowsFor({ source, bitexts }: Examination, spine: ReadText | undefined): readonly Row[] {
  if (!spine) return []
  const rests = bitexts.map(({ alignment }) => restsOf(alignment))
  if (!source || bitexts.length === 0) return paragraphs(spine)
  const bitext = bitexts.findIndex(({ target }) => target === spine)
  return bitext < 0
    ? rowsBySource(source.segments.length, rests)
    : rowsByTarget(bitext, bitexts[bitext]!.alignment, rests)
}

/** A text that stands alone: a row for each paragraph. */
function paragraphs({ segments }: ReadText): readonly Row[] {
  const groups = Map.groupBy(segments.keys(), (index) => segments[index]!.paragraph)
  return Array.from(groups.values(), (source) => ({ kind: 'passage', source, full: [], again: [] }))
}

/** On which part of the page each sentence stands first. */
function homes(
  rows: readonly Row[],
  columns: readonly ReadText[],
  bitexts: readonly Bitext[],
  source: ReadText | undefined,
  size: number,
): ReadonlyMap<string, number> {
  const where = new Map<string, number>()
  const alone = source ?? columns[0]
  rows.forEach((row, index) => {
    const part = Math.floor(index / size) + 1
    const ids = [
      ...row.source.map((each) => sentenceId(alone!, each)),
      ...bitexts.flatMap(({ target }, bitext) => (row.full[bitext] ?? []).map((each) => sentenceId(target, each))),
    ]
    for (const id of ids) if (!where.has(id)) where.set(id, part)
  })
  return where
}

function columnOf(text: ReadText, base: string, { translator }: Reader): Column {
  const { t } = translator
  const { witness, language, segments } = text
  return {
    role: witness.role,
    heading: t(`role.${witness.role}`),
    count: t('count.sentences', { count: segments.length }),
    line: textLine(witness, translator),
    href: `${base}/texts/${witness.id}`,
    gloss: language === 'ar' ? glossAddress(base, witness.id) : undefined,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
  }
}

function gapOf(witness: Witness, compared: readonly ReadText[], base: string, { translator }: Reader): Gap | undefined {
  const { t } = translator
  if (compared.some((text) => text.witness === witness)) return undefined
  const held = isHeld(witness)
  return {
    role: witness.role,
    heading: t(`role.${witness.role}`),
    words: t(held ? 'gap.notCompared' : `gap.${witness.role}`),
    line: textLine(witness, translator),
    href: `${base}/texts/${witness.id}`,
    held,
  }
}

function tallyOf(examination: Examination, reader: Reader): string | undefined {
  const { dossier, bitexts } = examination
  const { t } = reader.translator
  if (bitexts.length === 0) return undefined
  const open = bitexts.flatMap(({ findings }) => findings.filter(({ dismissed }) => !dismissed))
  const grave = open.filter(({ contradiction }) => contradiction).length
  return [
    t('tally.flags', { count: open.length }),
    ...(grave > 0 ? [t('tally.contradictions', { count: grave })] : []),
    decidedWords(examination, reader),
    ...(dossier.verdicts.length > 0 ? [t('tally.verdicts', { count: dossier.verdicts.length })] : []),
  ].join(' · ')
}

function decidedWords({ bitexts }: Examination, { translator: { t } }: Reader): string {
  const links = bitexts.flatMap(({ alignment }) => alignment.links)
  const decided = links.filter(({ state }) => state === 'confirmed').length
  return t('tally.decided', { count: decided, all: links.length })
}

function carriedOf({ dossier, carried }: Examination, { translator: { t } }: Reader): SideBySidePage['carried'] {
  const look = carried.filter(isOrphan).length
  const kept = carried.length - look
  return {
    words: kept > 0 ? t('orphans.carried', { count: kept }) : undefined,
    look: look > 0 ? t('orphans.look', { count: look }) : undefined,
    href: `${addressOf(dossier)}/orphans`,
  }
}
