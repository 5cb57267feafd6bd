/**
 * The words in which the desk's decisions are kept. The model in short:
 *
 * - A *claim* is one place or several in an English text. Claims are not stored: `propose` cuts the account, and people's
 *   decisions about places correct it (`claim-marked`, `claim-dropped`, `claims-merged`, `claim-split`), as with sentences.
 * - What is decided *on* a claim (verdict, voice, reply sought, hold, note) names the place that it was decided on;
 *   `src/dossier/desk.ts` gives it to the claim whose words those are.
 * - A claim is *done* when a verdict says how faithful it is, and a second person has agreed where the house asks for that.
 */

/** Why a sentence of the account is no claim to be checked. */
export const apartReasons = ['background', 'opinion', 'scene', 'not-checkable'] as const
export type ApartReason = (typeof apartReasons)[number]

/** Why words are no claim: somebody or the program has a reason, or they stand in a text that nobody has taken claims from. */
export type Apart = ApartReason | 'other-text'

/** How far a claim has come. `agree`: judged, and a second person is to agree. */
export const claimStates = ['unstarted', 'in-progress', 'agree', 'done'] as const
export type ClaimState = (typeof claimStates)[number]

/** How much it matters where the claim does not hold. */
export const severities = ['minor', 'major', 'critical'] as const
export type Severity = (typeof severities)[number]

export const replyMeans = ['letter', 'mail', 'telephone', 'message', 'meeting', 'spokesperson', 'other'] as const
/** By what means somebody was asked to reply. */
export type ReplyMeans = (typeof replyMeans)[number]

export const holdReasons = ['legal', 'embargo', 'other'] as const
/** Why something may not be published yet. */
export type HoldReason = (typeof holdReasons)[number]

/**
 * The quotation ladder: how words in quotation marks stand to the speech, the nearest first. `not-found` says only that
 * they were looked for and not found in what is held.
 */
export const rungs = [
  'verbatim',
  'close',
  'paraphrase',
  'stitched',
  'other-speaker',
  'summary-only',
  'not-found',
] as const
export type Rung = (typeof rungs)[number]

/** To whom a note can be given besides a person: whoever has the part. */
export const parts = ['translator', 'editor', 'lawyer'] as const
export type Part = (typeof parts)[number]
