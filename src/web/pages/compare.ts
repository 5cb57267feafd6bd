import type { Comparison, Edit } from '../../comparison/change.ts'
import { isIgnored } from '../../comparison/ignored.ts'
import type { ParsedTwoTexts } from '../forms/two-texts.ts'
import { comparedViews, type ComparedView } from '../preferences.ts'
import type { Reader } from '../reader.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { options, type Option } from './text-fields.ts'
import { resultOf, type Result } from './result.ts'
import { switchesOf, type Switch } from './told.ts'

/** Two texts of one language, compared without a dossier. */
export interface ComparePage {
  readonly texts: readonly { readonly name: string; readonly label: string; readonly text: string }[]
  readonly views: readonly Option[]
  readonly switches: readonly Switch[]
  readonly problems: ProblemsView
  readonly result: Result | undefined
}

export const nothingCompared: ParsedTwoTexts = {
  form: { old: '', new: '', without: new Set() },
  problems: [],
  language: undefined,
}

/** How two texts are shown, and what has changed from one to the other where they could be compared. */
export interface CompareAsked {
  readonly view: ComparedView
  readonly comparison: Comparison | undefined
}

export function comparePage(parsed: ParsedTwoTexts, asked: CompareAsked, reader: Reader): ComparePage {
  const { t } = reader.translator
  const { form, problems, language } = parsed
  const { view, comparison } = asked
  const isHidden = (edit: Edit) => isIgnored(edit, form.old, form.new, form.without)
  return {
    texts: (['old', 'new'] as const).map((name) => ({ name, label: t(`versions.${name}`), text: form[name] })),
    views: options(comparedViews, view, (each) => t(`versions.${each}`)),
    switches: switchesOf(form.without, reader),
    problems: problemsView(problems, reader.translator),
    result:
      language &&
      comparison &&
      resultOf({ view, comparison, language, isHidden, old: form.old, new: form.new }, reader),
  }
}
