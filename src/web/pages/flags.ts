import { categories } from '../../discrepancy/discrepancy.ts'
import { byWeight, countByCategory, type Severity, type Weighing } from '../../discrepancy/severity.ts'
import type { Bitext, Examination, Finding, ReadText } from '../../dossier/examination.ts'
import { everyFlag, toggled, type FlagsAsked } from '../flags-asked.ts'
import type { Reader } from '../reader.ts'
import { flagHeading, reasonWords } from './flag.ts'
import { restsOf } from './rows.ts'

/** A choice that the address holds, with how many there are. */
export interface Chip {
  readonly words: string
  readonly count: string
  readonly href: string
  readonly current: boolean
}

/** One difference in the list at the head of a page. */
export interface ListedFlag {
  readonly key: string
  readonly severity: Severity
  readonly severityWords: string
  readonly contradiction: boolean
  readonly dismissed: boolean
  readonly role: string
  readonly heading: string
  readonly words: string
  /** The English sentence, and the first passage of the speech that it is about. */
  readonly places: readonly { readonly words: string; readonly href: string }[]
}

/** The differences of a dossier: filter, counts, and what matters first. */
export interface FlagPanel {
  readonly all: Chip
  readonly kinds: readonly Chip[]
  readonly texts: readonly Chip[]
  readonly dismissed: Chip | undefined
  readonly first: readonly ListedFlag[]
  readonly rest: readonly ListedFlag[]
  readonly restWords: string
  readonly nothing: string | undefined
  /** Where checks were not brought to their end: nothing follows from their silence there. */
  readonly stopped: readonly { readonly words: string; readonly href: string }[]
  readonly order: string
}

export interface FlagView {
  readonly asked: FlagsAsked
  readonly weighing: Weighing
  /** The address of this page with another filter. */
  readonly address: (asked: FlagsAsked) => string
  /** The address of a sentence by its text and number. */
  readonly sentence: (text: ReadText, index: number) => string
}

/** So many stand open at the head of the page. */
const shown = 6

export function flagPanel(examination: Examination, view: FlagView, reader: Reader): FlagPanel | undefined {
  const { bitexts } = examination
  const { asked, weighing, address } = view
  const { t, number } = reader.translator
  const everything = bitexts.flatMap(({ findings }) => findings)
  const stopped = bitexts.flatMap((bitext) => stoppedIn(bitext, view, reader))
  if (everything.length + stopped.length === 0) return undefined
  const gone = everything.filter(({ dismissed }) => dismissed)
  const counted = (filter: FlagsAsked) => bitexts.flatMap((bitext) => flagsOf(bitext, filter))
  const open = { ...everyFlag, dismissed: asked.dismissed }
  const listed = byWeight(
    bitexts.flatMap((bitext) => flagsOf(bitext, asked).map((finding) => ({ ...finding, bitext }))),
    weighing,
  ).map((each) => listedFlag(each, examination, view, reader))
  return {
    all: {
      words: t('flags.all'),
      count: number(counted(open).length),
      href: address(open),
      current: asked.kinds.length + asked.texts.length === 0,
    },
    kinds: kindChips(counted({ ...asked, kinds: [] }), view, reader),
    texts: bitexts.length < 2 ? [] : bitexts.map((bitext) => textChip(bitext, view, reader)),
    dismissed:
      gone.length === 0
        ? undefined
        : {
            words: t(asked.dismissed ? 'flags.hideDismissed' : 'flags.showDismissed'),
            count: number(gone.length),
            href: address({ ...asked, dismissed: !asked.dismissed }),
            current: asked.dismissed,
          },
    first: listed.slice(0, shown),
    rest: listed.slice(shown),
    restWords: t('flags.more', { count: listed.length - shown }),
    nothing:
      listed.length === 0 && everything.length > 0
        ? t(counted(everyFlag).length === 0 ? 'flags.allDismissed' : 'flags.none')
        : undefined,
    stopped,
    order: t('flags.order'),
  }
}

function stoppedIn(
  { target, stopped }: Bitext,
  { sentence }: FlagView,
  { translator: { t, figure } }: Reader,
): FlagPanel['stopped'] {
  const bySentence = Map.groupBy(stopped, ({ target: { start } }) =>
    target.segments.findIndex(({ end }) => end > start),
  )
  return Array.from(bySentence, ([index, found]) => {
    const kinds = [...new Set(found.map(({ category }) => t(`kind.${category}`)))].join(t('list.comma'))
    const name = t('sentence.of', { role: t(`role.${target.witness.role}`), number: figure(index + 1) })
    return { words: t('flags.stopped', { sentence: name, kinds }), href: sentence(target, Math.max(0, index)) }
  })
}

/** The findings of a text that the filter lets through. */
export function flagsOf({ target, findings }: Bitext, { kinds, texts, dismissed }: FlagsAsked): readonly Finding[] {
  if (texts.length > 0 && !texts.includes(target.witness.id)) return []
  return findings.filter(
    (finding) => (kinds.length === 0 || kinds.includes(finding.category)) && (dismissed || !finding.dismissed),
  )
}

/** The examination with nothing but the findings that are asked for, for everything that draws them. What is dismissed stays: it stands folded away. */
export function withFlags(examination: Examination, { kinds, texts }: FlagsAsked): Examination {
  if (kinds.length + texts.length === 0) return examination
  const bitexts = examination.bitexts.map((bitext) => ({
    ...bitext,
    findings: flagsOf(bitext, { kinds, texts, dismissed: true }),
  }))
  return { ...examination, bitexts }
}

function kindChips(
  found: readonly Finding[],
  { asked, weighing, address }: FlagView,
  { translator: { t, number } }: Reader,
): readonly Chip[] {
  const counts = countByCategory(found, weighing)
  const empty = categories.filter(
    (kind) => asked.kinds.includes(kind) && !counts.some(({ category }) => category === kind),
  )
  return [...counts, ...empty.map((category) => ({ category, count: 0 }))].map(({ category, count }) => ({
    words: t(`kind.${category}`),
    count: number(count),
    href: address({ ...asked, kinds: toggled(asked.kinds, category) }),
    current: asked.kinds.includes(category),
  }))
}

function textChip(bitext: Bitext, { asked, address }: FlagView, { translator: { t, number } }: Reader): Chip {
  const { id, role } = bitext.target.witness
  return {
    words: t(`role.${role}`),
    count: number(flagsOf(bitext, { ...asked, texts: [] }).length),
    href: address({ ...asked, texts: toggled(asked.texts, id) }),
    current: asked.texts.includes(id),
  }
}

function listedFlag(
  finding: Finding & { readonly bitext: Bitext },
  { source }: Examination,
  { weighing, sentence }: FlagView,
  { translator }: Reader,
): ListedFlag {
  const { t, figure } = translator
  const { category, segment, bitext } = finding
  const { target, alignment } = bitext
  const severity = weighing.severities[category]
  const passage =
    source && finding.source
      ? source.segments.findIndex(({ end }) => end > finding.source!.start)
      : restsOf(alignment)[segment]?.[0]
  const name = (role: string, index: number) => t('sentence.of', { role: t(`role.${role}`), number: figure(index + 1) })
  return {
    key: finding.key,
    severity,
    severityWords: t(`severity.${severity}`),
    contradiction: finding.contradiction,
    dismissed: finding.dismissed !== undefined,
    role: target.witness.role,
    heading: flagHeading(finding, translator),
    words: reasonWords(finding, translator),
    places: [
      { words: name(target.witness.role, segment), href: sentence(target, segment) },
      ...(source && passage !== undefined && passage >= 0
        ? [{ words: name('source', passage), href: sentence(source, passage) }]
        : []),
    ],
  }
}
