import { errorCategories, kindsOf, reviewStatuses } from '../../claim/review-words.ts'
import { compare } from '../../comparison/compare.ts'
import type { Severity } from '../../discrepancy/severity.ts'
import type { Bitext, ReadText } from '../../dossier/examination.ts'
import type { Decision, Dossier } from '../../dossier/fold.ts'
import { spanOf, type ReviewRow } from '../../dossier/translation-review.ts'
import { balanced } from '../../text/hidden.ts'
import { hull, slice } from '../../text/span.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { addressOf } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { piecesOf, type Mark, type Piece } from './pieces.ts'
import { inline, type Stretch } from './stretches.ts'

export interface ReviewRowView {
  readonly id: string
  readonly heading: string
  readonly number: string
  /** Where the row stands side by side. */
  readonly href: string
  readonly place: string
  /** The passage of the speech, where there is one. */
  readonly passage: string
  readonly arabic: readonly (readonly Piece[])[]
  /** Numbers of its sentences. */
  readonly arabicNumbers: string
  readonly english: readonly Piece[]
  /** Said in the place of the side that has no words. */
  readonly missing: string | undefined
  readonly status: string
  readonly statusWords: string
  readonly by: string | undefined
  readonly choices: readonly { readonly value: string; readonly words: string; readonly chosen: boolean }[]
  readonly errors: readonly ErrorView[]
  readonly wordings: readonly WordingView[]
  /** The newest suggestion, or the words as they stand, to begin with. */
  readonly wording: string
  /** Where a status leads to. */
  readonly next: string
}

export interface ErrorView {
  readonly seq: number
  readonly words: string
  readonly severity: Severity
  readonly severityWords: string
  readonly exact: string
  readonly side: 'en' | 'ar'
  readonly against: string | undefined
  readonly note: string | undefined
  readonly by: string
}

export interface WordingView {
  readonly seq: number
  readonly stretches: readonly Stretch[]
  readonly note: string | undefined
  readonly by: string
}

export interface ErrorGroup {
  readonly words: string
  readonly kinds: readonly { readonly value: string; readonly words: string }[]
}

export function errorGroups({ translator: { t } }: Reader): readonly ErrorGroup[] {
  return errorCategories.map((category) => ({
    words: t(`errorKind.${category}.heading`),
    kinds: kindsOf(category).map((kind) => ({ value: kind, words: t(`errorKind.${kind}`) })),
  }))
}

interface Sides {
  readonly dossier: Dossier
  readonly source: ReadText
  readonly bitext: Bitext
}

export function rowId({ source, target }: Pick<ReviewRow, 'source' | 'target'>): string {
  return target === undefined ? `row-s${source[0]! + 1}` : `row-${target + 1}`
}

export function reviewRowView(
  { row, next }: { readonly row: ReviewRow; readonly next: ReviewRow | undefined },
  { dossier, source, bitext: { target } }: Sides,
  reader: Reader,
): ReviewRowView {
  const { t, figure } = reader.translator
  const [text, span] = spanOf(row, source, target)
  const index = row.target ?? row.source[0]!
  const passage = hull(row.source.map((each) => source.segments[each]!))
  return {
    id: rowId(row),
    heading: t('sentence.of', { role: t(`role.${text.witness.role}`), number: figure(index + 1) }),
    number: figure(index + 1),
    href: `${addressOf(dossier)}#${sentenceId(text, index)}`,
    place: placeName(text, span),
    passage: passage ? placeName(source, passage) : '',
    arabic: row.source.map((each) => piecesOf(source.text, source.segments[each]!, marksIn(row, source))),
    arabicNumbers: row.source.map((each) => figure(each + 1)).join(t('list.comma')),
    english: row.target === undefined ? [] : piecesOf(target.text, span, marksIn(row, target)),
    missing:
      row.target === undefined
        ? t('translationReview.notRendered')
        : row.source.length === 0
          ? t('translationReview.rendersNothing')
          : undefined,
    status: row.status,
    statusWords: t(`reviewStatus.${row.status}`),
    by: row.set && row.set.body.status === row.status ? byLine(row.set, reader) : undefined,
    choices: reviewStatuses
      .filter((each) => each !== 'unreviewed')
      .map((value) => ({ value, words: t(`reviewStatus.${value}`), chosen: value === row.status })),
    errors: row.errors.map((error) => errorView(error, source, reader)),
    wordings: row.wordings.map((wording, at) =>
      wordingView(wording, row.target === undefined, { prefix: `${rowId(row)}-${at}-`, reader }),
    ),
    wording: row.wordings.at(-1)?.body.words ?? (row.target === undefined ? '' : slice(target.text, span)),
    next: rowId(next ?? row),
  }
}

function marksIn({ errors }: ReviewRow, { revision }: ReadText) {
  return errors.flatMap(({ body: { place, source, severity } }) =>
    [place, ...(source ? [source] : [])]
      .filter((each) => each.revision === revision.hash)
      .map(({ start, end }) => ({ start, end, mark: markOf(severity) })),
  )
}

function markOf(severity: Severity): Mark {
  if (severity === 'neutral') return 'evidence'
  return severity === 'critical' ? 'contradiction' : 'check'
}

function errorView({ seq, at, by, body }: Decision<'error-marked'>, source: ReadText, reader: Reader): ErrorView {
  const { t } = reader.translator
  return {
    seq,
    words: t(`errorKind.${body.error}`),
    severity: body.severity,
    severityWords: t(`severity.${body.severity}`),
    exact: balanced(body.place.exact),
    side: body.place.revision === source.revision.hash ? 'ar' : 'en',
    against: body.source && balanced(body.source.exact),
    note: body.note && balanced(body.note),
    by: byLine({ at, by }, reader),
  }
}

/** Old and new in one: what was deleted stands before what came in. */
function wordingView(
  { seq, at, by, body }: Decision<'wording-suggested'>,
  isMissing: boolean,
  { prefix, reader }: { readonly prefix: string; readonly reader: Reader },
): WordingView {
  const [old, fresh] = [isMissing ? '' : body.place.exact, body.words]
  const { changes } = compare(old, fresh)
  return {
    seq,
    stretches: inline(changes, { view: 'inline', old, new: fresh }, reader).map((each) => renamed(each, prefix)),
    note: body.note && balanced(body.note),
    by: byLine({ at, by }, reader),
  }
}

/** Several comparisons stand on one page: their changes are not led to, and their moves need names of their own. */
function renamed(stretch: Stretch, prefix: string): Stretch {
  const { move } = stretch
  return {
    ...stretch,
    id: undefined,
    inner: stretch.inner.map((each) => renamed(each, prefix)),
    move: move && { ...move, id: prefix + move.id, other: `#${prefix}${move.other.slice(1)}` },
  }
}

function byLine({ at, by }: { readonly at: string; readonly by: string }, { translator: { t, date }, nameOf }: Reader) {
  return t('translationReview.by', { name: nameOf(by), date: date(at.slice(0, 10)) })
}
