import { z } from 'zod'
import { errorKinds, reviewStatuses } from '../claim/review-words.ts'
import { severities } from '../discrepancy/severity.ts'
import type { ReviewBodies } from './review-bodies.ts'
import { place, text, words } from './schema-parts.ts'

/** What the bodies of a reviewer's events may hold, and nothing besides. */
export const reviewSchemas: { readonly [K in keyof ReviewBodies]: z.ZodType<ReviewBodies[K]> } = {
  'review-status-set': z.strictObject({ text, place, status: z.enum(reviewStatuses) }),
  'error-marked': z.strictObject({
    text,
    place,
    source: place.exactOptional(),
    error: z.enum(errorKinds),
    severity: z.enum(severities),
    note: words.exactOptional(),
  }),
  'wording-suggested': z.strictObject({ text, place, words, note: words.exactOptional() }),
}
