import type { Dossier } from '../../dossier/fold.ts'
import type { Translator } from '../../i18n/translator.ts'

export interface DossiersPage {
  readonly dossiers: readonly {
    readonly href: string
    readonly title: string
    readonly notice: string | undefined
    readonly changed: string
  }[]
}

export function dossiersPage(dossiers: readonly Dossier[], { language, date }: Translator): DossiersPage {
  const arabic = language === 'ar'
  return {
    dossiers: dossiers
      .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
      .map((dossier) => ({
        href: `/dossiers/${encodeURIComponent(dossier.id)}`,
        title: (arabic && dossier.titleAr) || dossier.title,
        notice: (arabic && dossier.noticeAr) || dossier.notice,
        changed: date(dossier.changedAt.slice(0, 10)),
      })),
  }
}
