import type { Problem } from '../forms/problem.ts'
import type { Translator } from '../../i18n/translator.ts'

/** What is wrong with a form, at its head and beside each field. */
export interface ProblemsView {
  readonly list: readonly { readonly field: string; readonly words: string }[]
  /** By the name of the field. */
  readonly at: Readonly<Record<string, string>>
}

export function problemsView(problems: readonly Problem[], { t, number }: Translator): ProblemsView {
  const list = problems.map(({ field, key, values }) => {
    const shown = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]),
    )
    return { field, words: t(`problem.${key}`, shown) }
  })
  return { list, at: Object.fromEntries(list.toReversed().map(({ field, words }) => [field, words])) }
}
