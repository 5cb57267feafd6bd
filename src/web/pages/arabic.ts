import type { Bitext, ReadText } from '../../dossier/examination.ts'
import { absencesIn } from '../../dossier/decisions.ts'
import type { Decision, Dossier } from '../../dossier/fold.ts'
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
  /** The English texts of which it was decided that nothing in them answers it. */
  readonly absences: readonly AbsenceView[]
  /** As a form names it. */
  readonly place: string
  /** Text and number, as its glosses are asked for: t1/5. */
  readonly gloss: string
}

export interface AbsenceView {
  /** Where, and why. */
  readonly words: string
  readonly by: string
  readonly decision: number
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
  /** Which sentences nothing answers, for each English text. */
  readonly absences: readonly {
    readonly text: ReadText
    readonly by: ReadonlyMap<number, Decision<'no-counterpart'>>
  }[]
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
  const evidence = bitexts.flatMap(({ findings }) =>
    findings.flatMap(({ source: span, key, dismissed }): readonly Marked[] =>
      span && !dismissed ? [{ start: span.start, end: span.end, mark: 'evidence', flag: key }] : [],
    ),
  )
  const absences = bitexts.map(({ target }) => ({ text: target, by: absencesIn(dossier, source, target) }))
  const sorted = evidence.toSorted((a, b) => a.start - b.start)
  return { source, dossier, reader, address, answered, evidence: sorted, absences }
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
    absences: context.absences.flatMap(({ text, by }) => absenceView(text, by.get(index), reader) ?? []),
    place: placeName(source, segment),
    gloss: source.language === 'ar' ? `${source.witness.id}/${index + 1}` : '',
  }
}

function absenceView(
  { witness }: ReadText,
  decision: Decision<'no-counterpart'> | undefined,
  { translator: { t }, nameOf }: Reader,
): AbsenceView | undefined {
  if (!decision) return undefined
  const { seq, by, body } = decision
  return {
    words: t(`absence.${body.reason}`, { text: t(`role.${witness.role}`) }),
    by: t('decision.by', { name: nameOf(by) }),
    decision: seq,
  }
}
