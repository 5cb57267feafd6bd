import type { Bitext, Examination, ReadText } from '../../dossier/examination.ts'
import type { Dossier } from '../../dossier/fold.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { isWhole } from '../../text/witness.ts'
import { speechContext, speechSentence, type SpeechSentence } from './arabic.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { englishContext, englishSentence, sentenceId, type EnglishSentence } from './english.ts'
import { glossAddress } from './gloss-address.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { restsOf } from './rows.ts'
import { lastOn, liesIn, notesOn } from './sentence-marks.ts'
import { sentenceForms, type SentenceForms } from './text.ts'
import { textLine } from './text-line.ts'
import { verdictForm, verdictWords, type TypedVerdict, type VerdictForm } from './verdict.ts'

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
  readonly speech: readonly (SpeechSentence & { readonly context: string; readonly words: string })[]
  /** What stands in place of passages. */
  readonly speechGap: string | undefined
  readonly others: readonly {
    readonly role: string
    readonly heading: string
    readonly sentences: readonly { readonly id: string; readonly number: string; readonly pieces: readonly Piece[] }[]
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
      .filter(({ body }) => liesIn(body.place, text, text.segments[index]!))
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
      const shared = restsOf(alignment).flatMap((each, number) =>
        each.some((one) => rests.includes(one)) ? [number] : [],
      )
      const { role } = target.witness
      const sentences = shared.map((number) => ({
        id: sentenceId(target, number),
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
      decided: decided && t(verdict.faithful ? `faithful.${verdict.faithful}` : `world.${decided}`),
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
  return sources.map((each) => ({
    ...speechSentence(context, each),
    context: `${base}#${sentenceId(source, each)}`,
    words: glossAddress(base, source.witness.id, each),
  }))
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
