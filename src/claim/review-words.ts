/** How far the review of a sentence of a translation has come. */
export const reviewStatuses = ['unreviewed', 'ok', 'to-change', 'done'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

/**
 * What can be wrong with a translation: dimensions of MQM (themqm.org, error typology, core), each with those of its types that a
 * reviewer of speeches meets. `general` is an error of the dimension of which no more is said.
 */
export const errorTypes = {
  accuracy: ['mistranslation', 'omission', 'addition', 'untranslated', 'over-translation', 'under-translation'],
  terminology: ['wrong-term', 'inconsistent'],
  fluency: ['grammar', 'spelling', 'punctuation', 'unintelligible'],
  style: ['register', 'awkward', 'unidiomatic'],
  locale: ['number', 'date', 'measure', 'name'],
  audience: ['reference'],
} as const

type Types = typeof errorTypes
export type ErrorCategory = keyof Types
/** `accuracy.mistranslation` */
export type ErrorKind = { [C in ErrorCategory]: `${C}.${Types[C][number] | 'general'}` }[ErrorCategory]

export const errorCategories = Object.keys(errorTypes) as readonly ErrorCategory[]

export function kindsOf(category: ErrorCategory): readonly ErrorKind[] {
  return ['general', ...errorTypes[category]].map((type) => `${category}.${type}` as ErrorKind)
}

export const errorKinds = errorCategories.flatMap(kindsOf)

export function categoryOf(kind: ErrorKind): ErrorCategory {
  return kind.slice(0, kind.indexOf('.')) as ErrorCategory
}
