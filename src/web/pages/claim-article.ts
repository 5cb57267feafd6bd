import type { Claim, Desk } from '../../dossier/desk.ts'
import type { Bitext, ReadText } from '../../dossier/examination.ts'
import { hull, slice, type Span } from '../../text/span.ts'
import { balanced } from '../../text/hidden.ts'
import { claimName } from '../claim-address.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { piecesOf, type Marked, type Piece } from './pieces.ts'

/** The account with its claims: every claim leads to its sheet. */
export interface Article {
  readonly role: string
  readonly heading: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph {
  /** As a form names it, for words that are selected in it. */
  readonly place: string
  readonly runs: readonly Run[]
}

/** A claim, words that are set apart, or what stands between them. */
export interface Run {
  readonly href: string | undefined
  readonly id: string | undefined
  readonly pieces: readonly Piece[]
  readonly current: boolean
  /** State of a claim, `apart`, or nothing. */
  readonly look: string
  /** For a screen reader: state, and whose words. */
  readonly words: string
}

export function articleOf(desk: Desk, { text, bitext, current, base }: ArticleAsked, reader: Reader): Article {
  const { t } = reader.translator
  const marks = (bitext?.findings ?? []).flatMap(({ target, contradiction, dismissed }): readonly Marked[] =>
    dismissed ? [] : [{ ...target, mark: contradiction ? 'contradiction' : 'check' }],
  )
  const own = [...desk.claims, ...desk.apart]
    .filter((claim) => claim.text === text)
    .flatMap((claim) => claim.spans.map((span, part) => ({ claim, span, part })))
    .toSorted((a, b) => a.span.start - b.span.start)
  const groups = Map.groupBy(text.segments, ({ paragraph }) => paragraph)
  const { role } = text.witness
  return {
    role,
    heading: t(`role.${role}`),
    language: text.language,
    direction: 'ltr',
    paragraphs: Array.from(groups.values(), (segments) => {
      const paragraph = hull(segments)!
      const inside = own.filter(({ span }) => span.start >= paragraph.start && span.start < paragraph.end)
      return { place: placeName(text, paragraph), runs: runsOf(inside, paragraph) }
    }),
  }

  function runsOf(inside: typeof own, paragraph: Span): readonly Run[] {
    const runs: Run[] = []
    let at = paragraph.start
    for (const { claim, span, part } of inside) {
      if (span.start > at) runs.push(between(text, { start: at, end: span.start }))
      runs.push(claimRun(claim, span, part))
      at = span.end
    }
    if (at < paragraph.end) runs.push(between(text, { start: at, end: paragraph.end }))
    return runs
  }

  function claimRun(claim: Claim, span: Span, part: number): Run {
    const state = claim.apart ? `apart.${claim.apart}` : `claimState.${claim.state}`
    return {
      href: `${base}/claims/${claimName(claim)}#claim`,
      id: part === 0 ? `at-${span.start}` : undefined,
      pieces: piecesOf(text.text, span, marks),
      current: claim === current,
      look: claim.apart ? 'apart' : claim.state,
      words: [t(state), ...(claim.voice ? [t(`voice.${claim.voice.body.voice}`)] : [])].join(t('list.comma')),
    }
  }
}

export interface ArticleAsked {
  readonly text: ReadText
  readonly bitext: Bitext | undefined
  readonly current: Claim | undefined
  /** Address of the dossier. */
  readonly base: string
}

function between({ text }: ReadText, span: Span): Run {
  const pieces = [{ text: balanced(slice(text, span)) }]
  return { href: undefined, id: undefined, pieces, current: false, look: '', words: '' }
}
