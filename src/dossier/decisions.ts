import type { LinkDecision } from '../alignment/decision.ts'
import type { Segment } from '../text/segment.ts'
import { resolve } from '../text/selector.ts'
import { overlaps } from '../text/span.ts'
import type { Place } from './event.ts'
import type { ReadText } from './examination.ts'
import type { Decision, Dossier } from './fold.ts'

/**
 * What people decided about links, in the sentence numbers of the texts as they are cut today. Later decisions come later; where
 * one says that a passage stands behind a sentence and another that nothing answers it, the later one counts.
 */
export function decisionsFor(dossier: Dossier, source: ReadText, target: ReadText): readonly LinkDecision[] {
  return counting(dossier.links.flatMap((decision) => linkDecision(decision, source, target)))
}

/** The passages of the speech, by number, of which it was decided that nothing in the English text answers them. */
export function absencesIn(
  dossier: Dossier,
  source: ReadText,
  target: ReadText,
): ReadonlyMap<number, Decision<'no-counterpart'>> {
  const standing = decisionsFor(dossier, source, target).filter((decision) => decision.target.length === 0)
  const numbers = new Set(standing.flatMap((decision) => decision.source))
  const absences = new Map<number, Decision<'no-counterpart'>>()
  for (const decision of dossier.links) {
    if (decision.kind !== 'no-counterpart' || decision.body.text !== target.witness.id) continue
    for (const number of segmentsAt(source, [decision.body.place]))
      if (numbers.has(number)) absences.set(number, decision)
  }
  return absences
}

function linkDecision(
  { kind, body }: Dossier['links'][number],
  source: ReadText,
  target: ReadText,
): readonly LinkDecision[] {
  if (kind === 'no-counterpart' && body.text !== undefined) {
    const numbers = body.text === target.witness.id ? segmentsAt(source, [body.place]) : []
    return numbers.length > 0 ? [{ state: 'confirmed', source: numbers, target: [] }] : []
  }
  const numbers = segmentsAt(target, kind === 'no-counterpart' ? [body.place] : body.target)
  if (numbers.length === 0) return []
  if (kind === 'no-counterpart') return [{ state: 'confirmed', source: [], target: numbers }]
  // Without a passage it would say that nothing answers, which nobody has said.
  const passages = segmentsAt(source, body.source)
  if (passages.length === 0) return []
  return [{ state: kind === 'link-confirmed' ? 'confirmed' : 'rejected', source: passages, target: numbers }]
}

/** Without what later decisions have overruled. */
function counting(decisions: readonly LinkDecision[]): readonly LinkDecision[] {
  const [answered, unanswered, decided] = [new Set<number>(), new Set<number>(), new Set<number>()]
  const kept = decisions.toReversed().flatMap((decision): readonly LinkDecision[] => {
    const { state, source, target } = decision
    if (state === 'rejected') return [decision]
    if (target.length === 0) {
      const left = source.filter((number) => !answered.has(number))
      for (const number of left) unanswered.add(number)
      return left.length > 0 ? [{ ...decision, source: left }] : []
    }
    const left = source.filter((number) => !unanswered.has(number))
    if (target.some((number) => !decided.has(number))) for (const number of left) answered.add(number)
    if (source.length > 0 && left.length === 0) return []
    for (const number of target) decided.add(number)
    return [{ ...decision, source: left }]
  })
  return kept.toReversed()
}

/** The sentences that hold any of the places; none for places of another text or revision. */
export function segmentsAt(text: ReadText, places: readonly Place[]): readonly number[] {
  const spans = places
    .filter((place) => place.revision === text.revision.hash)
    .flatMap((place) => resolve(text.text, place) ?? [])
  return text.segments.flatMap((segment: Segment, index) =>
    spans.some((span) => overlaps(span, segment)) ? [index] : [],
  )
}
