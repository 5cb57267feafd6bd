import type { CarriedDecision } from '../dossier/carried.ts'
import { segmentsAt } from '../dossier/decisions.ts'
import type { Place } from '../dossier/event.ts'
import type { ReadText, Reading } from '../dossier/examination.ts'

/** Where a decision that has lost its words can be attached again, and what offers itself: sentence numbers from 0. */
export interface Attachable {
  readonly text: ReadText
  readonly sentences: readonly number[]
  /** The passages of the speech that the decision names besides. */
  readonly passages:
    | { readonly text: ReadText; readonly sentences: readonly number[]; readonly needed: boolean }
    | undefined
}

/** `undefined` where there is no text to attach it to. A dismissal is made anew on the difference itself, if that is still there. */
export function attachable({ decision, places }: CarriedDecision, { texts, source }: Reading): Attachable | undefined {
  if (decision.kind === 'finding-dismissed') return undefined
  const { body } = decision
  const own = 'target' in body ? body.target : body.place ? [body.place] : []
  const text = texts.find(({ witness }) => witness.revisions.some(({ hash }) => hash === own[0]?.revision))
  const rests = restsOf(decision)
  if (!text || (rests?.needed && !source)) return undefined
  const now = (place: Place) => places.find((carried) => carried.place === place)?.now ?? place
  const sentencesAt = (of: ReadText, at: readonly Place[]) => segmentsAt(of, at.map(now))
  return {
    text,
    sentences: sentencesAt(text, own),
    passages: rests && source && { text: source, sentences: sentencesAt(source, rests.places), needed: rests.needed },
  }
}

/** The passages of the speech that a decision names; a verdict can do without. */
function restsOf({ kind, body }: CarriedDecision['decision']) {
  if (kind === 'verdict-given' || kind === 'quotation-judged') return { places: body.evidence, needed: false }
  return kind === 'link-confirmed' || kind === 'link-rejected' ? { places: body.source, needed: true } : undefined
}
