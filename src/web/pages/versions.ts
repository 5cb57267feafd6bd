import { changeClasses, type Comparison } from '../../comparison/change.ts'
import { edits } from '../../comparison/describe.ts'
import { differences, type Difference } from '../../comparison/ignored.ts'
import type { Dossier, Revision, Witness } from '../../dossier/fold.ts'
import { balanced } from '../../text/hidden.ts'
import type { Language } from '../../text/witness.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { inline, stretchesOf, type Compared, type Stretch } from './stretches.ts'
import type { Option } from './text-fields.ts'
import { sentencesTold, switchesOf, toldChanges, type Switch, type Told } from './told.ts'

export interface VersionsPage {
  readonly head: DossierHead
  readonly back: string
  readonly texts: readonly {
    readonly words: string
    readonly role: string
    readonly href: string
    readonly current: boolean
  }[]
  readonly action: string
  readonly role: string
  readonly from: readonly Option[]
  readonly to: readonly Option[]
  readonly views: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Inline: one column. Side by side: the old and the new. */
  readonly columns: readonly { readonly heading: string; readonly stretches: readonly Stretch[] }[]
  readonly switches: readonly (Switch & { readonly href: string })[]
  readonly without: string
  readonly summary: readonly string[]
  readonly told: Told
  readonly precise: boolean
  readonly single: boolean
  readonly addHref: string
}

export interface VersionsAsked extends Compared {
  readonly without: ReadonlySet<Difference>
  readonly witness: Witness
  readonly language: Language
  /** Numbers of the revisions, from 1. */
  readonly from: number
  readonly to: number
  readonly comparison: Comparison
}

export function versionsPage(dossier: Dossier, asked: VersionsAsked, reader: Reader): VersionsPage {
  const { witness, from, to, view, language, comparison, without } = asked
  const { t } = reader.translator
  const base = `${addressOf(dossier)}/versions/${witness.id}`
  const address = (change: Partial<Pick<VersionsAsked, 'view' | 'without'>>) => {
    const left = [...(change.without ?? without)].join(',')
    return `${base}?from=${from}&to=${to}&view=${change.view ?? view}${left && `&without=${left}`}`
  }
  const revisions = (chosen: number): readonly Option[] =>
    witness.revisions.map((revision, index) => ({
      value: String(index + 1),
      words: revisionWords(revision, index, reader),
      chosen: index + 1 === chosen,
    }))
  return {
    head: dossierHead(dossier, 'versions', reader),
    back: address({}),
    texts: dossier.witnesses
      .filter(({ revisions: held }) => held.length > 0)
      .map(({ id, role }) => ({
        words: t(`role.${role}`),
        role,
        href: `${addressOf(dossier)}/versions/${id}`,
        current: id === witness.id,
      })),
    action: base,
    role: witness.role,
    from: revisions(from),
    to: revisions(to),
    views: (['inline', 'side'] as const).map((each) => ({
      words: t(`versions.${each}`),
      href: address({ view: each }),
      current: each === view,
    })),
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    columns: columnsOf(asked, reader),
    switches: switchesOf(without, reader).map((each) => ({
      ...each,
      href: address({ without: new Set(differences.filter((other) => without.has(other) !== (other === each.value))) }),
    })),
    without: [...without].join(','),
    summary: [...summaryOf(comparison, asked, reader), ...sentencesTold(comparison, asked, language, reader)],
    told: toldChanges(comparison, asked, reader),
    precise: comparison.precise,
    single: witness.revisions.length < 2,
    addHref: `${addressOf(dossier)}/texts/${witness.id}#bring`,
  }
}

function revisionWords({ at, by, note }: Revision, index: number, { translator, nameOf }: Reader): string {
  const { t, date, figure } = translator
  const words = t('versions.revision', { number: figure(index + 1), date: date(at.slice(0, 10)), name: nameOf(by) })
  return note ? `${words} · ${balanced(note)}` : words
}

export function columnsOf(
  asked: Compared & { readonly comparison: Comparison },
  reader: Reader,
): VersionsPage['columns'] {
  const { t } = reader.translator
  const { changes } = asked.comparison
  if (asked.view === 'inline') return [{ heading: t('versions.inline'), stretches: inline(changes, asked, reader) }]
  const side = (which: 'old' | 'new') =>
    changes
      .toSorted((a, b) => a[which].start - b[which].start)
      .flatMap((change) => stretchesOf(change, asked, reader, which))
  return [
    { heading: t('versions.old'), stretches: side('old') },
    { heading: t('versions.new'), stretches: side('new') },
  ]
}

/** Changes that are in sight, counted by kind. */
export function summaryOf(
  comparison: Comparison,
  { isHidden }: Compared,
  { translator: { t } }: Reader,
): readonly string[] {
  const seen = edits(comparison).filter((edit) => !isHidden?.(edit))
  const moves = comparison.changes.filter(({ kind }) => kind === 'move').length
  const classes = changeClasses.toReversed().flatMap((kind) => {
    const count = seen.filter((edit) => edit.class === kind).length
    return count > 0 ? [t(`changeCount.${kind}`, { count })] : []
  })
  return [...classes, ...(moves > 0 ? [t('changeCount.move', { count: moves })] : [])]
}
