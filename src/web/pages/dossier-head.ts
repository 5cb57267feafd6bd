import { currentRevision, type Decision, type Dossier, type Witness } from '../../dossier/fold.ts'
import type { Kind } from '../../dossier/event.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'

export type Tab = 'sideBySide' | 'claim' | 'texts' | 'versions'

/** What stands at the head of every page of a dossier. */
export interface DossierHead {
  readonly href: string
  readonly title: string
  readonly line: readonly string[]
  readonly notice: string | undefined
  readonly tabs: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  /** The decision that was taken last, which can be taken back. */
  readonly last: { readonly words: string; readonly seq: number; readonly does: 'withdraw' | 'raise' } | undefined
  /** The decision that was taken back last, which can be taken again. */
  readonly again: { readonly words: string; readonly seq: number } | undefined
  /** How many events the page was made from: a form names it. */
  readonly seq: number
}

export function dossierHead(dossier: Dossier, current: Tab, { translator, nameOf }: Reader): DossierHead {
  const { t, language, date } = translator
  const href = addressOf(dossier)
  const arabic = language === 'ar'
  const speech = dossier.witnesses.find(({ role }) => role === 'source')
  const about = [speech?.particulars.speaker, speech?.particulars.place, speech?.particulars.date]
  const line = about.flatMap((words, index) => (words ? [index === 2 ? date(words) : balanced(words)] : []))
  const last = lastDecision(dossier)
  const undone = dossier.undone.at(-1)
  return {
    href,
    title: balanced((arabic && dossier.titleAr) || dossier.title),
    line,
    notice: (arabic && dossier.noticeAr) || dossier.notice,
    tabs: tabsOf(dossier).map(({ tab, path }) => ({
      words: t(`tab.${tab}`),
      href: href + path,
      current: tab === current,
    })),
    last: last && {
      words: t(`last.${last.kind}`, { name: nameOf(last.by) }),
      seq: last.seq,
      does: last.kind === 'finding-dismissed' ? 'raise' : 'withdraw',
    },
    again: undone && { words: t('again.words'), seq: undone.seq },
    seq: dossier.seq,
  }
}

export function addressOf({ id }: Dossier): string {
  return `/dossiers/${encodeURIComponent(id)}`
}

export function isHeld(witness: Witness): boolean {
  const revision = currentRevision(witness)
  return revision !== undefined && !revision.erased
}

function tabsOf({ witnesses }: Dossier): readonly { readonly tab: Tab; readonly path: string }[] {
  const english = witnesses.filter((witness) => isHeld(witness) && witness.language === 'en')
  const claims = english.find(({ role }) => role === 'account') ?? english[0]
  const first = witnesses.find(({ role }) => role === 'source') ?? witnesses[0]
  const versions = witnesses.find(({ revisions }) => revisions.length > 1) ?? witnesses.find(isHeld)
  return [
    { tab: 'sideBySide', path: '' },
    ...(claims ? [{ tab: 'claim' as const, path: `/claims/${claims.id}/1` }] : []),
    ...(first ? [{ tab: 'texts' as const, path: `/texts/${first.id}` }] : []),
    ...(versions ? [{ tab: 'versions' as const, path: `/versions/${versions.id}` }] : []),
  ]
}

function lastDecision(dossier: Dossier): Decision<Kind> | undefined {
  const { links, modes, splits, joins, voices, dismissals, notes, renderings, verdicts } = dossier
  const kinds = [links, modes, splits, joins, voices, dismissals, notes, renderings, verdicts]
  const all: readonly Decision<Kind>[] = kinds.flatMap((of) => (of.at(-1) as Decision<Kind> | undefined) ?? [])
  return all.toSorted((a, b) => b.seq - a.seq)[0]
}
