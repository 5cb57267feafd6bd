import { faithfulVerdicts, worldVerdicts, type FaithfulVerdict } from '../../dossier/event.ts'
import type { Bitext, Examination, ReadText } from '../../dossier/examination.ts'
import type { Decision, Dossier } from '../../dossier/fold.ts'
import type { Problem } from '../forms/problem.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { isWhole } from '../../text/witness.ts'
import { speechContext, speechSentence, type SpeechSentence } from './arabic.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { englishContext, englishSentence, lastOn, notesOn, sentenceId, type EnglishSentence } from './english.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { restsOf } from './rows.ts'
import { options, type Option } from './text-fields.ts'
import { sentenceForms, type SentenceForms } from './text.ts'
import { textLine } from './text-line.ts'

export interface ClaimPage {
  readonly head: DossierHead
  readonly back: string
  readonly role: string
  readonly heading: string
  readonly line: readonly string[]
  readonly href: string
  readonly language: string
  readonly article: readonly (readonly ArticleSentence[])[]
  readonly position: string
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly sentence: EnglishSentence
  readonly speech: readonly (SpeechSentence & { readonly context: string })[]
  /** What stands in place of passages. */
  readonly speechGap: string | undefined
  readonly others: readonly {
    readonly role: string
    readonly heading: string
    readonly sentences: readonly { readonly number: string; readonly pieces: readonly Piece[] }[]
  }[]
  readonly verdict: VerdictForm
  readonly history: readonly string[]
  readonly forms: SentenceForms | undefined
  readonly notes: readonly string[]
  readonly problems: ProblemsView
}

export interface ArticleSentence {
  readonly id: string
  readonly href: string
  readonly pieces: readonly Piece[]
  readonly current: boolean
  readonly decided: string | undefined
}

export interface VerdictForm {
  readonly place: string
  readonly evidence: readonly string[]
  readonly faithful: readonly Option[]
  readonly world: readonly Option[]
  readonly note: string
}

/** What was typed into a verdict that was refused, or that collided. */
export interface TypedVerdict {
  readonly faithful?: string
  readonly world?: string
  readonly note?: string
}

export interface ClaimAsked {
  readonly text: ReadText
  /** The sentence, from 0. */
  readonly index: number
  readonly problems: readonly Problem[]
  readonly typed: TypedVerdict | undefined
}

export function claimPage(examination: Examination, asked: ClaimAsked, reader: Reader): ClaimPage {
  const { dossier, source } = examination
  const { text, index } = asked
  const { t, figure } = reader.translator
  const base = `${addressOf(dossier)}/claims/${text.witness.id}`
  const bitext = examination.bitexts.find(({ target }) => target === text)
  const sources = bitext ? (restsOf(bitext.alignment)[index] ?? []) : []
  const inContext = (id: string) => `${addressOf(dossier)}?order=${text.witness.id}#${id}`
  const context = englishContext(dossier, bitext ?? alone(text), source ?? text, reader, inContext)
  const others = overlapping(examination, text, sources)
  return {
    head: dossierHead(dossier, 'claim', reader),
    back: `${base}/${index + 1}`,
    role: text.witness.role,
    heading: t(`role.${text.witness.role}`),
    line: textLine(text.witness, reader.translator),
    href: `${addressOf(dossier)}/texts/${text.witness.id}`,
    language: text.language,
    article: articleOf(dossier, text, bitext, index, base, reader),
    position: t('claim.position', { number: figure(index + 1), all: figure(text.segments.length) }),
    previous: index > 0 ? `${base}/${index}` : undefined,
    next: index + 1 < text.segments.length ? `${base}/${index + 2}` : undefined,
    sentence: englishSentence(context, index),
    speech: source ? passages(examination, source, sources, addressOf(dossier), reader) : [],
    speechGap: speechGap(source, sources, reader),
    others,
    verdict: verdictForm(examination, asked, sources, reader),
    history: dossier.verdicts
      .filter(({ body }) => liesOn(body.place, text, index))
      .map((verdict) => verdictWords(verdict, reader)),
    forms: sentenceForms(dossier, text, index, reader),
    notes: notesOn(dossier, text, text.segments[index]!).map((note) =>
      t('note.line', { name: reader.nameOf(note.by), words: note.body.words }),
    ),
    problems: problemsView(asked.problems, reader.translator),
  }

  function overlapping(all: Examination, own: ReadText, rests: readonly number[]): ClaimPage['others'] {
    return all.bitexts.flatMap(({ target, alignment }) => {
      if (target === own) return []
      const shared = restsOf(alignment).flatMap((each, number) => (each.some((one) => rests.includes(one)) ? [number] : []))
      const { role } = target.witness
      const sentences = shared.map((number) => ({
        number: figure(number + 1),
        pieces: piecesOf(target.text, target.segments[number]!, []),
      }))
      return sentences.length > 0 ? [{ role, heading: t(`claim.says.${role}`), sentences }] : []
    })
  }
}

/** A text with nothing to compare it with. */
function alone(target: ReadText): Bitext {
  return { target, alignment: { mode: 'summary', guessed: true, links: [], precise: true }, findings: [] }
}

function articleOf(
  dossier: Dossier,
  text: ReadText,
  bitext: Bitext | undefined,
  current: number,
  base: string,
  reader: Reader,
): ClaimPage['article'] {
  const { t } = reader.translator
  const marks = (bitext?.findings ?? []).flatMap(({ target, contradiction, dismissed }) =>
    dismissed ? [] : [{ ...target, mark: contradiction ? ('contradiction' as const) : ('check' as const) }],
  )
  const sentences = text.segments.map((segment, index): ArticleSentence & { readonly paragraph: number } => {
    const verdict = lastOn(dossier.verdicts, text, segment)?.body
    const decided = verdict && (verdict.faithful ?? verdict.world)
    return {
      id: sentenceId(text, index),
      href: `${base}/${index + 1}`,
      pieces: piecesOf(text.text, segment, marks),
      current: index === current,
      decided: decided && t(verdict?.faithful ? `faithful.${verdict.faithful}` : `world.${verdict!.world!}`),
      paragraph: segment.paragraph,
    }
  })
  return [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()]
}

function passages(
  { dossier, bitexts }: Examination,
  source: ReadText,
  sources: readonly number[],
  base: string,
  reader: Reader,
): ClaimPage['speech'] {
  const context = speechContext(dossier, source, bitexts, reader, (id) => `${base}#${id}`)
  return sources.map((each) => ({ ...speechSentence(context, each), context: `${base}#${sentenceId(source, each)}` }))
}

function speechGap(
  source: ReadText | undefined,
  sources: readonly number[],
  { translator: { t } }: Reader,
): string | undefined {
  if (!source) return t('gap.source')
  if (sources.length > 0) return undefined
  return t(isWhole(source.witness.particulars.completeness) ? 'notIn.source' : 'notIn.sourcePart')
}

/** That something is not in the speech can be judged only where the speech is held whole. */
export function faithfulOffered(source: ReadText | undefined): readonly FaithfulVerdict[] {
  if (!source) return ['cannot-judge', 'not-about']
  const whole = isWhole(source.witness.particulars.completeness)
  return faithfulVerdicts.filter((each) => (whole ? each !== 'cannot-judge' : each !== 'not-found'))
}

function verdictForm(
  { dossier, source }: Examination,
  { text, index, typed }: ClaimAsked,
  sources: readonly number[],
  { translator: { t } }: Reader,
): VerdictForm {
  const segment = text.segments[index]!
  const standing = lastOn(dossier.verdicts, text, segment)?.body
  const shown = typed ?? standing ?? {}
  return {
    place: placeName(text, segment),
    evidence: source ? sources.map((each) => placeName(source, source.segments[each]!)) : [],
    faithful: options(faithfulOffered(source), shown.faithful ?? '', (value) => t(`faithful.${value}`)),
    world: options(worldVerdicts, shown.world ?? '', (value) => t(`world.${value}`)),
    note: shown.note ?? '',
  }
}

export function verdictWords(
  { by, at, body }: Pick<Decision<'verdict-given'>, 'by' | 'at' | 'body'>,
  { translator: { t, date }, nameOf }: Reader,
): string {
  const parts = [
    ...(body.faithful ? [t(`faithful.${body.faithful}`)] : []),
    ...(body.world ? [t(`world.${body.world}`)] : []),
    ...(body.note ? [body.note] : []),
  ]
  return t('claim.verdictLine', { name: nameOf(by), date: date(at.slice(0, 16) + 'Z'), words: parts.join(' · ') })
}

function liesOn(place: { readonly revision: string; readonly start: number; readonly end: number }, text: ReadText, index: number): boolean {
  const segment = text.segments[index]!
  return place.revision === text.revision.hash && place.start < segment.end && segment.start < place.end
}
