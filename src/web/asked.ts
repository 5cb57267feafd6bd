import { differences, type Difference } from '../comparison/ignored.ts'
import type { ReadText, Reading } from '../dossier/examination.ts'

/** The English sentence that an address names by its text and its number from 1. */
export function claimAsked(
  { texts }: Reading,
  id: string | undefined,
  number: string | undefined,
): { readonly text: ReadText; readonly index: number } | undefined {
  const text = texts.find(({ witness, language }) => witness.id === id && language === 'en')
  const index = Number(number) - 1
  return text && text.segments[index] ? { text, index } : undefined
}

/** The kinds of difference that an address leaves out of sight: `without=orthography,space`. */
export function differencesAsked(typed: unknown): ReadonlySet<Difference> {
  const named = typeof typed === 'string' ? typed.split(',') : []
  return new Set(differences.filter((each) => named.includes(each)))
}
