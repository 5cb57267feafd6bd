import type { Revision } from '../../dossier/fold.ts'
import type { PartCount } from '../../text/taken-from.ts'
import type { Reader } from '../reader.ts'

/** "Footnotes: 3". */
export function partWords(parts: readonly PartCount[], { translator: { t, number, has } }: Reader): readonly string[] {
  return parts
    .filter(({ key }) => has(`import.part.${key}`))
    .map(({ key, count }) => t('import.count', { what: t(`import.part.${key}`), number: number(count) }))
}

/** The file that a text was taken out of, for the record: which, and what was taken and left. */
export function takenFromLines({ takenFrom }: Revision, reader: Reader) {
  if (!takenFrom) return []
  const { t } = reader.translator
  const { format, file, taken, dropped } = takenFrom
  const line = (label: string, words: string, code = false) => ({ label: t(`import.record.${label}`), words, code })
  const list = (parts: readonly PartCount[]) => partWords(parts, reader).join(t('list.comma'))
  return [
    line('from', t(`import.format.${format}`)),
    ...(format === 'pdf' ? [line('review', t('import.record.pdf'))] : []),
    ...(taken.length > 0 ? [line('taken', list(taken))] : []),
    ...(dropped.length > 0 ? [line('dropped', list(dropped))] : []),
    line('file', file, true),
  ]
}
