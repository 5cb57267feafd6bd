import type { Published } from '../../dossier/published.ts'
import { interfaceLanguages } from '../../i18n/translator.ts'
import type { Sent } from '../body.ts'
import { isWebAddress } from './particulars.ts'
import { problem, type Problem } from './problem.ts'

/** What was typed into the form that publishes. */
export interface PublishForm {
  readonly byline: string
  readonly language: string
  readonly url: string
}

export const longestByline = 300

export function parsePublish({ fields }: Sent): {
  readonly form: PublishForm
  readonly problems: readonly Problem[]
  readonly asked: Pick<Published, 'byline' | 'language' | 'url'> | undefined
} {
  const typed = (name: string) => (fields.get(name) ?? '').trim()
  const form = { byline: typed('byline'), language: typed('language'), url: typed('url') }
  const language = interfaceLanguages.find((each) => each === form.language)
  const problems = [
    ...(form.byline.length > longestByline ? [problem('byline', 'longField', { limit: longestByline })] : []),
    ...(form.url !== '' && !isWebAddress(form.url) ? [problem('url', 'url', { words: form.url })] : []),
  ]
  if (problems.length > 0 || !language) return { form, problems, asked: undefined }
  return { form, problems, asked: { byline: form.byline, language, ...(form.url && { url: form.url }) } }
}
