import type { Knowledge } from '../dossier/knowledge.ts'
import type { Store } from '../store/store.ts'

/** Everything that the application needs from outside. */
export interface Services {
  readonly store: Store
  readonly knowledge: Knowledge
  /** The current instant, ISO 8601. */
  readonly now: () => string
}
