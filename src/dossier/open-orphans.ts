import { isOrphan, type CarriedDecision } from './carried.ts'
import type { Reading } from './examination.ts'

/**
 * Decisions that nobody has looked at again since their words changed in substance or went, the oldest first. While there is
 * one, the dossier cannot be signed off.
 */
export function openOrphans({ carried }: Pick<Reading, 'carried'>): readonly CarriedDecision[] {
  return carried.filter(isOrphan).toSorted((a, b) => a.decision.seq - b.decision.seq)
}
