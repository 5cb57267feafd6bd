import type { Examination } from '../dossier/examination.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { Loaded, Store } from '../store/store.ts'

/** Everything that the application needs from outside. */
export interface Services {
  readonly store: Store
  readonly knowledge: Knowledge
  /** The current instant, ISO 8601. */
  readonly now: () => string
  /** The name under which the machine is reached, where it is not one of the loopback names. */
  readonly host?: string
  /** How a dossier is examined, where it is not done here and at once. */
  readonly examine?: (loaded: Loaded) => Examination
}
