import type { Request, Response } from 'express'
import {
  digitSystems,
  interfaceLanguages,
  translator,
  type DigitSystem,
  type InterfaceLanguage,
  type Translator,
} from '../i18n/translator.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const comparedViews = ['inline', 'side'] as const
/** How two versions are shown: in one text, or side by side. */
export type ComparedView = (typeof comparedViews)[number]

/** How this reader wants the pages: by the URL, which is remembered in a cookie, by the cookie, or by the browser. */
export interface Preferences {
  readonly translator: Translator
  readonly theme: Theme
  readonly view: ComparedView
  /** The reader's name, where it was given. */
  readonly person: string | undefined
}

export function preferences(request: Request, response: Response, person?: string): Preferences {
  const cookies = readCookies(request.headers.cookie)
  const chosen = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const asked = allowed.find((value) => value === request.query[name])
    if (asked) remember(response, name, asked)
    return asked ?? allowed.find((value) => value === cookies.get(name))
  }
  const language: InterfaceLanguage =
    chosen('lang', interfaceLanguages) ??
    ((request.acceptsLanguages([...interfaceLanguages]) || 'en') as InterfaceLanguage)
  const digits: DigitSystem = chosen('digits', digitSystems) ?? 'latn'
  return {
    translator: translator(language, digits),
    theme: chosen('theme', themes) ?? 'auto',
    view: chosen('view', comparedViews) ?? 'inline',
    person,
  }
}

/** Keeps how two texts are shown: a form that is posted names it in its body and not in its address. */
export function rememberView(response: Response, view: ComparedView): void {
  remember(response, 'view', view)
}

function remember(response: Response, name: string, value: string): void {
  response.cookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 365 * 24 * 3600 * 1000 })
}

/** The cookies of a request (RFC 6265, 5.4). */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('=', 2) as [string, string?])
  return new Map(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
}
