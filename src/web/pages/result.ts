import { changeClasses, type Comparison } from '../../comparison/change.ts'
import { cutMarks, withMarks, type CutMark } from '../../comparison/cut-marks.ts'
import { edits } from '../../comparison/describe.ts'
import { splitsAndJoins } from '../../comparison/split-join.ts'
import type { Language } from '../../text/witness.ts'
import type { Reader } from '../reader.ts'
import { movesTogether, type MoveView } from './moves.ts'
import { inline, stretchesOf, type Compared, type Stretch } from './stretches.ts'
import { sentencesTold, toldChanges, type Told } from './told.ts'

/** What has changed from one text to another, as a page shows it. */
export interface Result {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** Inline: one column. Side by side: the old and the new. */
  readonly columns: readonly { readonly heading: string; readonly stretches: readonly Stretch[] }[]
  /** Changes in sight, counted by kind. */
  readonly summary: readonly string[]
  readonly told: Told
  readonly moves: readonly MoveView[]
  readonly precise: boolean
}

export interface Resulting extends Compared {
  readonly comparison: Comparison
  readonly language: Language
  /** What the two sides are called: old and new, unless they are texts of their own. */
  readonly names?: readonly [string, string]
}

export function resultOf(asked: Resulting, reader: Reader): Result {
  const { comparison, language, old, new: fresh } = asked
  const found = splitsAndJoins(comparison, old, fresh, language)
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    columns: columnsOf(asked, cutMarks(found, comparison), reader),
    summary: [...countedByKind(asked, reader), ...sentencesTold(found, reader)],
    told: toldChanges(comparison, asked, reader),
    moves: movesTogether(comparison, asked, reader),
    precise: comparison.precise,
  }
}

function columnsOf(asked: Resulting, marks: readonly CutMark[], reader: Reader): Result['columns'] {
  const { t } = reader.translator
  const { changes } = asked.comparison
  if (asked.view === 'inline')
    return [{ heading: t('versions.inline'), stretches: inline(withMarks(changes, marks, 'new'), asked, reader) }]
  const side = (which: 'old' | 'new') =>
    withMarks(changes, marks, which)
      .toSorted((a, b) => a[which].start - b[which].start)
      .flatMap((change) => stretchesOf(change, asked, reader, which))
  const [oldName, newName] = asked.names ?? [t('versions.old'), t('versions.new')]
  return [
    { heading: oldName, stretches: side('old') },
    { heading: newName, stretches: side('new') },
  ]
}

function countedByKind({ comparison, isHidden }: Resulting, { translator: { t } }: Reader): readonly string[] {
  const seen = edits(comparison).filter((edit) => !isHidden?.(edit))
  const moves = comparison.changes.filter(({ kind }) => kind === 'move').length
  const classes = changeClasses.toReversed().flatMap((kind) => {
    const count = seen.filter((edit) => edit.class === kind).length
    return count > 0 ? [t(`changeCount.${kind}`, { count })] : []
  })
  return [...classes, ...(moves > 0 ? [t('changeCount.move', { count: moves })] : [])]
}
