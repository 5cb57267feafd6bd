import type { Request } from 'express'
import { digitSystems, interfaceLanguages, type Translator } from '../i18n/translator.ts'
import { themes, type Preferences, type Theme } from './preferences.ts'

/** What stands round every page: its title, language, theme, and the links that change them. */
export interface Frame {
  readonly title: string
  readonly translator: Translator
  readonly theme: Theme
  /** Font files that the first lines of the page need. */
  readonly fonts: readonly string[]
  /** False on the answer to a form: its address leads elsewhere, and what was typed would be lost. */
  readonly switchable: boolean
  readonly otherLanguage: string
  readonly choices: readonly Choice[]
  /** The reader's name, where it was given. */
  readonly person: string | undefined
  /** Seconds after which a browser without script asks for the page again. */
  readonly refresh?: number
  /** Said on every page of a dossier of which there is a coarser answer only. */
  readonly coarse?: string
}

export interface Choice {
  readonly words: string
  readonly options: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
}

export function frameFor(request: Request, preferences: Preferences, title: string): Frame {
  const { translator, theme, person } = preferences
  const { t, language, digits } = translator
  const choice = (name: string, values: readonly string[], current: string): Choice => ({
    words: t(`${name}.heading`),
    options: values.map((value) => ({
      words: t(`${name}.${value}`),
      href: withChoice(request.originalUrl, name, value),
      current: value === current,
    })),
  })
  return {
    title,
    translator,
    theme,
    person,
    fonts: ['inter-latin-opsz-normal.woff2', 'noto-naskh-arabic-arabic-wght-normal.woff2'],
    switchable: request.method === 'GET',
    otherLanguage: withChoice(
      request.originalUrl,
      'lang',
      interfaceLanguages.find((other) => other !== language)!,
    ),
    choices: [choice('theme', themes, theme), choice('digits', digitSystems, digits)],
  }
}

/** The address of this page with one choice changed, the rest of the query kept. */
function withChoice(address: string, name: string, value: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  searchParams.set(name, value)
  return `${pathname}?${searchParams.toString()}`
}
