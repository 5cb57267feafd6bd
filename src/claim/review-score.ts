import type { Severity } from '../discrepancy/severity.ts'
import { categoryOf, errorCategories, type ErrorCategory, type ErrorKind } from './review-words.ts'

/** An error as it counts. */
export interface CountedError {
  readonly error: ErrorKind
  readonly severity: Severity
}

export interface ScoreRules {
  /** Points of each severity. */
  readonly weights: Readonly<Record<Severity, number>>
  /** The most points per 1,000 words that still pass; absent where the house has set none. */
  readonly pass?: number
}

/** What was looked at, and what was found in it. */
export interface Reviewed {
  readonly errors: readonly CountedError[]
  /** Words of the translation that were looked at. */
  readonly words: number
  /** Whether nothing is left to be looked at. */
  readonly whole: boolean
}

export interface ReviewScore {
  readonly points: number
  /** Points per 1,000 words of what was looked at; absent where no word was. */
  readonly perThousand: number | undefined
  /** Absent until everything was looked at, and where the house has no pass mark. */
  readonly passes: boolean | undefined
  readonly categories: readonly { readonly category: ErrorCategory; readonly count: number; readonly points: number }[]
}

/** Fewer words than these let a single error decide the figure. */
export const fewWords = 1000

/** Penalty points per 1,000 words, after the analytic scoring of MQM (themqm.org, scoring models, without calibration). */
export function scoreOf({ errors, words, whole }: Reviewed, { weights, pass }: ScoreRules): ReviewScore {
  const pointsOf = (some: readonly CountedError[]) => some.reduce((sum, { severity }) => sum + weights[severity], 0)
  const points = pointsOf(errors)
  const perThousand = words === 0 ? undefined : (points * 1000) / words
  const judged = whole && pass !== undefined && perThousand !== undefined
  return {
    points,
    perThousand,
    passes: judged ? perThousand <= pass : undefined,
    categories: errorCategories.flatMap((category) => {
      const own = errors.filter(({ error }) => categoryOf(error) === category)
      return own.length === 0 ? [] : [{ category, count: own.length, points: pointsOf(own) }]
    }),
  }
}
