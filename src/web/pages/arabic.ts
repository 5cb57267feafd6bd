import type { Bitext, ReadText } from '../../dossier/examination.ts'
import type { Dossier } from '../../dossier/fold.ts'
import type { Span } from '../../text/span.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { sentenceId } from './english.ts'
import { piecesOf, type Marked, type Piece } from './pieces.ts'
import { renderingsOf, type RenderingView } from './renderings.ts'
import { restsOf } from './rows.ts'
import { marksOn } from './sentence-marks.ts'

/** A sentence of the speech. */
export interface SpeechSentence {
  readonly id: string
  readonly number: string
  readonly label: string
  /** Where the first English sentence stands that rests on it. */
  readonly counterpart: string | undefined
  readonly pieces: readonly Piece[]
  readonly marks: readonly string[]
  readonly renderings: readonly RenderingView[]
  /** As a form names it. */
  readonly place: string
  /** Text and number, as its glosses are asked for: t1/5. */
  readonly gloss: string
}

/** What is told of the sentences of the speech: what rests on each, and the words that findings rest on. */
export interface SpeechContext {
  readonly source: ReadText
  readonly dossier: Dossier
  readonly reader: Reader
  readonly address: (id: string) => string
  /** The first English sentence, by its id, that rests on each sentence. */
  readonly answered: ReadonlyMap<number, string>
  /** In order of their starts. */
  readonly evidence: readonly Marked[]
}

export function speechContext(
  dossier: Dossier,
  source: ReadText,
  bitexts: readonly Bitext[],
  reader: Reader,
  address: (id: string) => string,
): SpeechContext {
  const answered = new Map<number, string>()
  for (const { target, alignment } of bitexts)
    restsOf(alignment).forEach((sources, index) => {
      for (const each of sources) if (!answered.has(each)) answered.set(each, sentenceId(target, index))
    })
  const spans = bitexts.flatMap(({ findings }) =>
    findings.flatMap((finding): readonly Span[] => (finding.source && !finding.dismissed ? [finding.source] : [])),
  )
  const evidence = spans.map(({ start, end }) => ({ start, end, mark: 'evidence' as const }))
  return { source, dossier, reader, address, answered, evidence: evidence.toSorted((a, b) => a.start - b.start) }
}

export function speechSentence(context: SpeechContext, index: number): SpeechSentence {
  const { source, dossier, reader, address, answered, evidence } = context
  const { t, figure } = reader.translator
  const segment = source.segments[index]!
  const counterpart = answered.get(index)
  return {
    id: sentenceId(source, index),
    number: figure(index + 1),
    label: t('sentence.of', { role: t('role.source'), number: figure(index + 1) }),
    counterpart: counterpart && address(counterpart),
    pieces: piecesOf(source.text, segment, evidence),
    marks: marksOn(dossier, source, segment, reader),
    renderings: renderingsOf(dossier, source, segment, reader),
    place: placeName(source, segment),
    gloss: source.language === 'ar' ? `${source.witness.id}/${index + 1}` : '',
  }
}
