import type { LinkDecision } from '../alignment/decision.ts'
import type { Segment } from '../text/segment.ts'
import { resolve } from '../text/selector.ts'
import { overlaps } from '../text/span.ts'
import type { Place } from './event.ts'
import type { ReadText } from './examination.ts'
import type { Dossier } from './fold.ts'

/** What people decided about links, in the sentence numbers of the texts as they are cut today. Later decisions come later. */
export function decisionsFor(dossier: Dossier, source: ReadText, target: ReadText): readonly LinkDecision[] {
  return dossier.links.flatMap((decision): readonly LinkDecision[] => {
    const places = decision.kind === 'no-counterpart' ? [decision.body.place] : decision.body.target
    const numbers = segmentsAt(target, places)
    if (numbers.length === 0) return []
    if (decision.kind === 'no-counterpart') return [{ state: 'confirmed', source: [], target: numbers }]
    // Without a passage it would say that nothing answers, which nobody has said.
    const passages = segmentsAt(source, decision.body.source)
    if (passages.length === 0) return []
    return [{ state: decision.kind === 'link-confirmed' ? 'confirmed' : 'rejected', source: passages, target: numbers }]
  })
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
