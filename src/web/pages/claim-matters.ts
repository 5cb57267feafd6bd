import { apartReasons, holdReasons, replyMeans } from '../../claim/desk-words.ts'
import { holds, type Claim, type Desk, type Reply } from '../../dossier/desk.ts'
import { voices } from '../../dossier/event.ts'
import type { Decision } from '../../dossier/fold.ts'
import { balanced } from '../../text/hidden.ts'
import { slice } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import { claimPlaces } from '../claim-address.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { options, type Option } from './text-fields.ts'

/** What can be done to a claim besides judging it. */
export interface ClaimMatters {
  readonly voice: { readonly words: string | undefined; readonly options: readonly Option[]; readonly next: string }
  /** The words before which it can be cut in two. */
  readonly cuts: readonly { readonly place: string; readonly words: string }[]
  /** The places of the claim that follows, with which it can be merged. */
  readonly mergeWith: string | undefined
  readonly apartReasons: readonly Option[]
  readonly replies: readonly ReplyView[]
  readonly means: readonly Option[]
  readonly holds: readonly HoldView[]
  readonly holdReasons: readonly Option[]
  readonly today: string
}

export interface ReplyView {
  readonly seq: number
  readonly words: string
  readonly asked: string | undefined
  readonly late: string | undefined
  readonly answer: string | undefined
  readonly answerWords: string | undefined
}

export interface HoldView {
  readonly seq: number
  readonly words: string
  readonly why: string | undefined
  /** Whether it still stands on this day. */
  readonly standing: boolean
}

export function claimMatters(claim: Claim, desk: Desk, today: string, reader: Reader): ClaimMatters {
  const { t } = reader.translator
  const voice = claim.voice?.body.voice
  const follows = desk.claims[desk.claims.indexOf(claim) + 1]
  return {
    voice: {
      words: voice && t(`voice.${voice}`),
      options: options(voices, voice ?? '', (value) => t(`voiceOption.${value}`)),
      next: voices[(voice ? voices.indexOf(voice) + 1 : 0) % voices.length]!,
    },
    cuts: cutsIn(claim),
    mergeWith: claim.apart === undefined && follows?.text === claim.text ? claimPlaces(follows) : undefined,
    apartReasons: options(apartReasons, claim.apart ?? '', (value) => t(`apart.${value}`)),
    replies: claim.replies.map((reply) => replyView(reply, today, reader)),
    means: options(replyMeans, 'mail', (value) => t(`replyMeans.${value}`)),
    holds: claim.holds.map((hold) => holdView(hold, today, reader)),
    holdReasons: options(holdReasons, '', (value) => t(`holdReason.${value}`)),
    today,
  }
}

/** Every word but the first of each stretch, with the word that follows it. */
function cutsIn({ text, spans }: Claim): ClaimMatters['cuts'] {
  return spans.flatMap((span) => {
    const stretch = slice(text.text, span)
    const words = tokens(stretch).filter(({ kind }) => kind !== 'mark')
    return words.slice(1).map(({ start, end }, index) => ({
      place: placeName(text, { start: span.start + start, end: span.start + end }),
      words: `${index + 2}. ${balanced(stretch.slice(start, words[index + 2]?.end ?? end))}`,
    }))
  })
}

function replyView({ sought, received }: Reply, today: string, { translator: { t, date }, nameOf }: Reader): ReplyView {
  const { from, means, asked, deadline, words } = sought.body
  return {
    seq: sought.seq,
    words: t(deadline ? 'reply.lineUntil' : 'reply.line', {
      from,
      means: t(`replyMeans.${means}`),
      asked: date(asked),
      ...(deadline && { deadline: date(deadline) }),
      name: nameOf(sought.by),
    }),
    asked: words && balanced(words),
    late: !received && deadline && deadline < today ? t('reply.late') : undefined,
    answer: received && t(received.body.words ? 'reply.came' : 'reply.none', { date: date(received.body.date) }),
    answerWords: received?.body.words && balanced(received.body.words),
  }
}

export function holdView(
  { seq, by, body }: Decision<'hold-set'>,
  today: string,
  { translator: { t, date }, nameOf }: Reader,
): HoldView {
  const { reason, until, words } = body
  return {
    seq,
    words: t(until ? 'hold.lineUntil' : 'hold.line', {
      reason: t(`holdReason.${reason}`),
      name: nameOf(by),
      ...(until && { until: date(until) }),
    }),
    why: words && balanced(words),
    standing: holds(body, today),
  }
}
