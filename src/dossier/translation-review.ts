import type { ReviewStatus } from '../claim/review-words.ts'
import { scoreOf, type ReviewScore, type ScoreRules } from '../claim/review-score.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import { isWhole } from '../text/witness.ts'
import type { Bitext, ReadText } from './examination.ts'
import type { Decision, Dossier, Witness } from './fold.ts'
import type { Place } from './place.ts'

/** A sentence of a translation with what it renders, or a sentence of the speech that nothing in the translation renders. */
export interface ReviewRow {
  /** Sentences of the speech. */
  readonly source: readonly number[]
  /** Sentence of the translation. */
  readonly target: number | undefined
  readonly status: ReviewStatus
  /** Who set the status, where somebody did. */
  readonly set: Decision<'review-status-set'> | undefined
  readonly errors: readonly Decision<'error-marked'>[]
  /** The newest last. */
  readonly wordings: readonly Decision<'wording-suggested'>[]
  /** Words of the translation. */
  readonly words: number
}

export interface TranslationReview {
  readonly rows: readonly ReviewRow[]
  readonly counts: Readonly<Record<ReviewStatus, number>>
  /** Words of what was looked at. */
  readonly words: number
  readonly score: ReviewScore
  /** Marks and suggestions on words that stand in the translation no more. */
  readonly stale: number
}

export function isTranslation({ role, particulars, language }: Witness): boolean {
  return language === 'en' && (role === 'translation' || (role !== 'source' && particulars.kind === 'translation'))
}

interface Sides {
  readonly dossier: Dossier
  readonly source: ReadText
  readonly bitext: Bitext
}

/** The review of a translation as it stands. The score is of what was looked at, and of nothing else. */
export function translationReview({ dossier, source, bitext }: Sides, rules: ScoreRules): TranslationReview {
  const { target } = bitext
  const own = {
    statuses: dossier.reviewStatuses.filter(({ body }) => body.text === target.witness.id),
    errors: dossier.reviewErrors.filter(({ body }) => body.text === target.witness.id),
    wordings: dossier.wordings.filter(({ body }) => body.text === target.witness.id),
  }
  const rows = passagesOf(source, bitext).map((passage): ReviewRow => {
    const [text, span] = spanOf(passage, source, target)
    const rendered = passage.source.map((index) => source.segments[index]!)
    const touches = ({ body: { place } }: OnPlace) =>
      (isOn(place, text) && overlaps(place, span)) ||
      (isOn(place, source) && rendered.some((sentence) => overlaps(place, sentence)))
    const set = own.statuses.findLast(({ body }) => isOn(body.place, text) && covers(body.place, span))
    const errors = own.errors.filter(touches)
    const wordings = own.wordings.filter(touches)
    const open = errors.length + wordings.length > 0 ? 'to-change' : 'unreviewed'
    const said = set && set.body.status !== 'unreviewed' ? set.body.status : open
    return { ...passage, status: said, set, errors, wordings, words: text === target ? wordsIn(text, span) : 0 }
  })
  const looked = rows.filter(({ status }) => status !== 'unreviewed')
  const marks = new Set(looked.flatMap(({ errors }) => errors))
  const words = looked.reduce((sum, row) => sum + row.words, 0)
  const errors = [...marks].map(({ body }) => body)
  const standing = new Set(rows.flatMap((row) => [...row.errors, ...row.wordings]))
  return {
    rows,
    counts: countsOf(rows),
    words,
    score: scoreOf({ errors, words, whole: looked.length === rows.length }, rules),
    stale: own.errors.length + own.wordings.length - standing.size,
  }
}

interface OnPlace {
  readonly body: { readonly place: Place }
}

function isOn({ revision }: Place, text: ReadText): boolean {
  return revision === text.revision.hash
}

function countsOf(rows: readonly ReviewRow[]): TranslationReview['counts'] {
  const count = (status: ReviewStatus) => rows.filter((row) => row.status === status).length
  return { unreviewed: count('unreviewed'), ok: count('ok'), 'to-change': count('to-change'), done: count('done') }
}

type Passage = Pick<ReviewRow, 'source' | 'target'>

/** The words that a row is about: the sentence of the translation, or that of the speech which has none. */
export function spanOf(
  { source, target }: Passage,
  speech: ReadText,
  translation: ReadText,
): readonly [ReadText, Span] {
  return target === undefined ? [speech, speech.segments[source[0]!]!] : [translation, translation.segments[target]!]
}

/**
 * In the order of the translation. A sentence of the speech that nothing renders stands before the first one that renders what
 * comes after it; where less than the whole translation is held nothing can be said to be missing.
 */
function passagesOf(source: ReadText, { target, alignment }: Bitext): readonly Passage[] {
  const rests = target.segments.map((): readonly number[] => [])
  for (const { state, source: sources, target: targets } of alignment.links)
    if (state !== 'rejected') for (const index of targets) rests[index] = sources
  const rendered = new Set(rests.flat())
  const missing = isWhole(target.witness.particulars.completeness)
    ? source.segments.map((_, index) => index).filter((index) => !rendered.has(index))
    : []
  let passed = 0
  const until = (limit: number): readonly Passage[] => {
    const from = passed
    while (passed < missing.length && missing[passed]! < limit) passed++
    return missing.slice(from, passed).map((index) => ({ source: [index], target: undefined }))
  }
  const rows = rests.flatMap((sources, index) => [
    ...(sources.length > 0 ? until(Math.min(...sources)) : []),
    { source: sources, target: index },
  ])
  return [...rows, ...until(Infinity)]
}

function wordsIn({ text }: ReadText, { start, end }: Span): number {
  return tokens(text.slice(start, end)).filter(({ kind }) => kind !== 'mark').length
}
