import { currentRevision, type Dossier, type Witness } from '../../dossier/fold.ts'
import type { ReadText, Reading } from '../../dossier/examination.ts'
import { voices } from '../../dossier/event.ts'
import { balanced } from '../../text/hidden.ts'
import { atMoment, clockWords } from '../../text/media-fragment.ts'
import type { Span } from '../../text/span.ts'
import { momentOf, type Cue } from '../../text/times.ts'
import { particularsShown } from '../forms/particulars.ts'
import type { Problem } from '../forms/problem.ts'
import { emptyTextForm, type TextForm } from '../forms/text-form.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, isHeld, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { hiddenReport, particularsOf, recordOf, type Fact, type HiddenReport, type RecordLine } from './provenance.ts'
import { renderingsOf, type RenderingView } from './renderings.ts'
import { segmentForms, type SegmentForms } from './segment-forms.ts'
import { lastOn, marksOn } from './sentence-marks.ts'
import { options, particularsFields, textFields, type Option, type TextFields } from './text-fields.ts'
import { visiblePieces, type VisiblePiece } from './visible.ts'

export interface TextSentence {
  readonly id: string
  readonly number: string
  readonly label: string
  readonly href: string
  readonly pieces: readonly VisiblePiece[]
  readonly marks: readonly string[]
  /** When the sentence is heard, and where in the recording, as far as that is known. */
  readonly moment: { readonly words: string; readonly label: string; readonly href: string | undefined } | undefined
  readonly chosen: boolean
}

/** The forms for the sentence that was chosen: whose voice it is in, and a note. */
export interface SentenceForms {
  readonly id: string
  readonly heading: string
  readonly place: string
  readonly voices: readonly Option[]
  readonly segment: SegmentForms
  readonly renderings: readonly RenderingView[]
}

export interface TextPage {
  readonly head: DossierHead
  readonly back: string
  readonly action: string
  readonly texts: readonly {
    readonly words: string
    readonly role: string
    readonly href: string
    readonly current: boolean
  }[]
  readonly role: string
  readonly heading: string
  readonly title: string | undefined
  readonly held: boolean
  readonly erased: boolean
  readonly gap: string | undefined
  readonly digest: string | undefined
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly paragraphs: readonly (readonly TextSentence[])[]
  readonly sentence: SentenceForms | undefined
  readonly particulars: readonly Fact[]
  readonly record: readonly RecordLine[]
  readonly download: string | undefined
  /** Where a file of another kind is brought for this text. */
  readonly bringFile: string
  readonly versions: string | undefined
  readonly hidden: HiddenReport | undefined
  /** The name of the archived copy that is kept. */
  readonly copy: string | undefined
  readonly correct: Pick<TextFields, 'roles' | 'kinds' | 'languages' | 'particulars' | 'completeness'>
  readonly bring: TextFields
  readonly problems: ProblemsView
  /** Which of the two forms was refused. */
  readonly refused: 'correct' | 'bring' | undefined
  readonly asksName: boolean
}

export interface TextAsked {
  readonly witness: Witness
  /** When its words are heard, where they were taken out of subtitles. */
  readonly cues?: readonly Cue[]
  /** The sentence whose forms are asked for, from 0. */
  readonly sentence: number | undefined
  readonly problems: readonly Problem[]
  readonly refused: 'correct' | 'bring' | undefined
  /** What was typed, on a refused form. */
  readonly form: TextForm | undefined
  readonly asksName: boolean
}

export function textPage(reading: Reading, asked: TextAsked, reader: Reader): TextPage {
  const { dossier } = reading
  const { witness } = asked
  const { t } = reader.translator
  const text = reading.texts.find((each) => each.witness.id === witness.id)
  const base = `${addressOf(dossier)}/texts/${witness.id}`
  const revision = currentRevision(witness)
  const held = isHeld(witness)
  return {
    head: dossierHead(dossier, 'texts', reader),
    back: base,
    action: base,
    texts: dossier.witnesses.map(({ id, role }) => ({
      words: t(`role.${role}`),
      role,
      href: `${addressOf(dossier)}/texts/${id}`,
      current: id === witness.id,
    })),
    role: witness.role,
    heading: t(`role.${witness.role}`),
    title: witness.particulars.title && balanced(witness.particulars.title),
    held,
    erased: revision?.erased === true,
    gap: held ? undefined : t(revision?.erased ? 'text.erased' : `gap.${witness.role}`),
    digest: witness.particulars.completeness === 'digest' ? t('text.digest') : undefined,
    language: text?.language ?? 'en',
    direction: text?.language === 'ar' ? 'rtl' : 'ltr',
    paragraphs: text ? paragraphsOf(dossier, text, base, asked, reader) : [],
    sentence: text && sentenceForms(dossier, text, asked.sentence, reader),
    particulars: particularsOf(witness, reader, (hash) => `${base}/received/${hash}`),
    record: recordOf(witness, text, reader),
    bringFile: `${addressOf(dossier)}/import?text=${encodeURIComponent(witness.id)}`,
    download: held && revision ? `${base}/received/${revision.takenFrom?.file ?? revision.hash}` : undefined,
    versions: held ? `${addressOf(dossier)}/versions/${witness.id}` : undefined,
    copy: witness.particulars.copy && balanced(witness.particulars.copy.name),
    hidden: text && hiddenReport(text.text, reader),
    ...formsOf(witness, asked, reader),
    problems: problemsView(asked.problems, reader.translator),
    refused: asked.refused,
    asksName: asked.asksName,
  }
}

function paragraphsOf(
  dossier: Dossier,
  text: ReadText,
  base: string,
  { sentence: chosen, cues = [] }: Pick<TextAsked, 'sentence' | 'cues'>,
  reader: Reader,
): TextPage['paragraphs'] {
  const { t, figure } = reader.translator
  const sentences = text.segments.map((segment, index): TextSentence & { readonly paragraph: number } => ({
    id: sentenceId(text, index),
    number: figure(index + 1),
    label: t('text.sentenceForms', { number: figure(index + 1) }),
    href: `${base}?sentence=${index + 1}#${sentenceId(text, index)}`,
    pieces: visiblePieces(text.text, segment, (code) => t('hidden.character', { code })),
    marks: marksOn(dossier, text, segment, reader),
    moment: momentShown(text, cues, segment, reader),
    chosen: index === chosen,
    paragraph: segment.paragraph,
  }))
  return [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()]
}

function momentShown(
  { witness }: ReadText,
  cues: readonly Cue[],
  segment: Span,
  { translator: { t } }: Reader,
): TextSentence['moment'] {
  const moment = cues.length > 0 ? momentOf(cues, segment) : undefined
  if (!moment) return undefined
  const { recording, kind, url } = witness.particulars
  const address = recording ?? (kind === 'recording' ? url : undefined)
  const words = clockWords(moment.from)
  return { words, label: t('text.moment', { moment: words }), href: address && atMoment(address, moment) }
}

export function sentenceForms(
  dossier: Dossier,
  text: ReadText,
  index: number | undefined,
  reader: Reader,
): SentenceForms | undefined {
  const { t, figure } = reader.translator
  const segment = index === undefined ? undefined : text.segments[index]
  if (!segment || index === undefined) return undefined
  const voice = lastOn(dossier.voices, text, segment)?.body.voice
  return {
    id: sentenceId(text, index),
    heading: t('sentence.of', { role: t(`role.${text.witness.role}`), number: figure(index + 1) }),
    place: placeName(text, segment),
    voices: options(['', ...voices], voice ?? '', (value) => t(`voiceOption.${value || 'unset'}`)),
    segment: segmentForms(text, index),
    renderings: renderingsOf(dossier, text, segment, reader),
  }
}

function formsOf(
  witness: Witness,
  { form, refused }: TextAsked,
  { translator }: Reader,
): Pick<TextPage, 'correct' | 'bring'> {
  const known: TextForm = {
    ...emptyTextForm('', witness.role),
    language: witness.language ?? '',
    particulars: particularsShown(witness.particulars),
  }
  const correct = textFields(refused === 'correct' && form ? form : known, translator)
  const bring = textFields(
    refused === 'bring' && form ? form : isHeld(witness) ? { ...known, language: '' } : known,
    translator,
  )
  return {
    correct: {
      ...correct,
      ...particularsFields((refused === 'correct' && form ? form : known).particulars, '', translator),
    },
    bring,
  }
}
