import type { Link } from '../../../src/alignment/link.ts'
import { readSide, type ReadSide } from '../../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../../src/data.ts'
import type { ReadReading } from '../../../src/discrepancy/across/reading.ts'
import { check } from '../../../src/discrepancy/check.ts'
import { sentences } from '../../../src/language/sentences.ts'
import type { Language } from '../../../src/text/witness.ts'

export const { lexicon } = loadKnowledge()

export function side(text: string, language: Language): ReadSide {
  return readSide({ text, segments: sentences(text, language) }, language)
}

/**
 * English texts beside a speech, with what the checks find. `rests` names for each English sentence those of the speech;
 * without it each rests on the one of its own number.
 */
export function read(
  speech: ReadSide,
  texts: Readonly<Record<string, string>>,
  rests: Readonly<Record<string, readonly (readonly number[])[]>> = {},
): readonly ReadReading[] {
  return Object.entries(texts).map(([id, text]) => {
    const target = side(text, 'en')
    const ties = target.sentences.map((_, index) => ({ source: rests[id]?.[index] ?? [index], target: [index] }))
    const links = ties.map((tie): Link => ({ ...tie, state: 'proposed', score: 0.9, evidence: [], runnersUp: [] }))
    const alignment = { mode: 'summary', guessed: false, links, precise: true } as const
    const { found } = check(speech, target, alignment, { lexicon, whole: true, digest: false })
    const findings = found.map((one) => ({
      ...one,
      segment: target.sentences.findLastIndex(({ start }) => start <= one.target.start),
    }))
    return { id, side: target, ties, findings }
  })
}
