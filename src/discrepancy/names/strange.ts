import type { ArabicWord } from '../pair-words.ts'

/** The likelihood from which a reading says what a word is: below it the word is as likely a name. */
const told = 0.1

/** Whether the word is none of the language, as far as is known, or a name of it. */
export function isStrange({ as: { arabic, readings } }: Pick<ArabicWord, 'as'>): boolean {
  const [best] = readings
  return !best || best.lemma.pos === 'name' || best.likelihood < told || !arabic
}
