import { faithfulVerdicts, worldVerdicts } from '../../dossier/event.ts'
import type { DeskRules, VerdictName } from '../../dossier/desk-rules.ts'
import { translator } from '../../i18n/translator.ts'
import type { Problem } from '../forms/problem.ts'
import type { Reader } from '../reader.ts'
import { problemsView, type ProblemsView } from './problems.ts'

/** How the house judges: what it calls the verdicts, and whether a second person must agree. */
export interface HouseDeskPage {
  readonly agreement: boolean
  readonly axes: readonly {
    readonly heading: string
    readonly labels: readonly {
      readonly name: VerdictName
      /** As the program calls it in the reader's language. */
      readonly usual: string
      readonly en: LabelField
      readonly ar: LabelField
    }[]
  }[]
  readonly problems: ProblemsView
  readonly saved: boolean
}

export interface LabelField {
  readonly name: string
  readonly value: string
  readonly usual: string
}

export const verdictNames: readonly VerdictName[] = [
  ...faithfulVerdicts.map((each) => `faithful.${each}` as const),
  ...worldVerdicts.map((each) => `world.${each}` as const),
]

export interface HouseDeskAsked {
  readonly problems: readonly Problem[]
  readonly typed: ReadonlyMap<string, string> | undefined
  readonly saved: boolean
}

export function houseDeskPage(
  rules: DeskRules,
  { problems, typed, saved }: HouseDeskAsked,
  reader: Reader,
): HouseDeskPage {
  const { t } = reader.translator
  const field = (name: VerdictName, language: 'en' | 'ar'): LabelField => ({
    name: `${name}.${language}`,
    value: typed?.get(`${name}.${language}`) ?? rules.labels[name]?.[language] ?? '',
    usual: translator(language).t(name),
  })
  const axis = (axis: 'faithful' | 'world') => ({
    heading: t(`verdict.${axis}`),
    labels: verdictNames
      .filter((name) => name.startsWith(axis))
      .map((name) => ({ name, usual: t(name), en: field(name, 'en'), ar: field(name, 'ar') })),
  })
  return {
    agreement: typed ? typed.has('agreement') : rules.agreement,
    axes: [axis('faithful'), axis('world')],
    problems: problemsView(problems, reader.translator),
    saved,
  }
}
