import type { Claim } from '../../dossier/desk.ts'
import type { Bitext, Examination, ReadText } from '../../dossier/examination.ts'
import type { Problem } from '../forms/problem.ts'
import { overlaps } from '../../text/span.ts'
import { claimName, claimPlaces } from '../claim-address.ts'
import { placeName } from '../place.ts'
import { verdictLabel, type Reader } from '../reader.ts'
import { articleOf, type Article } from './claim-article.ts'
import { claimEvidence, sentencesOf, type ClaimEvidence } from './claim-evidence.ts'
import { claimMatters, type ClaimMatters } from './claim-matters.ts'
import { deskNav, type DeskAt, type DeskNav } from './desk-nav.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { englishContext, linkView, sentenceId, type LinkView } from './english.ts'
import { alsoIn } from './also.ts'
import { flagOf, type Flag } from './flag.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { textLine } from './text-line.ts'
import { assigneeOptions, threadView, type NoteForm, type ThreadView } from './thread.ts'
import { judgedView, verdictForm, type JudgedView, type Typed, type VerdictForm } from './verdict.ts'

/** The sheet of one claim: what speaks to it, and what was decided. */
export interface ClaimPage {
  readonly head: DossierHead
  readonly nav: DeskNav
  readonly back: string
  readonly article: Article & { readonly href: string; readonly line: readonly string[] }
  /** Where the claim stands in the article beside it. */
  readonly inArticle: string
  readonly position: string
  readonly state: { readonly value: string; readonly words: string }
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly nextOpen: string
  /** As forms name it. */
  readonly places: string
  readonly text: string
  readonly id: string
  readonly stretches: readonly (readonly Piece[])[]
  readonly flags: readonly Flag[]
  readonly dismissed: readonly Flag[]
  readonly link: LinkView | undefined
  readonly desk: string
  readonly own: string
  readonly apart: string | undefined
  readonly evidence: ClaimEvidence
  readonly verdict: VerdictForm
  readonly judged: JudgedView | undefined
  /** What stands where a second person is to agree. */
  readonly agreement: { readonly words: string; readonly can: boolean } | undefined
  readonly history: readonly JudgedView[]
  readonly matters: ClaimMatters
  readonly threads: readonly ThreadView[]
  readonly note: NoteForm
  readonly problems: ProblemsView
}

export interface ClaimAsked {
  readonly examination: Examination
  readonly claim: Claim
  /** The account of whoever looks, where it is known. */
  readonly person: string | undefined
  readonly problems: readonly Problem[]
  readonly typed: Typed | undefined
}

export function claimPage(
  at: DeskAt,
  { examination, claim, person, problems, typed }: ClaimAsked,
  reader: Reader,
): ClaimPage {
  const { desk } = at
  const { dossier, source } = examination
  const { text } = claim
  const { t, figure } = reader.translator
  const base = addressOf(dossier)
  const bitext = examination.bitexts.find(({ target }) => target.witness.id === text.witness.id)
  const around = claim.apart ? desk.apart.filter((each) => each.text === text) : desk.claims
  const index = around.indexOf(claim)
  const address = (other: Claim | undefined) => other && `${base}/claims/${claimName(other)}`
  const sentence = sentencesOf(claim)[0] ?? 0
  const also = alsoIn(examination, reader, (id, number) => `${base}?order=${id}#${id}-${number + 1}`)
  const flags = flagsOn(claim, bitext, reader).map((flag) => ({ ...flag, also: also.get(flag.key) ?? [] }))
  const evidence = claimEvidence(examination, claim, typed, reader)
  const ground = { texts: examination.texts, base, people: at.people }
  return {
    head: dossierHead(dossier, 'claim', reader),
    nav: deskNav(at, 'claims', reader),
    back: address(claim)!,
    article: {
      ...articleOf(desk, { text, bitext, current: claim, base }, reader),
      href: `${base}/texts/${text.witness.id}`,
      line: textLine(text.witness, reader.translator),
    },
    inArticle: `at-${claim.spans[0]!.start}`,
    position: t(claim.apart ? 'claims.apartPosition' : 'claim.position', {
      number: figure(index + 1),
      all: figure(around.length),
    }),
    state: stateView(claim, reader),
    previous: address(around[index - 1]),
    next: address(around[index + 1]),
    nextOpen: `${base}/claims/next?after=${claimName(claim)}`,
    places: claimPlaces(claim),
    text: text.witness.id,
    id: sentenceId(text, sentence),
    stretches: claim.spans.map((span) => piecesOf(text.text, span, openMarks(bitext))),
    flags: flags.filter(({ dismissed }) => !dismissed),
    dismissed: flags.filter(({ dismissed }) => dismissed),
    link: linkOn(bitext, source, sentence),
    desk: address(claim)!,
    own: `${base}/texts/${text.witness.id}?sentence=${sentence + 1}#${sentenceId(text, sentence)}`,
    apart: claim.apart && t(`apart.${claim.apart}`),
    evidence,
    verdict: verdictForm(examination, claim.judged, typed, reader),
    judged: claim.judged && judgedView(claim.judged, base, reader),
    agreement: agreementOn(claim, person, reader),
    history: claim.earlier.map((each) => judgedView(each, base, reader)).toReversed(),
    matters: claimMatters(claim, desk, at.today, reader),
    threads: claim.threads.map((thread) => threadView(thread, ground, reader)),
    note: {
      place: placeName(text, claim.spans[0]!),
      assignees: assigneeOptions(undefined, at.people, reader),
      others: [...evidence.speech, ...evidence.others.flatMap(({ sentences }) => sentences)].map(
        ({ place, label }) => ({
          place,
          words: label,
        }),
      ),
    },
    problems: problemsView(problems, reader.translator),
  }

  function linkOn(of: Bitext | undefined, speech: ReadText | undefined, number: number): LinkView | undefined {
    if (!of || !speech) return undefined
    const context = englishContext(dossier, of, speech, reader, (id) => `${base}?order=${text.witness.id}#${id}`)
    const link = context.linkOf.get(number)
    return link && linkView(context, number, link)
  }
}

export function stateView({ state, judged, apart }: Claim, reader: Reader): ClaimPage['state'] {
  if (apart) return { value: 'apart', words: reader.translator.t(`apart.${apart}`) }
  const faithful = judged?.verdict.body.faithful
  if (state === 'done' && faithful)
    return { value: `done verdict-${faithful}`, words: verdictLabel(reader, `faithful.${faithful}`) }
  return { value: state, words: reader.translator.t(`claimState.${state}`) }
}

function openMarks(bitext: Bitext | undefined) {
  return (bitext?.findings ?? []).flatMap(({ target, contradiction, dismissed, key }) =>
    dismissed ? [] : [{ ...target, mark: contradiction ? ('contradiction' as const) : ('check' as const), flag: key }],
  )
}

function flagsOn({ spans, text }: Claim, bitext: Bitext | undefined, reader: Reader): readonly Flag[] {
  const found = bitext?.findings ?? []
  return found
    .filter(({ target }) => spans.some((span) => overlaps(span, target)))
    .map((finding) => flagOf(finding, text, reader))
}

/** Whoever gave a verdict cannot agree with it. */
function agreementOn(
  { judged, state }: Claim,
  person: string | undefined,
  { translator: { t }, nameOf }: Reader,
): ClaimPage['agreement'] {
  if (!judged || state !== 'agree') return undefined
  const own = judged.verdict.by === person
  return {
    words: own ? t('agree.own') : t('agree.asked', { name: nameOf(judged.verdict.by) }),
    can: !own,
  }
}
