import type { FaithfulVerdict, WorldVerdict } from './verdicts.ts'

/** A verdict as the house calls it. */
export interface VerdictLabel {
  readonly en: string
  readonly ar: string
}

/** The verdicts that a house can call by names of its own: `faithful.supported`. */
export type VerdictName = `faithful.${FaithfulVerdict}` | `world.${WorldVerdict}`

/** How a house judges. */
export interface DeskRules {
  /** Whether a verdict counts only when a second person has agreed. */
  readonly agreement: boolean
  readonly labels: Readonly<Partial<Record<VerdictName, VerdictLabel>>>
}

export const usualRules: DeskRules = { agreement: false, labels: {} }
