import { arabicList, list, parseEntries } from './entries.ts'

export const nameKinds = ['person', 'organisation', 'office', 'place', 'people'] as const
export type NameKind = (typeof nameKinds)[number]

/** A name of public life in its spellings (data/terms/README.md explains the columns). */
export interface KnownName {
  /** Press spellings, the commonest first. */
  readonly arabic: readonly string[]
  readonly kind: NameKind
  /** Spellings met in English, the house form first. */
  readonly english: readonly string[]
  /** ISO 3166-1 alpha-2; empty where no single country fits. */
  readonly country: string
  readonly note: string
}

const header = ['arabic', 'kind', 'english', 'country', 'note']

/**
 * The names of a file like data/terms/names.csv.
 * @throws CsvProblem with file, line and reason at the first malformed line
 */
export function parseNames(text: string, file: string): readonly KnownName[] {
  return parseEntries(text, file, header, readName)
}

function readName([spellings = '', kind = '', spelt = '', country = '', note = '']: readonly string[]):
  | KnownName
  | string {
  const arabic = arabicList(spellings)
  if (!arabic) return `"${spellings}" is no Arabic name`
  if (!isNameKind(kind)) return `unknown kind "${kind}"`
  const english = list(spelt)
  if (!english || english.length === 0) return 'an empty English spelling'
  if (new Set(english.map((spelling) => spelling.toLowerCase())).size < english.length)
    return 'an English spelling is given twice'
  if (!/^(?:[A-Z]{2})?$/.test(country)) return `"${country}" is no country code`
  return { arabic, kind, english, country, note }
}

function isNameKind(kind: string): kind is NameKind {
  return (nameKinds as readonly string[]).includes(kind)
}
