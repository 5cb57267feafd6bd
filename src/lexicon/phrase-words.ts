import { foldLetters } from '../language/arabic/letters.ts'

/** The words of a fixed expression, folded and without articles: as they are compared. */
export function phraseWords(phrase: string): readonly string[] {
  return phrase.split(/[ -]+/).map((word) => foldLetters(word).replace(/^ال(?=..)/, ''))
}

/** The key under which a stem index files the phrases that begin with these two words. No stem begins so. */
export function phraseKey(first: string, second: string): string {
  return `+${first} ${second}`
}

/** The keys under which it says that any phrase begins with a word, or has it in second place: most words are asked no further. */
export function firstKey(word: string): string {
  return `+${word}`
}

export function secondKey(word: string): string {
  return `+ ${word}`
}
