import { currentRevision, type Dossier, type Witness } from '../../dossier/fold.ts'
import { lastActOf, lastUndoneBy } from '../../dossier/own-acts.ts'
import { balanced } from '../../text/hidden.ts'
import { actName } from '../act-name.ts'
import type { Reader } from '../reader.ts'

export type Tab = 'sideBySide' | 'claim' | 'coverage' | 'ledgers' | 'texts' | 'versions' | 'provenance'

/** What stands at the head of every page of a dossier. */
export interface DossierHead {
  readonly href: string
  readonly title: string
  readonly line: readonly string[]
  readonly notice: string | undefined
  readonly tabs: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  /** What the reader decided last, which can be taken back as one. A form names it by its entries. */
  readonly last: { readonly words: string; readonly entries: string } | undefined
  /** What the reader took back last, which can be taken again. */
  readonly again: { readonly words: string; readonly entries: string } | undefined
  /** How many events the page was made from: a form names it. */
  readonly seq: number
}

export function dossierHead(dossier: Dossier, current: Tab, reader: Reader): DossierHead {
  const { translator } = reader
  const { t, language, date } = translator
  const href = addressOf(dossier)
  const arabic = language === 'ar'
  const speech = dossier.witnesses.find(({ role }) => role === 'source')
  const about = [speech?.particulars.speaker, speech?.particulars.place, speech?.particulars.date]
  const line = about.flatMap((words, index) => (words ? [index === 2 ? date(words) : balanced(words)] : []))
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
    last: lastOf(dossier, reader),
    again: againOf(dossier, reader),
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
    ...(claims ? [{ tab: 'claim' as const, path: '/claims' }] : []),
    ...(claims ? [{ tab: 'coverage' as const, path: '/coverage' }] : []),
    ...(claims ? [{ tab: 'ledgers' as const, path: '/ledgers/figures' }] : []),
    ...(first ? [{ tab: 'texts' as const, path: `/texts/${first.id}` }] : []),
    ...(versions ? [{ tab: 'versions' as const, path: `/versions/${versions.id}` }] : []),
    { tab: 'provenance', path: '/provenance' },
  ]
}

function lastOf(dossier: Dossier, { translator: { t }, nameOf, person }: Reader): DossierHead['last'] {
  const act = lastActOf(dossier, person)
  const [first] = act
  if (!first) return undefined
  const name = nameOf(first.by)
  const words = act.length === 1 ? t(`last.${first.kind}`, { name }) : t('act.several', { count: act.length, name })
  return { words, entries: actName(act) }
}

function againOf(dossier: Dossier, { translator: { t }, person }: Reader): DossierHead['again'] {
  const act = lastUndoneBy(dossier, person)
  if (act.length === 0) return undefined
  return { words: act.length === 1 ? t('again.words') : t('act.undone', { count: act.length }), entries: actName(act) }
}
