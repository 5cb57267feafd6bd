import type { ReadText } from '../../dossier/examination.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { balanced } from '../../text/hidden.ts'
import type { Span } from '../../text/span.ts'
import type { Reader } from '../reader.ts'
import { liesIn } from './sentence-marks.ts'

/** How a translator renders a passage, as it stands beside the passage. */
export interface RenderingView {
  readonly words: string
  /** Name, date, and whether it is sure. */
  readonly by: string
  readonly sure: boolean
}

/** The working renderings of a sentence, of each person the last. */
export function renderingsOf(
  { renderings }: Dossier,
  text: ReadText,
  segment: Span,
  { translator: { t, date }, nameOf }: Reader,
): readonly RenderingView[] {
  const here = renderings.filter(({ body }) => liesIn(body.place, text, segment))
  const last = new Map(here.map((rendering) => [`${rendering.by} ${rendering.body.place.start}`, rendering]))
  return Array.from(last.values(), ({ body, by, at }) => ({
    words: balanced(body.words),
    by: t(body.sure ? 'rendering.sure' : 'rendering.unsure', { name: nameOf(by), date: date(at.slice(0, 10)) }),
    sure: body.sure,
  }))
}
