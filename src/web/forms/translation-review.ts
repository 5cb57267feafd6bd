import { errorKinds, type ReviewStatus } from '../../claim/review-words.ts'
import { severities } from '../../discrepancy/severity.ts'
import type { Place } from '../../dossier/event.ts'
import type { ReadText } from '../../dossier/examination.ts'
import { isTranslation } from '../../dossier/translation-review.ts'
import type { Span } from '../../text/span.ts'
import { placeOf } from '../place.ts'
import { longestWords, numberIn, one, unreadable, type DeskAsked, type DeskParse } from './desk-asked.ts'
import { markedSpan } from './marked-words.ts'
import { problem, type Parsed, type Problem } from './problem.ts'

/** What is done in the review of a translation, by the value of `do`. */
export const reviewParses: Readonly<Record<string, DeskParse>> = {
  'review-unreviewed': status('unreviewed'),
  'review-ok': status('ok'),
  'review-to-change': status('to-change'),
  'review-done': status('done'),
  'mark-error': markError,
  'suggest-wording': suggest,
}

interface About {
  readonly text: string
  readonly place: Place
}

/** The translation, and the sentence of it or of the speech that the form stood at. */
function aboutRow({ typed, place, reading }: DeskAsked): About | undefined {
  const translation = reading.texts.find(({ witness }) => witness.id === typed('text'))
  const at = place('place')
  if (!at || !translation || !isTranslation(translation.witness)) return undefined
  const known = [translation, reading.source].some((text) => text?.revision.hash === at.revision)
  return known ? { text: translation.witness.id, place: at } : undefined
}

function status(value: ReviewStatus): DeskParse {
  return (asked) => {
    const about = aboutRow(asked)
    return one(about && { kind: 'review-status-set', body: { ...about, status: value } })
  }
}

function markError(asked: DeskAsked) {
  const about = aboutRow(asked)
  const { typed, place } = asked
  const error = errorKinds.find((each) => each === typed('error'))
  const severity = severities.find((each) => each === typed('severity'))
  if (!about || !error || !severity) return unreadable()
  const at = wordsAt(asked, about.place, { field: 'exact', nth: 'nth' })
  const passage = typed('against') === '' ? undefined : place('passage')
  const source = passage && wordsAt(asked, passage, { field: 'against', nth: 'againstNth' })
  const note = typed('note')
  const problems = [at, source].flatMap((each) => (each && 'problems' in each ? each.problems : []))
  if (problems.length > 0) return { problems }
  if (note.length > longestWords) return { problems: [tooLong('note')] }
  const body = {
    text: about.text,
    place: at && 'value' in at ? at.value : about.place,
    ...(source && 'value' in source && { source: source.value }),
    error,
    severity,
    ...(note && { note }),
  }
  return one({ kind: 'error-marked', body })
}

/** The words of a field where they stand in a passage; the whole passage where none were written. */
function wordsAt(
  { typed, reading }: DeskAsked,
  within: Place,
  { field, nth }: { readonly field: string; readonly nth: string },
): Parsed<Place> {
  const words = typed(field)
  const text = reading.texts.find(({ revision }) => revision.hash === within.revision)
  if (words === '' || !text) return { value: within }
  const found = markedSpan(text, { words, within: inside(text, within), nth: numberIn(typed(nth)) })
  if ('problems' in found) return { problems: found.problems.map((each) => ({ ...each, field })) }
  return { value: placeOf(text, found.value) }
}

function inside({ text }: ReadText, { start, end }: Span): Span {
  return { start, end: Math.min(end, text.length) }
}

function suggest(asked: DeskAsked) {
  const about = aboutRow(asked)
  const words = asked.typed('wording')
  const note = asked.typed('note')
  if (!about) return unreadable()
  if (words === '' || words === about.place.exact.trim()) return { problems: [problem('wording', 'sameWording')] }
  if (words.length > longestWords) return { problems: [tooLong('wording')] }
  if (note.length > longestWords) return { problems: [tooLong('note')] }
  return one({ kind: 'wording-suggested', body: { ...about, words, ...(note && { note }) } })
}

function tooLong(field: string): Problem {
  return problem(field, 'longField', { limit: longestWords })
}
