import type { Translator } from '../i18n/translator.ts'

/** For whom a page is made: the language it speaks, and the names behind the accounts in a history. */
export interface Reader {
  readonly translator: Translator
  readonly nameOf: (by: string) => string
}
