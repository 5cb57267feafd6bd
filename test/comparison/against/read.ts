import { readSaid, type Said } from '../../../src/comparison/against/said.ts'
import { sentences } from '../../../src/language/sentences.ts'
import type { Language } from '../../../src/text/witness.ts'

/** A text's sentences, read for comparing. */
export function said(text: string, language: Language = 'en'): readonly Said[] {
  return readSaid(text, language, sentences(text, language))
}
