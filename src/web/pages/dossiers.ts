import { currentRevision, decisionsIn, type Dossier, type Witness } from '../../dossier/fold.ts'
import type { Role } from '../../text/witness.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { Listed } from '../progress.ts'
import { balanced } from '../../text/hidden.ts'
import { addressOf, isHeld } from './dossier-head.ts'

export interface DossierCard {
  readonly href: string
  readonly title: string
  readonly line: readonly string[]
  readonly notice: string | undefined
  readonly texts: readonly {
    readonly role: Role
    readonly heading: string
    readonly words: string
    readonly held: boolean
  }[]
  /** How far it has come at the desk, where it has claims. */
  readonly progress:
    | { readonly words: string; readonly done: number; readonly total: number; readonly standing: string | undefined }
    | undefined
  readonly decided: string
  readonly changed: string
}

export interface DossiersPage {
  readonly dossiers: readonly DossierCard[]
  /** Whether only what came with the program is there: then the page says how to begin. */
  readonly beginner: boolean
  /** Whether the reader has not yet said under which name to sign. */
  readonly asksName: boolean
}

const usual: readonly Role[] = ['source', 'summary', 'account']

export interface DossiersAsked {
  readonly named: boolean
  readonly progress: ReadonlyMap<string, Listed>
}

export function dossiersPage(
  dossiers: readonly Dossier[],
  { named, progress }: DossiersAsked,
  translator: Translator,
): DossiersPage {
  return {
    dossiers: dossiers
      .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
      .map((dossier) => cardOf(dossier, progress.get(dossier.id), translator)),
    beginner: dossiers.every(({ witnesses }) =>
      witnesses.flatMap(({ revisions }) => revisions).every(({ by }) => by === 'muqabala'),
    ),
    asksName: !named,
  }
}

function cardOf(dossier: Dossier, listed: Listed | undefined, translator: Translator): DossierCard {
  const { t, language, date, number } = translator
  const arabic = language === 'ar'
  const speech = dossier.witnesses.find(({ role }) => role === 'source')?.particulars
  const missing = usual.filter((role) => !dossier.witnesses.some((witness) => witness.role === role))
  return {
    href: addressOf(dossier),
    title: balanced((arabic && dossier.titleAr) || dossier.title),
    line: [speech?.speaker, speech?.place].flatMap((words) => (words ? [balanced(words)] : [])),
    notice: (arabic && dossier.noticeAr) || dossier.notice,
    texts: [
      ...dossier.witnesses.map((witness) => ({
        role: witness.role,
        heading: t(`role.${witness.role}`),
        words: t(stateOf(witness)),
        held: isHeld(witness),
      })),
      ...missing.map((role) => ({ role, heading: t(`role.${role}`), words: t('held.absent'), held: false })),
    ],
    progress: listed && {
      words: t('claims.progress', { done: number(listed.progress.done), total: number(listed.progress.total) }),
      done: listed.progress.done,
      total: listed.progress.total,
      standing: listed.standing === 'open' ? undefined : t(`standing.${listed.standing}`),
    },
    decided: t('dossiers.decided', { count: decisionsIn(dossier).length }),
    changed: t('dossiers.changed', { date: date(dossier.changedAt.slice(0, 10)) }),
  }
}

function stateOf(witness: Witness): string {
  const revision = currentRevision(witness)
  if (!revision) return 'held.expected'
  if (revision.erased) return 'held.erased'
  return `held.${witness.particulars.completeness}`
}
