/** An Arabic word or phrase with its English. */
export interface DictionaryEntry {
  readonly arabic: string
  readonly glosses: readonly string[]
}

/** What a file holds that can be used, and how much of it was passed over. */
export interface ReadDictionary {
  readonly entries: readonly DictionaryEntry[]
  /** Whole sentences that answer each other, to learn words from; absent where the format has none. */
  readonly sentences?: readonly (readonly [arabic: string, english: string])[]
  /** Whole sentences, and entries without Arabic or English: no use to a lexicon. */
  readonly passedOver: number
}

/** A file that cannot be taken. */
export class DictionaryProblem extends Error {
  override name = 'DictionaryProblem'
  readonly file: string
  /** Line, from 1, where the file has lines; else byte, from 0. */
  readonly place: { readonly line: number } | { readonly byte: number }
  /** A key below `dictionaryProblem` in the catalogues. */
  readonly key: string

  constructor(file: string, place: DictionaryProblem['place'], key: string) {
    super(`${file}, ${'line' in place ? `line ${place.line}` : `byte ${place.byte}`}: ${key}`)
    this.file = file
    this.place = place
    this.key = key
  }
}

/** Bytes of one dictionary file once it is unpacked. */
export const longestDictionary = 64 * 1024 * 1024

/** Words that a dictionary entry may have at most: more make a sentence. */
const longestEntry = 6

/**
 * The entries that a lexicon can use, with the glosses of the same word brought together. Arabic is stripped of what is no
 * letter of it; a gloss of what stands in brackets.
 */
export function gathered(pairs: Iterable<readonly [string, string]>): ReadDictionary {
  const found = new Map<string, string[]>()
  let passedOver = 0
  for (const [arabic, english] of pairs) {
    const [lemma, gloss] = [arabicOf(arabic), englishOf(english)]
    if (lemma === '' || gloss === '' || [lemma, gloss].some((words) => words.split(' ').length > longestEntry)) {
      passedOver++
      continue
    }
    const glosses = found.get(lemma)
    if (!glosses) found.set(lemma, [gloss])
    else if (!glosses.includes(gloss) && glosses.length < 24) glosses.push(gloss)
  }
  return { entries: Array.from(found, ([arabic, glosses]) => ({ arabic, glosses })), passedOver }
}

export function arabicOf(words: string): string {
  return (words.match(/[\u0621-\u063a\u0641-\u0652\u0670پچژڤگ]+/g) ?? []).join(' ')
}

/** What is longer is no gloss but an article: only its beginning is looked at, so that no file can make this slow. */
const longestGloss = 400

function englishOf(words: string): string {
  const plain = words
    .slice(0, longestGloss)
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|<[^>]*>|\{[^}]*\}/g, ' ')
    .replaceAll(/[\s;\t]+/g, ' ')
    .trim()
  return /[a-z]/i.test(plain) && plain.length <= 80 ? plain.replace(/[.,:]+$/, '') : ''
}
