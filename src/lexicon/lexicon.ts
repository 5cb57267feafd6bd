import type { Names } from './names.ts'

/** One line of the lexicon (data/lexicon/README.md explains the columns). */
export interface Lemma {
  readonly lemma: string
  readonly pos: string
  /** English renderings, the likeliest first. */
  readonly glosses: readonly string[]
  readonly forms: Readonly<Record<string, readonly string[]>>
  readonly domain: string
  readonly varieties: readonly string[]
  /** 1: met daily by every speaker; 2: common; 3: the rest. */
  readonly rank: number
  readonly note: string
  /** Where the entry comes from: `muqabala`, or the name of a dictionary that the user brought. */
  readonly origin: string
}

/** One way to read an Arabic word as it stands in a text. */
export interface Reading {
  readonly lemma: Lemma
  /** Letters split off in front (و ف ب ل ك س ال), in order. */
  readonly proclitics: readonly string[]
  /** The pronoun at the end, if any. */
  readonly enclitic: string
  /** 0 to 1: exact spelling and common lemmas first. */
  readonly likelihood: number
}

/** A fixed expression of several words: half-open, in the numbers of the words that were asked about. */
export interface Phrase {
  readonly lemma: Lemma
  readonly start: number
  readonly end: number
}

export interface Lexicon {
  /** Every reading of a word, the likeliest first; none where it is unknown. */
  readonly readings: (word: string) => readonly Reading[]
  /** The fixed expressions among these words, in order, without overlap. */
  readonly phrases: (words: readonly string[]) => readonly Phrase[]
  /** The names of public life, in both languages. */
  readonly names: Names
}
