import type { Rung } from '../claim/desk-words.ts'
import { wordCount } from '../claim/clauses.ts'
import { suggestRung, type Suggestion } from '../claim/quotation.ts'
import { quotations } from '../language/quotations.ts'
import { overlaps, slice, type Span } from '../text/span.ts'
import { segmentsAt } from './decisions.ts'
import { spansIn } from './desk.ts'
import type { Bitext, Examination } from './examination.ts'
import type { Decision } from './fold.ts'

/** Words in quotation marks in an English text, and how they stand to the speech. */
export interface QuotationHeld {
  readonly bitext: Bitext
  /** Inside the marks. */
  readonly span: Span
  readonly suggested: Suggestion
  readonly judged: Decision<'quotation-judged'> | undefined
  /** Sentences of the speech that stand beside it: those that somebody has pinned, else those suggested. */
  readonly passages: readonly number[]
}

/** Every string in quotation marks, text by text. A mark round a single letter or nothing is none. */
export function ladderOf(examination: Examination): readonly QuotationHeld[] {
  return examination.bitexts.flatMap((bitext) =>
    quotations(bitext.target.text)
      .filter((span) => wordCount(slice(bitext.target.text, span)) > 0)
      .map((span) => held(examination, bitext, span)),
  )
}

/** The rung that counts: a person's word before the program's. */
export function rungOf({ judged, suggested }: QuotationHeld): Rung | undefined {
  return judged?.body.rung ?? suggested.rung
}

function held({ dossier, source, bitexts }: Examination, bitext: Bitext, span: Span): QuotationHeld {
  const { target, alignment, findings } = bitext
  const sentences = new Set(target.segments.flatMap((segment, index) => (overlaps(segment, span) ? [index] : [])))
  const links = alignment.links.filter(
    (link) => link.state !== 'rejected' && link.target.some((each) => sentences.has(each)),
  )
  const rests = [...new Set(links.flatMap((link) => link.source))]
  const suggested = suggestRung({
    text: target.text,
    quote: span,
    evidence: links.flatMap(({ evidence }) => evidence),
    speech: source?.segments ?? [],
    rests,
    found: findings
      .filter(({ dismissed }) => !dismissed)
      .map(({ category, reason, target: at }) => ({ category, key: reason.key, target: at })),
    others: bitexts
      .filter((other) => other !== bitext && other.target.witness.role === 'summary')
      .map((other) => other.target.text),
  })
  const judged = dossier.quotations.findLast(({ body }) => {
    const at = spansIn(target, [body.place])[0]
    return at !== undefined && overlaps(at, span)
  })
  const pinned = judged && source ? segmentsAt(source, judged.body.evidence) : []
  return { bitext, span, suggested, judged, passages: pinned.length > 0 ? pinned : suggested.passages }
}
