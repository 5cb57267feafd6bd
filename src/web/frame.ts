import type { Request } from 'express'
import type { Translator } from '../i18n/translator.ts'
import type { Preferences, Theme } from './preferences.ts'

/** What stands round every page: its title, language, theme, and the links that change them. */
export interface Frame {
  readonly title: string
  readonly translator: Translator
  readonly theme: Theme
  /** The address of this page with one choice changed: `?lang=ar` and so on, the rest of the query kept. */
  readonly withChoice: (name: string, value: string) => string
}

export function frameFor(request: Request, { translator, theme }: Preferences, title: string): Frame {
  const { pathname, searchParams } = new URL(request.originalUrl, 'http://localhost')
  return {
    title,
    translator,
    theme,
    withChoice(name, value) {
      const query = new URLSearchParams(searchParams)
      query.set(name, value)
      return `${pathname}?${query.toString()}`
    },
  }
}
