import { z } from 'zod'
import { modes } from '../alignment/link.ts'
import { encodings } from '../text/decode.ts'
import { formats } from '../text/taken-from.ts'
import { completenesses, languages, particularFields, roles, textKinds } from '../text/witness.ts'
import { deskSchemas } from './desk-schema.ts'
import { reviewSchemas } from './review-schema.ts'
import { faithfulVerdicts, noCounterpartReasons, voices, worldVerdicts, type Bodies, type Kind } from './event.ts'
import { count, entry, hash, line, place, places, text, words } from './schema-parts.ts'

const particulars = z.strictObject({
  ...(Object.fromEntries(particularFields.map((field) => [field, line.exactOptional()])) as Record<
    (typeof particularFields)[number],
    z.ZodExactOptional<typeof line>
  >),
  kind: z.enum(textKinds).exactOptional(),
  copy: z.strictObject({ hash, name: line }).exactOptional(),
  completeness: z.enum(completenesses),
})
const parts = z.array(z.strictObject({ key: z.string().regex(/^[\w-]{1,40}$/), count })).max(100)
const takenFrom = z.strictObject({
  format: z.enum(formats),
  file: hash,
  encoding: z.enum(encodings).exactOptional(),
  part: line.exactOptional(),
  times: hash.exactOptional(),
  taken: parts,
  dropped: parts,
})
const held = {
  revision: hash,
  encoding: z.enum(encodings),
  fileName: line.exactOptional(),
  takenFrom: takenFrom.exactOptional(),
}
const verdictName = z.enum([
  ...faithfulVerdicts.map((each) => `faithful.${each}` as const),
  ...worldVerdicts.map((each) => `world.${each}` as const),
])
const labels = z.partialRecord(verdictName, z.strictObject({ en: line, ar: line }))
const link = z.strictObject({ source: places, target: places })
const known = { text, role: z.enum(roles), language: z.enum(languages).exactOptional(), particulars }

/**
 * What the body of an event may hold, and nothing besides: the door for histories that come in a file. A kind that is not
 * here is not let in.
 */
export const bodySchemas: { readonly [K in Kind]: z.ZodType<Bodies[K]> } = {
  'dossier-opened': z.strictObject({
    title: line,
    titleAr: line.exactOptional(),
    notice: words.exactOptional(),
    noticeAr: words.exactOptional(),
  }),
  'dossier-renamed': z.strictObject({ title: line }),
  'text-added': z.strictObject({ ...known, language: z.enum(languages), ...held }),
  'text-expected': z.strictObject(known),
  'revision-added': z.strictObject({ text, language: z.enum(languages), ...held, note: line.exactOptional() }),
  'text-corrected': z.strictObject(known),
  'link-confirmed': link,
  'link-rejected': link,
  'mode-chosen': z.strictObject({ text, mode: z.enum(modes) }),
  'no-counterpart': z.strictObject({ place, reason: z.enum(noCounterpartReasons), text: text.exactOptional() }),
  'decision-withdrawn': z.strictObject({ decision: entry }),
  'segment-split': z.strictObject({ place }),
  'segments-joined': z.strictObject({ places: z.tuple([place, place]) }),
  'rendering-written': z.strictObject({ place, words, sure: z.boolean() }),
  'provenance-noted': z.strictObject({ place, words }),
  'voice-set': z.strictObject({ place, voice: z.enum(voices) }),
  'finding-dismissed': z.strictObject({ category: line, place, key: line, reason: words }),
  'finding-raised': z.strictObject({ dismissal: entry }),
  ...deskSchemas,
  ...reviewSchemas,
  'report-published': z.strictObject({
    seq: entry,
    language: z.enum(languages),
    byline: words,
    url: line.exactOptional(),
    rules: z.strictObject({ agreement: z.boolean(), labels }),
  }),
  erased: z.strictObject({ entries: z.array(entry).max(1_000_000), revisions: z.array(hash), order: words }),
}
