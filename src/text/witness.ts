export const roles = ['source', 'summary', 'account', 'translation', 'other'] as const

/** What a text is in its dossier. `source` is the speech and nothing else. */
export type Role = (typeof roles)[number]

export const languages = ['ar', 'en'] as const
export type Language = (typeof languages)[number]

export const completenesses = ['whole', 'excerpt', 'public-part', 'digest', 'not-held', 'unknown'] as const

/** How much of a text is held. `digest` is somebody else's wording of it. */
export type Completeness = (typeof completenesses)[number]

export const textKinds = [
  'recording',
  'transcript',
  'delivered',
  'prepared',
  'summary',
  'article',
  'translation',
  'digest',
] as const

/** What kind of thing a text is, whatever it is used for here: a speech as it was delivered, or as it was prepared. */
export type TextKind = (typeof textKinds)[number]

/** A file that is kept beside a text as it came, by the SHA-256 of its bytes: a saved page, a scan. It is never opened. */
export interface KeptCopy {
  readonly hash: string
  readonly name: string
}

/** What is known of a text besides its words. An absent field is not known, and is shown so. */
export interface Particulars {
  readonly kind?: TextKind
  readonly title?: string
  readonly speaker?: string
  readonly author?: string
  readonly translator?: string
  readonly transcriber?: string
  readonly editor?: string
  /** Where and when the speech was given, or the text written. Dates are ISO 8601: a year, a month, a day or an instant. */
  readonly place?: string
  readonly date?: string
  readonly publisher?: string
  readonly published?: string
  readonly publishedIn?: string
  readonly url?: string
  /** The address of a copy that an archive of the web keeps. */
  readonly archived?: string
  /** The address of the recording, for the moments that passages are heard at. */
  readonly recording?: string
  /** When, and out of what place or collection, it was fetched. */
  readonly retrieved?: string
  readonly retrievedFrom?: string
  readonly copy?: KeptCopy
  readonly rights?: string
  readonly licence?: string
  readonly obtained?: string
  /** Which Arabic, which English. */
  readonly dialect?: string
  /** Through whose hands it went. */
  readonly custody?: string
  readonly notes?: string
  readonly completeness: Completeness
}

/** The particulars that are one line of text, in the order in which pages and forms show them. */
export const particularFields = [
  'title',
  'speaker',
  'author',
  'translator',
  'transcriber',
  'editor',
  'place',
  'date',
  'publisher',
  'published',
  'publishedIn',
  'url',
  'archived',
  'recording',
  'retrieved',
  'retrievedFrom',
  'rights',
  'licence',
  'obtained',
  'dialect',
  'custody',
  'notes',
] as const satisfies readonly (keyof Particulars)[]

/** Which of them are dates, which web addresses, and which may take several lines. */
export const dateFields: readonly string[] = ['date', 'published', 'retrieved']
export const addressFields: readonly string[] = ['url', 'archived', 'recording']
export const longFields: readonly string[] = ['rights', 'obtained', 'custody', 'notes']

/** Only a text that is whole lets anyone say what is missing from it. */
export function isWhole(completeness: Completeness): boolean {
  return completeness === 'whole'
}
