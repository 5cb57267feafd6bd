import type { DictionaryFormat } from '../../dossier/house.ts'
import { packIndex } from '../../lexicon/compact.ts'
import { importedLemma } from '../../lexicon/listed-lemmas.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { DictionaryProblem } from './dictionary.ts'
import { readDictionary, type GivenFile } from './read.ts'

export interface DictionaryFiles {
  /** What its lemmas are to give as their origin. */
  readonly name: string
  readonly format: DictionaryFormat
  readonly files: readonly GivenFile[]
}

/** A dictionary as a lexicon can use it, or why it cannot be taken. Plain values: they can be sent from one thread to another. */
export type PackedFiles =
  | { readonly entries: number; readonly stems: Uint8Array }
  | { readonly problem: Pick<DictionaryProblem, 'file' | 'place' | 'key'> }

/** @param lexicon what words are known already: others are learned from the sentences of a translation memory */
export function packDictionary({ name, format, files }: DictionaryFiles, lexicon?: Lexicon): PackedFiles {
  try {
    const { entries } = readDictionary(format, files, lexicon)
    const lemmas = entries.map(({ arabic, glosses }) => importedLemma(arabic, glosses, name))
    return { entries: entries.length, stems: packIndex(lemmas) }
  } catch (error) {
    if (!(error instanceof DictionaryProblem)) throw error
    const { file, place, key } = error
    return { problem: { file, place, key } }
  }
}
