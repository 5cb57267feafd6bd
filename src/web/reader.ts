import { usualRules, type DeskRules, type VerdictName } from '../dossier/desk-rules.ts'
import type { Translator } from '../i18n/translator.ts'
import { balanced } from '../text/hidden.ts'

/** For whom a page is made: the language it speaks, and the names behind the accounts in a history. */
export interface Reader {
  readonly translator: Translator
  readonly nameOf: (by: string) => string
  /** Whose page it is, where that is known: the account. */
  readonly person?: string
  /** How the house judges, where it has said so. */
  readonly rules?: DeskRules
}

/** A verdict as the house calls it, in the reader's language. */
export function verdictLabel({ translator: { t, language }, rules = usualRules }: Reader, name: VerdictName): string {
  const own = rules.labels[name]?.[language]
  return own ? balanced(own) : t(name)
}
