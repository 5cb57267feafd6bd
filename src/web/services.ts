import type { Examination } from '../dossier/examination.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { Sign } from '../provenance/signature.ts'
import type { Search } from '../store/search/search.ts'
import type { Loaded, Store } from '../store/store.ts'
import type { Work } from '../work/work.ts'

/** Everything that the application needs from outside. */
export interface Services {
  readonly store: Store
  readonly knowledge: Knowledge
  /** The current instant, ISO 8601. */
  readonly now: () => string
  /** Name and version of the program, for what it writes. */
  readonly program?: string
  /** The name under which the machine is reached, where it is not one of the loopback names. */
  readonly host?: string
  /** Where heavy work is done; here and at once unless it is given. */
  readonly work?: Work
  /** Milliseconds that a page waits for what it needs before it says that it is being worked out: 1000 unless given. */
  readonly patience?: number
  /** Signs what is exported; without it archives go out unsigned. */
  readonly sign?: Sign
  /** The index of all sentences; one in memory unless it is given. */
  readonly search?: Search
  /** The examination of a dossier, where it is not worked out but given. */
  readonly examine?: (loaded: Loaded) => Examination
}
