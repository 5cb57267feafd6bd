import { setImmediate as breath } from 'node:timers/promises'
import type { Store } from '../store.ts'
import type { Search } from './search.ts'

/** The same store; what is erased from it is out of the index first. */
export function searched(store: Store, search: Search): Store {
  return {
    ...store,
    async erase(dossier, entries, order, deed) {
      search.forget(dossier)
      await store.erase(dossier, entries, order, deed)
      // Somebody may have looked meanwhile, and read what was about to go.
      search.forget(dossier)
    },
  }
}

/** Keeps an index up with a store: calls at the same time share one round. */
export function keepingUp(store: Store, search: Search) {
  let round: Promise<void> | undefined
  const stale = async () => (await store.list()).filter(({ id, seq }) => search.seqOf(id) !== seq)

  /** A dossier at a time; others have their turn in between. */
  async function readAll(): Promise<void> {
    for (const { id } of await stale()) {
      const loaded = await store.load(id)
      if (loaded) search.take(loaded.dossier, loaded.words)
      await breath()
    }
  }

  return {
    /** Reads every dossier that has changed since it was read last. */
    bringUpToDate(): Promise<void> {
      round ??= readAll().finally(() => {
        round = undefined
      })
      return round
    },
    /** How many dossiers are still to be read. */
    behind: async () => (await stale()).length,
  }
}
