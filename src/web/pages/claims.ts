import { claimStates, holdReasons } from '../../claim/desk-words.ts'
import { holds, type Claim } from '../../dossier/desk.ts'
import { balanced } from '../../text/hidden.ts'
import { slice } from '../../text/span.ts'
import type { Problem } from '../forms/problem.ts'
import { claimName, claimPlaces } from '../claim-address.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { stateView } from './claim.ts'
import { holdView, type HoldView } from './claim-matters.ts'
import { deskNav, type DeskAt, type DeskNav } from './desk-nav.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { options, type Option } from './text-fields.ts'
import type { Typed } from './verdict.ts'

/** All claims of a dossier, and what was set apart. */
export interface ClaimsPage {
  readonly head: DossierHead
  readonly nav: DeskNav
  readonly back: string
  readonly states: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly claims: readonly ClaimLine[]
  /** Said where there is no claim, or none in this state. */
  readonly none: string | undefined
  readonly apart: readonly ClaimLine[]
  readonly mark: MarkForm
  readonly holds: readonly HoldView[]
  readonly holdReasons: readonly Option[]
  readonly problems: ProblemsView
}

export interface ClaimLine {
  readonly href: string
  readonly number: string
  readonly places: string
  readonly words: string
  readonly state: { readonly value: string; readonly words: string }
  readonly voice: string | undefined
  /** A hold, a reply that is awaited, notes that wait. */
  readonly marks: readonly string[]
}

/** The form that makes words of a text a claim. */
export interface MarkForm {
  readonly texts: readonly { readonly place: string; readonly words: string; readonly chosen: boolean }[]
  readonly words: string
}

export interface ClaimsAsked {
  readonly state: string | undefined
  readonly problems: readonly Problem[]
  readonly typed: Typed | undefined
}

export function claimsPage(at: DeskAt, { state, problems, typed }: ClaimsAsked, reader: Reader): ClaimsPage {
  const { reading, desk } = at
  const { t, figure } = reader.translator
  const base = addressOf(reading.dossier)
  const chosen = claimStates.find((each) => each === state)
  const line = (claim: Claim, index: number) => claimLine(claim, index, at, reader)
  const all = desk.claims.map(line)
  const shown = all.filter((_, index) => !chosen || desk.claims[index]!.state === chosen)
  const accounts = desk.apart.filter(({ text }) => text.witness.role === 'account')
  return {
    head: dossierHead(reading.dossier, 'claim', reader),
    nav: deskNav(at, 'claims', reader),
    back: chosen ? `${base}/claims?state=${chosen}` : `${base}/claims`,
    states: [undefined, ...claimStates].map((each) => ({
      words: t(each ? `claimState.${each}` : 'claims.all'),
      href: each ? `${base}/claims?state=${each}` : `${base}/claims`,
      current: each === chosen,
    })),
    claims: shown,
    none: shown.length > 0 ? undefined : t(all.length > 0 ? 'claims.noneInState' : 'claims.none'),
    apart: accounts.map((claim, index) => ({ ...line(claim, index), number: figure(index + 1) })),
    mark: markForm(at, typed, reader),
    holds: desk.holds.map((hold) => holdView(hold, at.today, reader)),
    holdReasons: options(holdReasons, '', (value) => t(`holdReason.${value}`)),
    problems: problemsView(problems, reader.translator),
  }
}

function claimLine(claim: Claim, index: number, { reading, today }: DeskAt, reader: Reader): ClaimLine {
  const { t, figure } = reader.translator
  const held = claim.holds.filter(({ body }) => holds(body, today))
  const awaited = claim.replies.filter(({ received }) => !received)
  const waiting = claim.threads.filter(({ resolved }) => !resolved)
  return {
    href: `${addressOf(reading.dossier)}/claims/${claimName(claim)}#claim`,
    number: figure(index + 1),
    places: claimPlaces(claim),
    words: balanced(claim.spans.map((span) => slice(claim.text.text, span)).join(' […] ')),
    state: stateView(claim, reader),
    voice: claim.voice && t(`voiceOption.${claim.voice.body.voice}`),
    marks: [
      ...(held.length > 0 ? [t('claims.held')] : []),
      ...(awaited.length > 0 ? [t('claims.replyAwaited')] : []),
      ...(waiting.length > 0 ? [t('claims.notes', { count: waiting.length })] : []),
    ],
  }
}

export function markForm(
  { reading }: Pick<DeskAt, 'reading'>,
  typed: Typed | undefined,
  { translator: { t } }: Reader,
): MarkForm {
  const english = reading.texts.filter(({ language }) => language === 'en')
  const account = english.find(({ witness }) => witness.role === 'account')
  return {
    texts: english.map((text) => {
      const place = placeName(text, { start: 0, end: text.text.length })
      const asked = typed?.get('within')
      return {
        place,
        words: t(`role.${text.witness.role}`),
        chosen: asked === undefined ? text === account : asked.startsWith(`${text.witness.id}@`),
      }
    }),
    words: typed?.get('words') ?? '',
  }
}
