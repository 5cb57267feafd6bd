import type { Discrepancy } from '../discrepancy/discrepancy.ts'
import { sha256 } from '../provenance/digest.ts'
import { overlaps, slice, type Span } from '../text/span.ts'
import type { Dismissal, Finding, ReadText } from './examination.ts'
import type { Decision, Dossier } from './fold.ts'
import type { FormerDismissals, Worded } from './former-dismissals.ts'

/**
 * Discrepancies with their keys and dismissals. A dismissal holds as long as the sentence and the complaint stay as they were, or
 * where it went with its words to a new revision and the complaint is the same.
 */
export function findingsOf(
  dossier: Dossier,
  target: ReadText,
  found: readonly Discrepancy[],
  former: FormerDismissals = new Map(),
): readonly Finding[] {
  const dismissals = new Map(dossier.dismissals.map((decision) => [decision.body.key, decision]))
  return found.map((discrepancy) => {
    const segment = target.segments.findLastIndex((candidate) => candidate.start <= discrepancy.target.start)
    const sentence = target.segments[segment]
    const now = {
      sentence: sentence ? slice(target.text, sentence) : '',
      words: slice(target.text, discrepancy.target),
    }
    const key = keyOf(discrepancy, target, now)
    const dismissal = dismissals.get(key) ?? dossier.dismissals.find((each) => isCarriedTo(each, discrepancy))
    const before =
      dismissal || !sentence ? undefined : dossier.dismissals.findLast((each) => wasAbout(each, discrepancy, sentence))
    return {
      ...discrepancy,
      key,
      segment,
      ...(dismissal && { dismissed: told(dismissal) }),
      ...(before && { formerly: told(before) }),
    }
  })

  /** Whether it dismissed the same kind of difference in an older revision of the sentence. */
  function wasAbout({ seq, body }: Dismissed, { category }: Discrepancy, sentence: Span): boolean {
    const now = former.get(seq)?.now
    return body.category === category && now?.revision === target.revision.hash && overlaps(now, sentence)
  }

  function isCarriedTo({ seq, body }: Dismissed, discrepancy: Discrepancy): boolean {
    const then = former.get(seq)
    const { place, key } = body
    return (
      then !== undefined &&
      place.revision === target.revision.hash &&
      overlaps(place, discrepancy.target) &&
      keyOf(discrepancy, target, then) === key
    )
  }
}

type Dismissed = Decision<'finding-dismissed'>

function told({ seq, by, at, body: { reason } }: Dismissed): Dismissal {
  return { seq, by, at, reason }
}

function keyOf(discrepancy: Discrepancy, { witness }: ReadText, { sentence, words }: Worded): string {
  const { category, reason, expected = '' } = discrepancy
  return sha256(JSON.stringify([witness.id, category, sentence, words, reason.key, expected])).slice(0, 24)
}
