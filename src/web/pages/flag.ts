import type { Finding, ReadText } from '../../dossier/examination.ts'
import type { Reader } from '../reader.ts'
import { placeName } from '../place.ts'

/** A finding as a line under its sentence. */
export interface Flag {
  readonly contradiction: boolean
  readonly heading: string
  readonly words: string
  readonly dismissed: { readonly words: string; readonly seq: number } | undefined
  /** What the forms send. */
  readonly key: string
  readonly category: string
  readonly place: string
}

export function flagOf(finding: Finding, target: ReadText, { translator, nameOf }: Reader): Flag {
  const { category, contradiction, dismissed, key } = finding
  const { t } = translator
  return {
    contradiction,
    heading: t(contradiction ? `finding.${category}.contradicted` : `finding.${category}.heading`),
    words: reasonWords(finding, translator),
    dismissed: dismissed && {
      words: t('flag.dismissedBy', { name: nameOf(dismissed.by), reason: dismissed.reason }),
      seq: dismissed.seq,
    },
    key,
    category,
    place: placeName(target, finding.target),
  }
}

/** The reason in one sentence; where the catalogue has none for its key, what the category says in general. */
function reasonWords({ category, reason, expected, actual }: Finding, { t, has }: Reader['translator']): string {
  if (has(`reason.${reason.key}`)) return t(`reason.${reason.key}`, reason.values)
  if (expected !== undefined && actual !== undefined) return t('finding.both', { expected, actual })
  if (expected !== undefined) return t('finding.expected', { expected })
  return t(`finding.${category}.general`)
}
