import { categories } from '../../discrepancy/discrepancy.ts'
import { heaviest, severities, type Weighing } from '../../discrepancy/severity.ts'
import { sha256 } from '../../provenance/digest.ts'
import type { ParsedWeights } from '../forms/weights.ts'
import type { Reader } from '../reader.ts'
import { options, type Option } from './text-fields.ts'

/** What weighs how much among differences. */
export interface HouseWeightsPage {
  readonly kinds: readonly { readonly name: string; readonly words: string; readonly levels: readonly Option[] }[]
  readonly points: readonly {
    readonly name: string
    readonly words: string
    readonly value: string
    readonly wrong: string | undefined
  }[]
  readonly hint: string
  /** Names what the form was made of: another may have saved meanwhile. */
  readonly seen: string
  readonly problem: string | undefined
  /** With how many points per 1,000 words a translation passes. */
  readonly passMark: { readonly value: string; readonly hint: string; readonly wrong: string | undefined }
  readonly back: string
}

export interface RefusedWeights {
  readonly parsed: ParsedWeights
  /** Whether somebody else was faster. */
  readonly changed: boolean
}

/** The pass mark as it stands, and what was typed in its place and cannot be. */
export interface PassMark {
  readonly points: number | undefined
  readonly refused?: string
}

export function houseWeightsPage(
  standing: Weighing,
  refused: RefusedWeights | undefined,
  { translator: { t, number } }: Reader,
  mark: PassMark,
): HouseWeightsPage {
  const weighing = refused?.parsed.weighing ?? standing
  const limit = number(heaviest)
  return {
    kinds: categories.map((category) => ({
      name: `severity.${category}`,
      words: t(`kind.${category}`),
      levels: options(severities, weighing.severities[category], (value) => t(`severity.${value}`)),
    })),
    points: severities.map((severity) => {
      const wrong = refused?.parsed.wrong.find((each) => each.severity === severity)
      return {
        name: `weight.${severity}`,
        words: t(`severity.${severity}`),
        value: refused?.parsed.typed[severity] ?? String(weighing.weights[severity]),
        wrong: wrong && t('weights.wrong', { words: wrong.words, limit }),
      }
    }),
    hint: t('weights.pointsHint', { limit }),
    seen: stampOf(standing),
    problem: refused?.changed ? t('weights.changed') : undefined,
    passMark: {
      value: mark.refused ?? (mark.points === undefined ? '' : String(mark.points)),
      hint: t('passMark.hint', { limit }),
      wrong: mark.refused === undefined ? undefined : t('passMark.wrong', { words: mark.refused, limit }),
    },
    back: '/house/rules/weights',
  }
}

export function stampOf({ severities: levels, weights }: Weighing): string {
  const said = [categories.map((category) => levels[category]), severities.map((severity) => weights[severity])]
  return sha256(JSON.stringify(said)).slice(0, 16)
}
