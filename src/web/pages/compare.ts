import { compare } from '../../comparison/compare.ts'
import { isIgnored } from '../../comparison/ignored.ts'
import type { TwoTexts, ParsedTwoTexts } from '../forms/two-texts.ts'
import { comparedViews, type ComparedView } from '../preferences.ts'
import type { Reader } from '../reader.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { options, type Option } from './text-fields.ts'
import { sentencesTold, switchesOf, toldChanges, type Switch, type Told } from './told.ts'
import { columnsOf, summaryOf, type VersionsPage } from './versions.ts'

/** Two texts of one language, compared without a dossier. */
export interface ComparePage {
  readonly texts: readonly { readonly name: string; readonly label: string; readonly text: string }[]
  readonly views: readonly Option[]
  readonly switches: readonly Switch[]
  readonly problems: ProblemsView
  readonly result:
    | (Pick<VersionsPage, 'language' | 'direction' | 'columns' | 'summary' | 'precise'> & { readonly told: Told })
    | undefined
}

export const nothingCompared: ParsedTwoTexts = {
  form: { old: '', new: '', without: new Set() },
  problems: [],
  language: undefined,
}

export function comparePage(parsed: ParsedTwoTexts, view: ComparedView, reader: Reader): ComparePage {
  const { t } = reader.translator
  const { form, problems, language } = parsed
  return {
    texts: (['old', 'new'] as const).map((name) => ({ name, label: t(`versions.${name}`), text: form[name] })),
    views: options(comparedViews, view, (each) => t(`versions.${each}`)),
    switches: switchesOf(form.without, reader),
    problems: problemsView(problems, reader.translator),
    result: language && resultOf(form, language, view, reader),
  }
}

function resultOf(
  { old, new: fresh, without }: TwoTexts,
  language: 'ar' | 'en',
  view: ComparedView,
  reader: Reader,
): ComparePage['result'] {
  const comparison = compare(old, fresh, { language })
  const isHidden = (edit: Parameters<typeof isIgnored>[0]) => isIgnored(edit, old, fresh, without)
  const shown = { view, old, new: fresh, isHidden, comparison }
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    columns: columnsOf(shown, reader),
    summary: [...summaryOf(comparison, shown, reader), ...sentencesTold(comparison, shown, language, reader)],
    precise: comparison.precise,
    told: toldChanges(comparison, shown, reader),
  }
}
