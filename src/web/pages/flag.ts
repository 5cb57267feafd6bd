import type { Finding, ReadText } from '../../dossier/examination.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'

/** A finding as a line under its sentence. */
export interface Flag {
  readonly contradiction: boolean
  readonly heading: string
  readonly words: string
  readonly dismissed: { readonly words: string; readonly seq: number } | undefined
  /** That such a difference was dismissed here before the words changed. */
  readonly formerly: string | undefined
  /** The other texts that have the same against the speech. */
  readonly also: readonly Also[]
  /** What the forms send. */
  readonly key: string
  readonly category: string
  readonly place: string
}

/** Another text with the same difference, and where it stands. */
export interface Also {
  readonly words: string
  readonly href: string
}

export function flagOf(finding: Finding, target: ReadText, { translator, nameOf }: Reader): Flag {
  const { category, dismissed, formerly, key } = finding
  const { t, date } = translator
  return {
    contradiction: finding.contradiction,
    heading: flagHeading(finding, translator),
    words: reasonWords(finding, translator),
    dismissed: dismissed && {
      words: t('flag.dismissedBy', { name: nameOf(dismissed.by), reason: dismissed.reason }),
      seq: dismissed.seq,
    },
    formerly:
      formerly &&
      t('flag.formerly', {
        name: nameOf(formerly.by),
        date: date(formerly.at.slice(0, 10)),
        reason: formerly.reason,
      }),
    also: [],
    key,
    category,
    place: placeName(target, finding.target),
  }
}

export function flagHeading({ category, contradiction }: Finding, { t }: Reader['translator']): string {
  return t(contradiction ? `finding.${category}.contradicted` : `finding.${category}.heading`)
}

/** The reason in one sentence; where the catalogue has none for its key, what the category says in general. */
export function reasonWords({ category, reason, expected, actual }: Finding, { t, has }: Reader['translator']): string {
  if (has(`reason.${reason.key}`)) return t(`reason.${reason.key}`, reason.values)
  if (expected !== undefined && actual !== undefined) return t('finding.both', { expected, actual })
  if (expected !== undefined) return t('finding.expected', { expected })
  return t(`finding.${category}.general`)
}
