import { spansIn, type Claim } from '../../dossier/desk.ts'
import { segmentsAt } from '../../dossier/decisions.ts'
import type { Bitext, Examination, ReadText } from '../../dossier/examination.ts'
import type { Place } from '../../dossier/place.ts'
import { isWhole } from '../../text/witness.ts'
import { balanced } from '../../text/hidden.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { speechContext, speechSentence, type SpeechSentence } from './arabic.ts'
import { addressOf } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { glossAddress } from './gloss-address.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { restsOf } from './rows.ts'
import type { Typed } from './verdict.ts'

/** What speaks to a claim: each passage can be ticked, and a verdict then names it. */
export interface ClaimEvidence {
  readonly speech: readonly (SpeechSentence & {
    readonly context: string
    readonly words: string
    readonly ticked: boolean
  })[]
  /** Words of a passage that the standing verdict names, and no more of it. */
  readonly exact: readonly { readonly place: string; readonly words: string; readonly language: string }[]
  /** What stands in place of passages. */
  readonly speechGap: string | undefined
  readonly others: readonly {
    readonly role: string
    readonly heading: string
    readonly sentences: readonly {
      readonly id: string
      readonly number: string
      readonly label: string
      readonly place: string
      readonly ticked: boolean
      readonly pieces: readonly Piece[]
    }[]
  }[]
}

/** The sentences that a claim stands in. */
export function sentencesOf({ text, spans }: Claim): readonly number[] {
  return text.segments.flatMap((segment, index) => (spans.some((span) => overlaps(span, segment)) ? [index] : []))
}

/** The sentences of the speech that the claim rests on, by its links. */
export function sourcesFor(claim: Claim, bitext: Bitext | undefined): readonly number[] {
  if (!bitext) return []
  const rests = restsOf(bitext.alignment)
  return sorted(sentencesOf(claim).flatMap((index) => rests[index] ?? []))
}

export function claimEvidence(
  examination: Examination,
  claim: Claim,
  typed: Typed | undefined,
  reader: Reader,
): ClaimEvidence {
  const { dossier, source, bitexts } = examination
  const bitext = bitexts.find(({ target }) => target.witness.id === claim.text.witness.id)
  const linked = sourcesFor(claim, bitext)
  const standing = claim.judged?.verdict.body.evidence
  const texts = [...(source ? [source] : []), ...bitexts.map(({ target }) => target)]
  const isSentence = (place: Place) =>
    texts.some(
      ({ revision, segments }) => revision.hash === place.revision && segments.some((each) => sameSpan(each, place)),
    )
  const pinned = (text: ReadText) => (standing ? segmentsAt(text, standing.filter(isSentence)) : [])
  const ticked = (text: ReadText, index: number, otherwise: boolean) => {
    if (typed) return typed.has(`evidence-${placeName(text, text.segments[index]!)}`)
    return standing ? pinned(text).includes(index) : otherwise
  }
  const base = addressOf(dossier)
  const shown = source ? sorted([...linked, ...pinned(source)]) : []
  const context = source && speechContext(dossier, source, bitexts, reader, (id) => `${base}#${id}`)
  return {
    speech: shown.map((index) => ({
      ...speechSentence(context!, index),
      context: `${base}#${sentenceId(source!, index)}`,
      words: glossAddress(base, source!.witness.id, index),
      ticked: ticked(source!, index, true),
    })),
    exact: texts.flatMap((text) =>
      spansIn(text, standing?.filter((place) => !isSentence(place)) ?? []).map((span) => ({
        place: placeName(text, span),
        words: balanced(slice(text.text, span)),
        language: text.language,
      })),
    ),
    speechGap: speechGap(source, shown.length > 0, reader),
    others: bitexts.flatMap(({ target, alignment }) => {
      if (target.witness.id === claim.text.witness.id) return []
      const shared = restsOf(alignment).flatMap((each, index) =>
        each.some((one) => shown.includes(one)) ? [index] : [],
      )
      const sentences = sorted([...shared, ...pinned(target)]).map((index) =>
        otherSentence(target, index, ticked(target, index, false), reader),
      )
      const { role } = target.witness
      return sentences.length > 0 ? [{ role, heading: reader.translator.t(`claim.says.${role}`), sentences }] : []
    }),
  }
}

function otherSentence(text: ReadText, index: number, ticked: boolean, { translator: { t, figure } }: Reader) {
  const segment = text.segments[index]!
  return {
    id: sentenceId(text, index),
    number: figure(index + 1),
    label: t('sentence.of', { role: t(`role.${text.witness.role}`), number: figure(index + 1) }),
    place: placeName(text, segment),
    ticked,
    pieces: piecesOf(text.text, segment, []),
  }
}

function speechGap(source: ReadText | undefined, some: boolean, { translator: { t } }: Reader): string | undefined {
  if (!source) return t('gap.source')
  if (some) return undefined
  return t(isWhole(source.witness.particulars.completeness) ? 'notIn.source' : 'notIn.sourcePart')
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
