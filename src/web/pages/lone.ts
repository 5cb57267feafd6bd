import { loneSentences } from '../../discrepancy/across/passages.ts'
import type { Reading } from '../../discrepancy/across/reading.ts'
import { noCounterpartReasons } from '../../dossier/event.ts'
import type { Bitext, Examination } from '../../dossier/examination.ts'
import { isWhole } from '../../text/witness.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { addressOf } from './dossier-head.ts'
import { decisionsOn, sentenceId } from './english.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { options, type Option } from './text-fields.ts'

/** The sentences of one text for which nothing was found in the speech, to be closed with a reason. */
export interface LoneList {
  readonly id: string
  readonly role: string
  readonly heading: string
  readonly tally: string
  readonly sentences: readonly LoneSentence[]
}

export interface LoneSentence {
  readonly id: string
  readonly number: string
  readonly label: string
  readonly href: string
  readonly pieces: readonly Piece[]
  readonly place: string
  readonly reasons: readonly Option[]
  readonly closed: { readonly words: string; readonly by: string; readonly decision: number } | undefined
}

export function loneList(
  { dossier, source }: Examination,
  bitext: Bitext,
  reading: Reading,
  reader: Reader,
): LoneList | undefined {
  const { t, figure } = reader.translator
  const { target } = bitext
  const { id, role } = target.witness
  const decisions = decisionsOn(dossier, target)
  const name = t(`role.${role}`)
  const sentences = loneSentences(reading).flatMap((index): readonly LoneSentence[] => {
    const segment = target.segments[index]
    if (!segment) return []
    const decision = decisions.get(index)
    const reason = decision?.kind === 'no-counterpart' ? decision.body.reason : undefined
    const number = figure(index + 1)
    return [
      {
        id: `lone-${sentenceId(target, index)}`,
        number,
        label: t('sentence.of', { role: name, number }),
        href: `${addressOf(dossier)}?order=${encodeURIComponent(id)}#${sentenceId(target, index)}`,
        pieces: piecesOf(target.text, segment, []),
        place: placeName(target, segment),
        reasons: options(
          noCounterpartReasons.filter((each) => each !== 'left-out'),
          reason ?? 'context',
          (value) => t(`noCounterpartReason.${value}`),
        ),
        closed:
          decision && reason
            ? {
                words: t(`noCounterpart.${reason}`),
                by: t('decision.by', { name: reader.nameOf(decision.by) }),
                decision: decision.seq,
              }
            : undefined,
      },
    ]
  })
  if (sentences.length === 0) return undefined
  const open = sentences.filter(({ closed }) => !closed).length
  const whole = source !== undefined && isWhole(source.witness.particulars.completeness)
  return {
    id: `lone-${id}`,
    role,
    heading: t(whole ? 'triangulation.lone' : 'triangulation.lonePart', { text: name, count: sentences.length }),
    tally: open === 0 ? t('triangulation.allClosed') : t('triangulation.open', { count: open }),
    sentences,
  }
}
