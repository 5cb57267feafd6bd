/**
 * What a stem may be joined with. A stem is what stays when clitics and endings are taken off; each lemma has a few
 * (docs/decisions/0003-stems-not-forms.md). All letters are folded (letters.ts).
 */
export const stemClasses = [
  /** A particle or pronoun: nothing but و and ف in front. */
  'particle',
  /** A preposition: a pronoun may follow. */
  'preposition',
  /** Noun or adjective: every ending. */
  'noun',
  /** The noun before ـة and ـات and ـتـ: قو- of قوة. */
  'feminine',
  /** A broken plural, or a noun that takes pronouns and tanwin only. */
  'plural',
  /** A noun as it stands before a pronoun: مستشفا- of مستشفى, أصدقاؤ- of أصدقاء. */
  'bound',
  /** A noun as it stands without one. */
  'free',
  /** Perfect: every ending (كتب). */
  'perfect',
  /** Perfect before no ending, ت, ا and وا: قال, مدّ. */
  'perfect-long',
  /** Perfect before ت, نا, تم, ن: قل-, مدد-. */
  'perfect-short',
  /** Perfect in its third person feminine and plural when its last letter is weak: رم-ت, رم-وا. */
  'perfect-cut',
  /** Imperfect without its prefix: every ending (-كتب). */
  'imperfect',
  /** Imperfect without an ending of its own, whole or cut short: -دعو, -دع, -قل. */
  'imperfect-bare',
  /** Imperfect before ون, وا, ين, ي: -رم-. */
  'imperfect-cut',
] as const

export type StemClass = (typeof stemClasses)[number]

export interface Stem {
  readonly letters: string
  readonly class: StemClass
  /** Worked out from a pattern rather than listed: a participle or verbal noun without a line of its own. */
  readonly derived?: boolean
}
