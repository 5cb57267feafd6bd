import { sentences } from '../language/sentences.ts'
import type { Segment } from '../text/segment.ts'
import { resolve } from '../text/selector.ts'
import { trimmed, type Span } from '../text/span.ts'
import type { Language } from '../text/witness.ts'
import type { Place } from './event.ts'
import type { ReadText } from './examination.ts'
import { currentRevision, type Dossier, type Witness } from './fold.ts'

/** How a text is cut into sentences before people correct it. */
export type Segmenter = (text: string, language: Language) => readonly Segment[]

/** The text of a witness in its current revision, cut into sentences as the machine proposes and people have corrected. */
export function readText(
  dossier: Dossier,
  witness: Witness,
  words: ReadonlyMap<string, string>,
  segmenter: Segmenter = sentences,
): ReadText | undefined {
  const revision = currentRevision(witness)
  const text = revision && words.get(revision.hash)
  if (text === undefined || !witness.language) return undefined
  const spanOf = (place: Place) => (place.revision === revision!.hash ? resolve(text, place) : undefined)
  const corrections = [...dossier.splits, ...dossier.joins].sort((a, b) => a.seq - b.seq)
  const segments = corrections.reduce(
    (cut, { kind, body }) =>
      kind === 'segment-split'
        ? split(cut, text, spanOf(body.place))
        : joined(cut, spanOf(body.places[0]), spanOf(body.places[1])),
    segmenter(text, witness.language),
  )
  return { witness, revision: revision!, language: witness.language, text, segments }
}

/** The sentences with one more beginning where the place does. */
function split(segments: readonly Segment[], text: string, place: Span | undefined): readonly Segment[] {
  const at = place?.start
  if (at === undefined) return segments
  return segments.flatMap((segment) =>
    segment.start < at && at < segment.end
      ? [
          { ...segment, ...trimmed(text, { start: segment.start, end: at }) },
          { ...segment, ...trimmed(text, { start: at, end: segment.end }) },
        ]
      : [segment],
  )
}

/** The sentences with two neighbours made one, where the first place ends and the second begins between them. */
function joined(segments: readonly Segment[], first: Span | undefined, second: Span | undefined): readonly Segment[] {
  const index = segments.findIndex(({ end }) => end === first?.end)
  const next = segments[index + 1]
  if (index < 0 || !next || next.start !== second?.start) return segments
  return [...segments.slice(0, index), { ...segments[index]!, end: next.end }, ...segments.slice(index + 2)]
}
