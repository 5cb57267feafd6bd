import type { ErrorKind, ReviewStatus } from '../claim/review-words.ts'
import type { Severity } from '../discrepancy/severity.ts'
import type { Place } from './place.ts'

/**
 * What a reviewer decides about a translation. `text` is the translation; `place` lies in it, or in the speech where nothing in
 * the translation answers.
 */
export interface ReviewBodies {
  'review-status-set': { readonly text: string; readonly place: Place; readonly status: ReviewStatus }
  'error-marked': {
    readonly text: string
    readonly place: Place
    /** The words of the speech that it is an error against. */
    readonly source?: Place
    readonly error: ErrorKind
    readonly severity: Severity
    readonly note?: string
  }
  /** Other words for a sentence. They stand beside the text and never in it. */
  'wording-suggested': { readonly text: string; readonly place: Place; readonly words: string; readonly note?: string }
}
