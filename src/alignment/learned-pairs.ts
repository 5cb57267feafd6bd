import { foldLetters } from '../language/arabic/letters.ts'

/** An English word, by its stem, that an Arabic word was seen to be rendered by. */
export interface LearnedRendering {
  readonly stem: string
  /** 0 to 1. */
  readonly likelihood: number
}

/** Renderings that no lexicon has, by the key of the Arabic word. */
export type LearnedPairs = ReadonlyMap<string, readonly LearnedRendering[]>

export const nothingLearned: LearnedPairs = new Map()

const article = /^[وف]?(?:[بك]?ال|لل)(?=...)/

/** An Arabic word without what is certainly no part of it: the article, and what stands before it. */
export function wordKey(form: string): string {
  return foldLetters(form).replace(article, '')
}

/** Both; of one word what the later ones say. */
export function joinedPairs(first: LearnedPairs, later: LearnedPairs): LearnedPairs {
  return later.size === 0 ? first : new Map([...first, ...later])
}
