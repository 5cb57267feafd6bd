import { z } from 'zod'
import { apartReasons, holdReasons, parts, replyMeans, rungs, severities } from '../claim/desk-words.ts'
import type { DeskBodies } from './desk-bodies.ts'
import { entry, hash, line, place, places, words } from './schema-parts.ts'
import { faithfulVerdicts, worldVerdicts } from './verdicts.ts'

const onClaim = { place, more: places.exactOptional() }
const confidential = z.boolean().exactOptional()
const mentions = z.array(line).max(100).exactOptional()
const assigned = z.union([z.strictObject({ person: line }), z.strictObject({ part: z.enum(parts) })]).exactOptional()
const reference = z.strictObject({
  title: line,
  url: line.regex(/^https?:/i).exactOptional(),
  date: line.exactOptional(),
  copy: z.strictObject({ hash, name: line }).exactOptional(),
})

/** What the bodies of the desk's events may hold, and nothing besides. */
export const deskSchemas: { readonly [K in keyof DeskBodies]: z.ZodType<DeskBodies[K]> } = {
  'claim-marked': z.strictObject(onClaim),
  'claim-dropped': z.strictObject({ ...onClaim, reason: z.enum(apartReasons) }),
  'claims-merged': z.strictObject({ places }),
  'claim-split': z.strictObject({ place, at: place }),
  'reply-sought': z.strictObject({
    ...onClaim,
    from: line,
    means: z.enum(replyMeans),
    asked: line,
    deadline: line.exactOptional(),
    words: words.exactOptional(),
  }),
  'reply-received': z.strictObject({ reply: entry, date: line, words: words.exactOptional() }),
  'hold-set': z.strictObject({
    place: place.exactOptional(),
    more: places.exactOptional(),
    reason: z.enum(holdReasons),
    until: line.exactOptional(),
    words: words.exactOptional(),
  }),
  'hold-lifted': z.strictObject({ hold: entry }),
  'verdict-given': z.strictObject({
    ...onClaim,
    evidence: places,
    faithful: z.enum(faithfulVerdicts).exactOptional(),
    world: z.enum(worldVerdicts).exactOptional(),
    severity: z.enum(severities).exactOptional(),
    note: words.exactOptional(),
    references: z.array(reference).max(200).exactOptional(),
    confidential,
  }),
  'verdict-agreed': z.strictObject({ verdict: entry }),
  'quotation-judged': z.strictObject({ place, evidence: places, rung: z.enum(rungs), note: words.exactOptional() }),
  'note-added': z.strictObject({ place, other: place.exactOptional(), words, assigned, mentions, confidential }),
  'note-answered': z.strictObject({ note: entry, words, mentions, confidential }),
  'note-assigned': z.strictObject({ note: entry, assigned }),
  'note-resolved': z.strictObject({ note: entry }),
  'dossier-signed-off': z.strictObject({ seq: entry, words: words.exactOptional() }),
}
