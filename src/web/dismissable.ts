import type { CarriedDecision } from '../dossier/carried.ts'
import type { Examination, Finding, ReadText } from '../dossier/examination.ts'

/** A difference that a dismissal which has lost its words may be made anew on. */
export interface Dismissable {
  readonly text: ReadText
  readonly finding: Finding
}

/** The differences of its kind that still stand open in the text that a dismissal was about; none for another decision. */
export function dismissable({ decision, places }: CarriedDecision, { bitexts }: Examination): readonly Dismissable[] {
  if (decision.kind !== 'finding-dismissed') return []
  return bitexts
    .filter(({ target }) => target.witness.id === places[0]?.text)
    .flatMap(({ target, findings }) =>
      findings
        .filter(({ category, dismissed }) => category === decision.body.category && !dismissed)
        .map((finding) => ({ text: target, finding })),
    )
}
