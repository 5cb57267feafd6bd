import { carryDecisions } from '../dossier/carried.ts'
import { examine } from '../dossier/examine.ts'
import type { Examination } from '../dossier/examination.ts'
import type { Dossier } from '../dossier/fold.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import { canonicalJson, sha256 } from '../provenance/digest.ts'
import { recent } from './recent.ts'

/** A dozen dossiers of three long texts take some 100 MB. */
const kept = 12

export interface Examinable {
  readonly dossier: Dossier
  readonly words: ReadonlyMap<string, string>
}

/**
 * Examines, or remembers the examination of the same texts under the same decisions with the same knowledge. A note, a
 * verdict or a new title changes none of these: what is remembered then goes with the dossier as it is now.
 */
export function rememberExaminations(knowledge: Knowledge, make = examine): (loaded: Examinable) => Examination {
  const made = recent<{ readonly of: Dossier; readonly examination: Examination }>(kept)
  return ({ dossier, words }) => {
    const key = keyOf(dossier, knowledge.version)
    const known = made.get(key)
    if (known?.of === dossier) return known.examination
    const examination = known
      ? { ...known.examination, ...carryDecisions(dossier, words) }
      : make(dossier, words, knowledge)
    made.set(key, { of: dossier, examination })
    return examination
  }
}

/** What a reader sees, and an examination does not depend on. A field that is added later counts unless it is named here. */
const seenOnly = new Set<string>([
  'seq',
  'title',
  'titleAr',
  'notice',
  'noticeAr',
  'openedAt',
  'changedAt',
  'voices',
  'notes',
  'verdicts',
  'renderings',
  'undone',
] satisfies (keyof Dossier)[])

function keyOf(dossier: Dossier, version: string): string {
  const steering = Object.entries(dossier).filter(([field]) => !seenOnly.has(field))
  return sha256(canonicalJson([version, steering]))
}
