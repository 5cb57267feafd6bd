import { faithfulVerdicts, worldVerdicts, type Bodies, type FaithfulVerdict } from '../../dossier/event.ts'
import type { Examination, ReadText } from '../../dossier/examination.ts'
import type { Decision } from '../../dossier/fold.ts'
import { isWhole } from '../../text/witness.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { lastOn } from './sentence-marks.ts'
import { options, type Option } from './text-fields.ts'

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

/** That something is not in the speech can be judged only where the speech is held whole. */
export function faithfulOffered(source: ReadText | undefined): readonly FaithfulVerdict[] {
  if (!source) return ['cannot-judge', 'not-about']
  const whole = isWhole(source.witness.particulars.completeness)
  return faithfulVerdicts.filter((each) => (whole ? each !== 'cannot-judge' : each !== 'not-found'))
}

export function verdictForm(
  { dossier, source }: Examination,
  { text, index, typed }: { readonly text: ReadText; readonly index: number; readonly typed: TypedVerdict | undefined },
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
  { translator, nameOf }: Reader,
): string {
  const { t, date } = translator
  const words = verdictParts(body, translator)
  return t('claim.verdictLine', { name: nameOf(by), date: date(at.slice(0, 16) + 'Z'), words })
}

/** The verdict alone: both its axes, and the note. */
export function verdictParts({ faithful, world, note }: Bodies['verdict-given'], { t }: Reader['translator']): string {
  return [
    ...(faithful ? [t(`faithful.${faithful}`)] : []),
    ...(world ? [t(`world.${world}`)] : []),
    ...(note ? [note] : []),
  ].join(' · ')
}
