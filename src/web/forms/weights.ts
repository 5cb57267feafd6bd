import { categories } from '../../discrepancy/discrepancy.ts'
import { heaviest, severities, usualWeighing, type Severity, type Weighing } from '../../discrepancy/severity.ts'
import { asciiDigits } from '../../language/digits.ts'
import type { Sent } from '../body.ts'

/** A weight that is no number that may stand there. */
export interface WrongWeight {
  readonly severity: Severity
  readonly words: string
}

/** What was typed, and what of it cannot be. */
export interface ParsedWeights {
  readonly weighing: Weighing
  readonly typed: Readonly<Record<Severity, string>>
  readonly wrong: readonly WrongWeight[]
}

export function parseWeights({ fields }: Sent): ParsedWeights {
  const typed = Object.fromEntries(
    severities.map((severity) => [severity, (fields.get(`weight.${severity}`) ?? '').trim().slice(0, 40)]),
  ) as Record<Severity, string>
  const read = severities.map((severity) => ({ severity, points: pointsIn(typed[severity]), words: typed[severity] }))
  return {
    typed,
    wrong: read.filter(({ points }) => points === undefined).map(({ severity, words }) => ({ severity, words })),
    weighing: {
      severities: Object.fromEntries(
        categories.map((category) => {
          const chosen = severities.find((severity) => severity === fields.get(`severity.${category}`))
          return [category, chosen ?? usualWeighing.severities[category]]
        }),
      ) as Weighing['severities'],
      weights: Object.fromEntries(
        read.map(({ severity, points }) => [severity, points ?? usualWeighing.weights[severity]]),
      ) as Weighing['weights'],
    },
  }
}

/** `0.5`, `٠٫٥`, `0,5`. */
function pointsIn(typed: string): number | undefined {
  const plain = asciiDigits(typed).replace(/[٫,]/, '.')
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(plain) || Number(plain) > heaviest) return undefined
  return Number(plain)
}
