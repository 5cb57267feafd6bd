import type { Change, Edit } from '../../comparison/change.ts'
import { isCutMark, type CutMark } from '../../comparison/cut-marks.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { visiblePieces, type VisiblePiece } from './visible.ts'

/** The two texts that were compared, and how they are to be shown. */
export interface Compared {
  readonly view: 'inline' | 'side'
  readonly old: string
  readonly new: string
  /** Kinds of difference that are switched off: they are shown as what stands now. */
  readonly isHidden?: (edit: Edit) => boolean
}

/** A stretch of the comparison: kept, deleted, inserted, standing elsewhere; or a place where sentences were cut or joined. */
export interface Stretch {
  readonly kind: 'equal' | 'delete' | 'insert' | 'moved-from' | 'moved-to' | CutMark['kind']
  /** In what was changed, hidden characters stand as their codes: a change may consist of nothing else. */
  readonly pieces: readonly VisiblePiece[]
  readonly label: string
  /** A change of one short word, which stays on one line with its sign. */
  readonly brief?: boolean
  /** By which the list of changes leads to it. */
  readonly id: string | undefined
  /** What was changed in a moved passage. */
  readonly inner: readonly Stretch[]
  /** The number of the move, and where its other end stands. */
  readonly move:
    | { readonly number: string; readonly id: string; readonly other: string; readonly words: string }
    | undefined
}

/** Both texts in one: what was deleted stands before what came in; a moved passage leaves its mark where it stood. */
export function inline(changes: readonly (Change | CutMark)[], asked: Compared, reader: Reader): readonly Stretch[] {
  const moves = changes.filter((change) => change.kind === 'move')
  const left = [...moves].sort((a, b) => a.old.start - b.old.start)
  const arrived = [...moves].sort((a, b) => a.new.start - b.new.start)
  const result: Stretch[] = []
  const passMoves = (old: number, fresh: number) => {
    while (left[0] && left[0].old.start <= old) result.push(...stretchesOf(left.shift()!, asked, reader, 'old'))
    while (arrived[0] && arrived[0].new.start <= fresh)
      result.push(...stretchesOf(arrived.shift()!, asked, reader, 'new'))
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

/** In letters. */
const longestBrief = 24

export function stretchesOf(change: Change | CutMark, asked: Compared, reader: Reader, side: Side): readonly Stretch[] {
  if (isCutMark(change)) return [cutStretch(change, reader)]
  if (change.kind === 'move') return [moved(change, asked, reader, side === 'old' ? 'old' : 'new')]
  if (change.kind === 'equal') {
    const text = asked.old.slice(change.old.start, change.old.end)
    return [same(text)]
  }
  if (asked.isHidden?.(change)) {
    const { old, new: fresh } = change
    return [same(side === 'old' ? asked.old.slice(old.start, old.end) : asked.new.slice(fresh.start, fresh.end))]
  }
  const edit = change
  const { t } = reader.translator
  const label = labelOf(change, reader)
  const old = asked.old.slice(change.old.start, change.old.end)
  const fresh = asked.new.slice(change.new.start, change.new.end)
  return [
    ...(old !== '' && side !== 'new' ? [changed('delete', old, `${t('versions.deleted')}: ${label}`)] : []),
    ...(fresh !== '' && side !== 'old' ? [changed('insert', fresh, `${t('versions.inserted')}: ${label}`)] : []),
  ]

  function changed(kind: 'delete' | 'insert', text: string, words: string): Stretch {
    const pieces = visiblePieces(text, { start: 0, end: text.length }, (code) => t('hidden.character', { code }))
    const led = kind === 'insert' || fresh === ''
    // Inline, what was deleted from a moved passage stands at both of its ends.
    const twice = asked.view === 'inline' && side === 'old'
    const brief = text.length <= longestBrief && !/\s/u.test(text)
    return {
      kind,
      pieces,
      label: words,
      brief,
      id: led && !twice ? changeId(edit) : undefined,
      inner: [],
      move: undefined,
    }
  }
}

/** Names a change on its page; the words that came in have it, or where none did those that went. */
export function changeId({ old, new: fresh }: Pick<Edit, 'old' | 'new'>): string {
  return `change-${old.start}-${fresh.start}`
}

function cutStretch({ kind }: CutMark, { translator: { t } }: Reader): Stretch {
  return {
    kind,
    pieces: [{ text: t(`versions.${kind}`) }],
    label: t(`versions.${kind}Here`),
    id: undefined,
    inner: [],
    move: undefined,
  }
}

function same(text: string): Stretch {
  return { kind: 'equal', pieces: [{ text: balanced(text) }], label: '', id: undefined, inner: [], move: undefined }
}

/** One end of a move, with what was changed on the way. Inline, the old end is shown as it was and the new with its changes. */
function moved(
  change: Extract<Change, { kind: 'move' }>,
  asked: Compared,
  reader: Reader,
  side: 'old' | 'new',
): Stretch {
  const { t, figure } = reader.translator
  const number = figure(change.move)
  const [id, other] = side === 'old' ? ['from', 'to'] : ['to', 'from']
  const shown = side === 'new' && asked.view === 'inline' ? 'both' : side
  return {
    kind: side === 'old' ? 'moved-from' : 'moved-to',
    pieces: [],
    id: undefined,
    inner: change.inner.flatMap((each) => stretchesOf(each, asked, reader, shown)),
    label: t(side === 'old' ? 'versions.movedFrom' : 'versions.movedTo', { number }),
    move: {
      number,
      id: `move-${change.move}-${id}`,
      other: `#move-${change.move}-${other}`,
      words: t(side === 'old' ? 'versions.toNew' : 'versions.toOld', { number }),
    },
  }
}

/** What the change is a change of. */
export function labelOf({ class: kind, substance }: Edit, { translator: { t } }: Reader): string {
  return [t(`changeClass.${kind}`), ...substance.map((each) => t(`substance.${each}`))].join(t('list.comma'))
}
