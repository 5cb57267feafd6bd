import type { Act } from './act.ts'
import type { Decided } from './amend.ts'
import { referredBy, type ListedKind } from './decision-lists.ts'
import { decisionsIn, type Decision, type Dossier } from './fold.ts'

/** What still stands of the last act of a person of which anything stands. Nobody takes back what another has decided. */
export function lastActOf(dossier: Dossier, person: string | undefined): readonly Decision<ListedKind>[] {
  const own = decisionsIn(dossier).filter(({ by }) => by === person)
  const last = own.reduce((seq, decision) => Math.max(seq, decision.seq), 0)
  const at = own.find(({ seq }) => seq === last)?.at
  return own.filter((decision) => decision.at === at).toSorted((a, b) => a.seq - b.seq)
}

/** What a person took back last of their own; nothing where it speaks about what no longer stands. */
export function lastUndoneBy(dossier: Dossier, person: string | undefined): Act {
  const last = dossier.undone.findLast((act) => act[0]?.by === person) ?? []
  const standing = new Set(decisionsIn(dossier).map(({ seq }) => seq))
  const named = last.flatMap((event) => referredBy(event) ?? [])
  return named.every((seq) => standing.has(seq)) ? last : []
}

/** What takes a decision back. */
export function takingBackOf({ kind, seq }: Pick<Decision<ListedKind>, 'kind' | 'seq'>): Decided {
  return kind === 'finding-dismissed'
    ? { kind: 'finding-raised', body: { dismissal: seq } }
    : { kind: 'decision-withdrawn', body: { decision: seq } }
}
