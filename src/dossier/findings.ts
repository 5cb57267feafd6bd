import type { Discrepancy } from '../discrepancy/discrepancy.ts'
import { sha256 } from '../provenance/digest.ts'
import { slice } from '../text/span.ts'
import type { Finding, ReadText } from './examination.ts'
import type { Dossier } from './fold.ts'

/** Discrepancies with their keys and dismissals. A dismissal holds as long as the sentence and the complaint stay as they were. */
export function findingsOf(dossier: Dossier, target: ReadText, found: readonly Discrepancy[]): readonly Finding[] {
  const dismissals = new Map(dossier.dismissals.map((decision) => [decision.body.key, decision]))
  return found.map((discrepancy) => {
    const segment = target.segments.findLastIndex((candidate) => candidate.start <= discrepancy.target.start)
    const key = keyOf(discrepancy, target, segment)
    const dismissal = dismissals.get(key)
    return {
      ...discrepancy,
      key,
      segment,
      ...(dismissal && {
        dismissed: { seq: dismissal.seq, by: dismissal.by, at: dismissal.at, reason: dismissal.body.reason },
      }),
    }
  })
}

function keyOf(discrepancy: Discrepancy, target: ReadText, segment: number): string {
  const sentence = target.segments[segment]
  const parts = [
    target.witness.id,
    discrepancy.category,
    sentence ? slice(target.text, sentence) : '',
    slice(target.text, discrepancy.target),
    discrepancy.reason.key,
    discrepancy.expected ?? '',
  ]
  return sha256(JSON.stringify(parts)).slice(0, 24)
}
