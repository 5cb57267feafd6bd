import type { Translator } from '../../i18n/translator.ts'
import type { NewDossierForm } from '../forms/new-dossier.ts'
import type { Problem } from '../forms/problem.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { textFields, type TextFields } from './text-fields.ts'

export interface NewDossierPage {
  readonly id: string
  readonly title: string
  readonly texts: readonly TextFields[]
  readonly problems: ProblemsView
  /** What was typed as a name, where the reader has not given one before. */
  readonly asksName: boolean
  readonly name: string
}

export function newDossierPage(
  form: NewDossierForm,
  problems: readonly Problem[],
  name: { readonly asked: boolean; readonly typed: string },
  translator: Translator,
): NewDossierPage {
  return {
    id: form.id,
    title: form.title,
    texts: form.texts.map((text) => textFields(text, translator)),
    problems: problemsView(problems, translator),
    asksName: name.asked,
    name: name.typed,
  }
}
