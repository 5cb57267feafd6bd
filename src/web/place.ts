import type { Place } from '../dossier/event.ts'
import type { ReadText } from '../dossier/examination.ts'
import type { Dossier } from '../dossier/fold.ts'
import { describe } from '../text/selector.ts'
import type { Span } from '../text/span.ts'

/**
 * A place as a form names it: `t2@1:310-402`, the text, the number of its revision and the span. The words themselves are
 * never sent: the server has them.
 */
export function placeName({ witness }: ReadText, { start, end }: Span): string {
  return `${witness.id}@${witness.revisions.length}:${start}-${end}`
}

/** The place that a name names; `undefined` where there is no such text, revision or span. */
export function placeNamed(name: string, dossier: Dossier, words: ReadonlyMap<string, string>): Place | undefined {
  const [, id, revision, start, end] = /^([\w-]{1,40})@(\d{1,6}):(\d{1,9})-(\d{1,9})$/.exec(name) ?? []
  const hash = dossier.witnesses.find((witness) => witness.id === id)?.revisions[Number(revision) - 1]?.hash
  const text = hash && words.get(hash)
  if (!hash || text === undefined) return undefined
  const span = { start: Number(start), end: Number(end) }
  if (span.start > span.end || span.end > text.length) return undefined
  return { revision: hash, ...describe(text, span) }
}

/** The place of a span in the revision that counts. */
export function placeOf({ revision, text }: ReadText, span: Span): Place {
  return { revision: revision.hash, ...describe(text, span) }
}
