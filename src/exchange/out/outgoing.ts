import type { Event } from '../../dossier/event.ts'
import type { Bitext, Examination } from '../../dossier/examination.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { Sign } from '../../provenance/signature.ts'
import type { Exported } from '../archive/write.ts'

/** A dossier that is to leave the house, with all that a writer may need of it. */
export interface Outgoing {
  readonly examination: Examination
  /** The bitexts that were asked for. */
  readonly bitexts: readonly Bitext[]
  readonly events: readonly Event[]
  /** The words of every revision that is held, by hash. */
  readonly words: ReadonlyMap<string, string>
  readonly whole: Exported
  /** The name behind an account, as far as it is known. */
  readonly nameOf: (by: string) => string | undefined
  /** In whose words the parts that a person reads are written. */
  readonly translator: Translator
  readonly sign?: Sign | undefined
}

export const outFormats = ['archive', 'review', 'tmx', 'xliff', 'tei', 'csv', 'annotations', 'prov'] as const
/** In what form a dossier can leave the house. */
export type OutFormat = (typeof outFormats)[number]

/** A file as it leaves the house. */
export interface OutFile {
  readonly bytes: Uint8Array
  /** Media type. */
  readonly type: string
  /** The end of its name, with the dot. */
  readonly ending: string
}
