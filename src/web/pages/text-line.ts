import type { Witness } from '../../dossier/fold.ts'
import type { Translator } from '../../i18n/translator.ts'
import { balanced } from '../../text/hidden.ts'

/** What says which text this is: its title, who wrote or gave it, where it appeared, and when. Each part is boxed by the page. */
export function textLine({ particulars, role }: Witness, { t, date }: Translator): readonly string[] {
  const { title, author, speaker, publisher, completeness } = particulars
  return [
    ...(completeness === 'digest' ? [t('completeness.digestShort')] : []),
    ...[title && `“${title}”`, role === 'source' ? speaker : author, publisher].flatMap((words) =>
      words ? [balanced(words)] : [],
    ),
    ...(particulars.date ? [date(particulars.date)] : []),
  ]
}
