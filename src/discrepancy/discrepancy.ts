import type { Span } from '../text/span.ts'

export const categories = [
  'quote',
  'attribution',
  'certainty',
  'negation',
  'number',
  'date',
  'unit',
  'name',
  'omission',
  'addition',
  'term',
] as const

export type Category = (typeof categories)[number]

/** A sentence of the reader's language in the making: its key in the catalogues, and what to put in. */
export interface Reason {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * What a check reports: something the English has and the Arabic does not bear out, or the reverse. It accuses nobody: it says
 * what was looked for and what was found.
 */
export interface Discrepancy {
  readonly category: Category
  /** In the English text. Empty where something is missing: the place where it would stand. */
  readonly target: Span
  /** In the Arabic text, where there is something to point at. */
  readonly source?: Span
  /** What the Arabic bears out. */
  readonly expected?: string
  /** What the English has. */
  readonly actual?: string
  readonly reason: Reason
  /** 0 to 1: how likely it is that a person who reads both languages would agree. */
  readonly confidence: number
  /** Only a number, date, unit or negation can contradict; all else is something to look at. */
  readonly contradiction: boolean
}
