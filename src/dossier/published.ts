import type { Language } from '../text/witness.ts'
import type { DeskRules } from './desk-rules.ts'

/** What a report was made from besides the state of the dossier: with these it can be made again. */
export interface Published {
  /** How many events the history had. */
  readonly seq: number
  /** The language of the report. */
  readonly language: Language
  /** In whose name it went out; empty where in nobody's. */
  readonly byline: string
  /** Where it can be read. */
  readonly url?: string
  /** The labels of the house, and whether it asked for a second person. */
  readonly rules: DeskRules
}
