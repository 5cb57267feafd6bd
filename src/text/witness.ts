export const roles = ['source', 'summary', 'account', 'translation', 'other'] as const

/** What a text is in its dossier. `source` is the speech and nothing else. */
export type Role = (typeof roles)[number]

export const languages = ['ar', 'en'] as const
export type Language = (typeof languages)[number]

export const completenesses = ['whole', 'excerpt', 'public-part', 'digest', 'not-held', 'unknown'] as const

/** How much of a text is held. `digest` is somebody else's wording of it. */
export type Completeness = (typeof completenesses)[number]

/** What is known of a text besides its words. An absent field is not known, and is shown so. */
export interface Particulars {
  readonly title?: string
  readonly speaker?: string
  readonly author?: string
  readonly place?: string
  /** ISO 8601: a year, a month, a day or an instant, as exact as it is known. */
  readonly date?: string
  readonly publisher?: string
  readonly url?: string
  readonly rights?: string
  readonly obtained?: string
  readonly notes?: string
  readonly completeness: Completeness
}

/** The particulars that are one line of text, in the order in which pages and forms show them. */
export const particularFields = [
  'title',
  'speaker',
  'author',
  'place',
  'date',
  'publisher',
  'url',
  'rights',
  'obtained',
  'notes',
] as const satisfies readonly (keyof Particulars)[]

/** Only a text that is whole lets anyone say what is missing from it. */
export function isWhole(completeness: Completeness): boolean {
  return completeness === 'whole'
}
