import { createInstance } from 'i18next'
import { readCatalogue } from './catalogues.ts'

export const interfaceLanguages = ['en', 'ar'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export const digitSystems = ['latn', 'arab'] as const
export type DigitSystem = (typeof digitSystems)[number]

/** The interface in one language with one kind of digits: the only place where words and figures are made for a reader. */
export interface Translator {
  readonly language: InterfaceLanguage
  readonly digits: DigitSystem
  readonly direction: 'ltr' | 'rtl'
  /**
   * The words behind a key. Numbers are written with the chosen digits; every string that is put in is isolated
   * (U+2068 ... U+2069), so that it cannot reorder the words round it.
   */
  readonly t: (key: string, values?: Readonly<Record<string, unknown>>) => string
  readonly number: (value: number) => string
  /** A number that names rather than counts (a sentence, a year): without thousands separators. */
  readonly figure: (value: number) => string
  readonly percent: (share: number) => string
  /** An ISO date, as exact as it is given; what is no date comes back as it is. */
  readonly date: (iso: string) => string
  readonly has: (key: string) => boolean
}

const catalogues = createInstance()
await catalogues.init({
  resources: { en: { translation: readCatalogue('en') }, ar: { translation: readCatalogue('ar') } },
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnNull: false,
})

const made = new Map<string, Translator>()

export function translator(language: InterfaceLanguage, digits: DigitSystem = 'latn'): Translator {
  const key = `${language}-${digits}`
  const known = made.get(key)
  if (known) return known
  const fresh = makeTranslator(language, digits)
  made.set(key, fresh)
  return fresh
}

function makeTranslator(language: InterfaceLanguage, digits: DigitSystem): Translator {
  const locale = `${language === 'ar' ? 'ar-IQ' : 'en-GB'}-u-nu-${digits}`
  const numbers = new Intl.NumberFormat(locale)
  const figures = new Intl.NumberFormat(locale, { useGrouping: false })
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const translate = catalogues.getFixedT(language)
  const known = new Map<string, string>()
  /** Words stand on a page hundreds of times, and a look-up costs more than the rest: each is made once. */
  const template = (key: string) => {
    const words = known.get(key) ?? translate(key, { skipInterpolation: true })
    known.set(key, words)
    return words
  }
  const shown = (value: unknown) => (typeof value === 'number' ? numbers.format(value) : isolated(String(value)))
  return {
    language,
    digits,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t(key, values) {
      if (!values) return template(key)
      const words =
        typeof values.count === 'number'
          ? translate(key, { count: values.count, skipInterpolation: true })
          : template(key)
      return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => shown(values[name]))
    },
    number: (value) => numbers.format(value),
    figure: remembered((value: number) => figures.format(value)),
    percent: (share) => percents.format(share),
    date: remembered((iso: string) => formatDate(iso, locale)),
    has: (key) => catalogues.exists(key, { lng: language }),
  }
}

/** Sentence numbers and dates come again and again, and `Intl` takes its time. */
function remembered<T>(make: (value: T) => string): (value: T) => string {
  const made = new Map<T, string>()
  return (value) => {
    const known = made.get(value) ?? make(value)
    if (made.size < 10_000) made.set(value, known)
    return known
  }
}

/** With first strong isolate and pop directional isolate (UAX 9, 2.7); closers inside cannot end it early. */
function isolated(words: string): string {
  return `\u2068${words.replace(/[\u2066-\u2069\u202a-\u202e]/gu, '')}\u2069`
}

function formatDate(iso: string, locale: string): string {
  const exactness = /^\d{4}(?<month>-\d{2}(?<day>-\d{2}(?<time>T[\d:.]+Z?)?)?)?$/.exec(iso)?.groups
  const date = new Date(iso)
  if (!exactness || Number.isNaN(date.getTime())) return iso
  const { month, day, time } = exactness
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(time && { hour: '2-digit', minute: '2-digit' }),
  }).format(date)
}
