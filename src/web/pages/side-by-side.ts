import type { Examination } from '../../dossier/examination.ts'
import type { Translator } from '../../i18n/translator.ts'
import { slice } from '../../text/span.ts'

export interface SideBySidePage {
  readonly title: string
  readonly columns: readonly {
    readonly heading: string
    readonly role: string
    readonly language: string
    readonly direction: 'ltr' | 'rtl'
    readonly sentences: readonly string[]
  }[]
}

export function sideBySidePage({ dossier, texts }: Examination, { language, t }: Translator): SideBySidePage {
  return {
    title: (language === 'ar' && dossier.titleAr) || dossier.title,
    columns: texts.map((text) => ({
      heading: t(`role.${text.witness.role}`),
      role: text.witness.role,
      language: text.language,
      direction: text.language === 'ar' ? 'rtl' : 'ltr',
      sentences: text.segments.map((segment) => slice(text.text, segment)),
    })),
  }
}
