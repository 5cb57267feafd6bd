import { changeClasses, type Change, type Comparison, type Edit } from '../../comparison/change.ts'
import type { Dossier, Revision, Witness } from '../../dossier/fold.ts'
import { balanced } from '../../text/hidden.ts'
import type { Language } from '../../text/witness.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import type { Option } from './text-fields.ts'

/** A stretch of the comparison: kept, deleted, inserted, or standing elsewhere. */
export interface Stretch {
  readonly kind: 'equal' | 'delete' | 'insert' | 'moved-from' | 'moved-to'
  readonly text: string
  /** The class of the change, as a word for its look. */
  readonly look: string
  readonly label: string
  /** The number of the move, and where its other end stands. */
  readonly move: { readonly number: string; readonly id: string; readonly other: string; readonly words: string } | undefined
}

export interface VersionsPage {
  readonly head: DossierHead
  readonly back: string
  readonly texts: readonly { readonly words: string; readonly role: string; readonly href: string; readonly current: boolean }[]
  readonly action: string
  readonly role: string
  readonly from: readonly Option[]
  readonly to: readonly Option[]
  readonly views: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Inline: one column. Side by side: the old and the new. */
  readonly columns: readonly { readonly heading: string; readonly stretches: readonly Stretch[] }[]
  readonly summary: readonly string[]
  readonly precise: boolean
  readonly single: boolean
  readonly addHref: string
}

export interface VersionsAsked {
  readonly witness: Witness
  readonly language: Language
  /** Numbers of the revisions, from 1. */
  readonly from: number
  readonly to: number
  readonly view: 'inline' | 'side'
  readonly old: string
  readonly new: string
  readonly comparison: Comparison
}

export function versionsPage(dossier: Dossier, asked: VersionsAsked, reader: Reader): VersionsPage {
  const { witness, from, to, view, language, comparison } = asked
  const { t } = reader.translator
  const base = `${addressOf(dossier)}/versions/${witness.id}`
  const address = (change: Partial<Pick<VersionsAsked, 'view'>>) =>
    `${base}?from=${from}&to=${to}&view=${change.view ?? view}`
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
    summary: summaryOf(comparison, reader),
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

function columnsOf(asked: VersionsAsked, reader: Reader): VersionsPage['columns'] {
  const { t } = reader.translator
  const { changes } = asked.comparison
  if (asked.view === 'inline')
    return [{ heading: t('versions.inline'), stretches: inline(changes, asked, reader) }]
  const side = (which: 'old' | 'new') =>
    changes
      .toSorted((a, b) => a[which].start - b[which].start)
      .flatMap((change) => stretchesOf(change, asked, reader, which))
  return [
    { heading: t('versions.old'), stretches: side('old') },
    { heading: t('versions.new'), stretches: side('new') },
  ]
}

/** Both texts in one: what was deleted stands before what came in; a moved passage leaves its mark where it stood. */
function inline(changes: readonly Change[], asked: VersionsAsked, reader: Reader): readonly Stretch[] {
  const moves = changes.filter((change) => change.kind === 'move')
  const left = [...moves].sort((a, b) => a.old.start - b.old.start)
  const arrived = [...moves].sort((a, b) => a.new.start - b.new.start)
  const result: Stretch[] = []
  const passMoves = (old: number, fresh: number) => {
    while (left[0] && left[0].old.start <= old) result.push(...stretchesOf(left.shift()!, asked, reader, 'old'))
    while (arrived[0] && arrived[0].new.start <= fresh) result.push(...stretchesOf(arrived.shift()!, asked, reader, 'new'))
  }
  for (const change of changes) {
    if (change.kind === 'move') continue
    passMoves(change.old.start, change.new.start)
    result.push(...stretchesOf(change, asked, reader, 'both'))
  }
  passMoves(Infinity, Infinity)
  return result
}

type Side = 'old' | 'new' | 'both'

function stretchesOf(change: Change, asked: VersionsAsked, reader: Reader, side: Side): readonly Stretch[] {
  if (change.kind === 'move') return [moved(change, asked, reader, side === 'old' ? 'old' : 'new')]
  if (change.kind === 'equal') return [plain('equal', asked.old.slice(change.old.start, change.old.end), '', '')]
  const { t } = reader.translator
  const label = labelOf(change, reader)
  const old = asked.old.slice(change.old.start, change.old.end)
  const fresh = asked.new.slice(change.new.start, change.new.end)
  return [
    ...(old !== '' && side !== 'new' ? [plain('delete', old, change.class, `${t('versions.deleted')}: ${label}`)] : []),
    ...(fresh !== '' && side !== 'old' ? [plain('insert', fresh, change.class, `${t('versions.inserted')}: ${label}`)] : []),
  ]
}

function plain(kind: Stretch['kind'], text: string, look: string, label: string): Stretch {
  return { kind, text: balanced(text), look, label, move: undefined }
}

function moved(
  change: Extract<Change, { kind: 'move' }>,
  asked: VersionsAsked,
  { translator: { t, figure } }: Reader,
  side: 'old' | 'new',
): Stretch {
  const [id, other] = side === 'old' ? ['from', 'to'] : ['to', 'from']
  const text = side === 'old' ? asked.old : asked.new
  const number = figure(change.move)
  return {
    kind: side === 'old' ? 'moved-from' : 'moved-to',
    text: balanced(text.slice(change[side].start, change[side].end)),
    look: 'move',
    label: t(side === 'old' ? 'versions.movedFrom' : 'versions.movedTo', { number }),
    move: {
      number,
      id: `move-${change.move}-${id}`,
      other: `#move-${change.move}-${other}`,
      words: t(side === 'old' ? 'versions.toNew' : 'versions.toOld', { number }),
    },
  }
}

function labelOf({ class: kind, substance }: Edit, { translator: { t } }: Reader): string {
  return [t(`changeClass.${kind}`), ...substance.map((each) => t(`substance.${each}`))].join(t('list.comma'))
}

/** Changes counted by kind. */
function summaryOf({ changes }: Comparison, { translator: { t } }: Reader): readonly string[] {
  const edits = changes.filter((change) => change.kind !== 'equal' && change.kind !== 'move')
  const moves = changes.length - edits.length - changes.filter(({ kind }) => kind === 'equal').length
  const classes = changeClasses.toReversed().flatMap((kind) => {
    const count = edits.filter((edit) => edit.class === kind).length
    return count > 0 ? [t(`changeCount.${kind}`, { count })] : []
  })
  return [...classes, ...(moves > 0 ? [t('changeCount.move', { count: moves })] : [])]
}
