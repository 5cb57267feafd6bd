import { derive, type Derived, type Progress } from './derive.ts'
import type { Examination, Reading, ReadText } from './examination.ts'
import { findingsOf } from './findings.ts'
import type { Dossier } from './fold.ts'
import { formerDismissals } from './former-dismissals.ts'
import type { Knowledge } from './knowledge.ts'
import type { Segmenter } from './read.ts'
import { readDossier } from './reading.ts'
import { textPairs } from './text-pair.ts'

export interface ExamineOptions {
  /** Told how far the work on each English text has come. */
  readonly progress?: (target: ReadText, progress: Progress) => void
}

/** read -> align -> check: everything that is derived from a dossier, from its words and from what the program knows. */
export function examine(
  dossier: Dossier,
  words: ReadonlyMap<string, string>,
  knowledge: Knowledge,
  { progress }: ExamineOptions = {},
): Examination {
  const reading = readDossier(dossier, words)
  const derived = textPairs(reading).map(({ target, pair }) => ({
    target,
    ...derive(pair, knowledge, (each) => progress?.(target, each)),
  }))
  return examinationOf(reading, derived, words)
}

/** What was derived from each English text, in its place in the dossier as it is read now. */
export function examinationOf(
  reading: Reading,
  derived: readonly (Derived & { readonly target: ReadText })[],
  words: ReadonlyMap<string, string>,
  segmenter?: Segmenter,
): Examination {
  const former = formerDismissals(reading.carried, words, segmenter)
  const bitexts = derived.map(({ target, alignment, found, stopped }) => ({
    target,
    alignment,
    stopped,
    findings: findingsOf(reading.dossier, target, found, former),
  }))
  return { ...reading, bitexts }
}
