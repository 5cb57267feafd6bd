import { setTimeout as pause } from 'node:timers/promises'
import { deskOf, progressOf, type Progress } from '../dossier/desk.ts'
import type { Dossier } from '../dossier/fold.ts'
import { blocksOf, standingOf, type Standing } from '../dossier/sign-off.ts'
import { recent } from '../work/recent.ts'
import type { Examiner } from './examined.ts'
import type { Household } from './house.ts'
import type { Services } from './services.ts'

/** How far a dossier has come at the desk. */
export interface Listed {
  readonly progress: Progress
  readonly standing: Standing
}

/** So many dossiers of the list are looked into: the claims of each have to be read out of its texts. */
const looked = 40

/** Milliseconds after which the list is shown without what is not known yet. Long texts in many revisions take their time. */
const patience = 2000

/** How far dossiers have come, those that changed last; each is worked out once for a state of it. */
export function progressReader(
  { store, now }: Pick<Services, 'store' | 'now'>,
  { reading }: Pick<Examiner, 'reading'>,
  house: Household,
): (dossiers: readonly Dossier[]) => Promise<ReadonlyMap<string, Listed>> {
  const known = recent<string, Listed>(1000)

  async function listed({ id, seq }: Dossier): Promise<Listed | undefined> {
    const { rules } = await house.state()
    const today = now().slice(0, 10)
    const key = JSON.stringify([id, seq, rules.agreement, today])
    const before = known.get(key)
    if (before) return before
    const loaded = await store.load(id)
    if (!loaded) return undefined
    const read = await reading(loaded)
    const desk = deskOf(read, rules)
    const made = {
      progress: progressOf(desk),
      standing: standingOf(loaded.dossier, blocksOf(desk, read.carried, today)),
    }
    known.set(key, made)
    return made
  }

  return async (dossiers) => {
    const newest = dossiers.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1)).slice(0, looked)
    const found = new Map<string, Listed>()
    const enough = new AbortController()
    const late = pause(patience, undefined, { signal: enough.signal }).catch(() => undefined)
    for (const dossier of newest) {
      const made = await Promise.race([listed(dossier), late])
      if (made && made.progress.total > 0) found.set(dossier.id, made)
    }
    enough.abort()
    return found
  }
}
