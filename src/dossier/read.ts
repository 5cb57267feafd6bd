import { sentences } from '../language/sentences.ts'
import type { Segment } from '../text/segment.ts'
import { resolve } from '../text/selector.ts'
import { trimmed } from '../text/span.ts'
import type { ReadText } from './examination.ts'
import { currentRevision, type Dossier, type Witness } from './fold.ts'

/** The text of a witness in its current revision, cut into sentences as the machine proposes and people have corrected. */
export function readText(dossier: Dossier, witness: Witness, words: ReadonlyMap<string, string>): ReadText | undefined {
  const revision = currentRevision(witness)
  const text = revision && words.get(revision.hash)
  if (text === undefined || !witness.language) return undefined
  const proposed = sentences(text, witness.language)
  const segments = joined(split(proposed, text, dossier, revision!.hash), text, dossier, revision!.hash)
  return { witness, revision: revision!, language: witness.language, text, segments }
}

function split(segments: readonly Segment[], text: string, dossier: Dossier, revision: string): readonly Segment[] {
  let result = segments
  for (const { body } of dossier.splits) {
    const at = body.place.revision === revision ? resolve(text, body.place)?.start : undefined
    if (at === undefined) continue
    result = result.flatMap((segment) =>
      segment.start < at && at < segment.end
        ? [
            { ...segment, ...trimmed(text, { start: segment.start, end: at }) },
            { ...segment, ...trimmed(text, { start: at, end: segment.end }) },
          ]
        : [segment],
    )
  }
  return result
}

function joined(segments: readonly Segment[], text: string, dossier: Dossier, revision: string): readonly Segment[] {
  let result = segments
  for (const { body } of dossier.joins) {
    const [first, second] = body.places
    const end = first.revision === revision ? resolve(text, first)?.end : undefined
    const start = second.revision === revision ? resolve(text, second)?.start : undefined
    const index = result.findIndex((segment) => segment.end === end)
    const next = result[index + 1]
    if (index < 0 || !next || next.start !== start) continue
    result = [...result.slice(0, index), { ...result[index]!, end: next.end }, ...result.slice(index + 2)]
  }
  return result
}
