import { sentences } from '../language/sentences.ts'
import { carryDecisions, type Compare } from './carried.ts'
import type { Reading } from './examination.ts'
import type { Dossier } from './fold.ts'
import { readText, type Segmenter } from './read.ts'

export interface ReadingOptions {
  /** How texts are cut before people correct it, where the cuts are remembered. */
  readonly segmenter?: Segmenter
  /** How two revisions are compared, where comparisons are remembered. */
  readonly compare?: Compare
}

/** The texts of a dossier cut into sentences, and its decisions brought to the revisions that count. */
export function readDossier(
  taken: Dossier,
  words: ReadonlyMap<string, string>,
  { segmenter = sentences, compare }: ReadingOptions = {},
): Reading {
  const { dossier, carried } = carryDecisions(taken, words, compare)
  const texts = dossier.witnesses.flatMap((witness) => readText(dossier, witness, words, segmenter) ?? [])
  const source = texts.find((text) => text.witness.role === 'source' && text.language === 'ar')
  return { dossier, carried, source, texts }
}
