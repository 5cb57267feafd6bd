import type { Dossier, Witness } from '../../dossier/fold.ts'
import type { Reader } from '../reader.ts'
import { addressOf, isHeld } from './dossier-head.ts'

/** The ways to compare texts of a dossier in one language with each other. */
export type Way = 'versions' | 'against' | 'together'

export interface WayView {
  readonly words: string
  readonly href: string
  readonly current: boolean
}

/** The ways that this dossier has texts for; none where there is but one. */
export function waysOf(dossier: Dossier, current: Way, { translator: { t } }: Reader): readonly WayView[] {
  const base = addressOf(dossier)
  const versions = dossier.witnesses.find(({ revisions }) => revisions.length > 1) ?? dossier.witnesses.find(isHeld)
  const ways = [
    ...(versions ? [{ way: 'versions' as const, href: `${base}/versions/${versions.id}` }] : []),
    ...(comparableTexts(dossier).length > 1 ? [{ way: 'against' as const, href: `${base}/against` }] : []),
    ...(comparableTexts(dossier).length > 1 ? [{ way: 'together' as const, href: `${base}/together` }] : []),
  ]
  if (ways.length < 2) return []
  return ways.map(({ way, href }) => ({ words: t(`comparing.${way}`), href, current: way === current }))
}

/** The texts about the speech that have another one in their language: those in the language of most of them. */
export function comparableTexts({ witnesses }: Dossier): readonly Witness[] {
  const about = witnesses.filter((witness) => isHeld(witness) && witness.role !== 'source')
  const [english, arabic] = (['en', 'ar'] as const).map((code) => about.filter(({ language }) => language === code))
  return arabic!.length > english!.length ? arabic! : english!
}

/** What a text is called beside others of its dossier: by its role, and numbered where others have the same. */
export function textName(witness: Witness, { witnesses }: Dossier, { translator: { t, figure } }: Reader): string {
  const same = witnesses.filter(({ role }) => role === witness.role)
  const role = t(`role.${witness.role}`)
  return same.length > 1 ? `${role} ${figure(same.findIndex(({ id }) => id === witness.id) + 1)}` : role
}
