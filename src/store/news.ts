import type { Listener } from './store.ts'

export interface News {
  readonly tell: Listener
  readonly hear: (listener: Listener) => () => void
}

/** Who wants to hear of changes, and the telling of them, within one process. */
export function newsHere(): News {
  const listeners = new Set<Listener>()
  return {
    tell(dossier) {
      for (const listener of listeners) listener(dossier)
    },
    hear(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
