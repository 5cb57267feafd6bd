import type { DictionaryFormat } from '../../dossier/house.ts'
import { readDictionaryCsv } from './csv.ts'
import { DictionaryProblem, type ReadDictionary } from './dictionary.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { learnFromPairs } from './learn-from-pairs.ts'
import { readFreeDict } from './freedict.ts'
import { readTmx } from './tmx.ts'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Which format these files are, by their names; `undefined` where they are none that is known, or not all of it. */
export function formatOf(files: readonly { readonly name: string }[]): DictionaryFormat | undefined {
  const ends = (pattern: RegExp) => files.filter(({ name }) => pattern.test(name)).length
  if (files.length === 2 && ends(/\.index$/i) === 1 && ends(/\.dict(\.dz)?$/i) === 1) return 'freedict'
  if (files.length !== 1) return undefined
  return ends(/\.(tmx|xml)$/i) === 1 ? 'tmx' : ends(/\.(csv|txt)$/i) === 1 ? 'csv' : undefined
}

/**
 * @param lexicon what words are known already, where words may be learned from whole sentences
 * @throws DictionaryProblem where a file cannot be read, or nothing in it can be used
 */
export function readDictionary(
  format: DictionaryFormat,
  files: readonly GivenFile[],
  lexicon?: Lexicon,
): ReadDictionary {
  const read = withLearned(readAs(format, files), lexicon)
  if (read.entries.length === 0) throw new DictionaryProblem(files[0]!.name, { line: 1 }, 'nothing')
  return read
}

/** What somebody has entered as a word is not learned anew. */
function withLearned(read: ReadDictionary, lexicon: Lexicon | undefined): ReadDictionary {
  if (!lexicon || !read.sentences) return read
  const entered = new Set(read.entries.map(({ arabic }) => arabic))
  const learned = learnFromPairs(read.sentences, lexicon).filter(({ arabic }) => !entered.has(arabic))
  return { ...read, entries: [...read.entries, ...learned] }
}

function readAs(format: DictionaryFormat, files: readonly GivenFile[]): ReadDictionary {
  const [first] = files
  if (!first) throw new RangeError('a dictionary without files')
  if (format === 'tmx') return readTmx(first.name, first.bytes)
  if (format === 'csv') return readDictionaryCsv(first.name, first.bytes)
  const index = files.find(({ name }) => /\.index$/i.test(name))
  const articles = files.find((file) => file !== index)
  if (!index || !articles) throw new DictionaryProblem(first.name, { line: 1 }, 'twoFiles')
  return readFreeDict(index, articles)
}
