import { stopWords } from '../language/english/stop-words.ts'
import type { Span } from '../text/span.ts'
import type { SearchWord, SearchWords } from './search-words.ts'

/** One thing that is asked for: a word, or the words of a phrase in their order. */
export interface SearchTerm {
  readonly words: readonly SearchWord[]
  /** Only these very words, one behind the other. */
  readonly phrase: boolean
}

/** What is read of a question; what goes beyond is left unread, and `longestQuestion` is what a form takes. */
const mostTerms = 12
export const longestQuestion = 300

const quoted = /["“«„]([^"“”«»„]*)["”»“]/gu

/**
 * The terms of what somebody typed: words, and phrases in quotation marks. All of them are to stand in the sentence. Words that
 * every sentence has are passed over where there are others.
 */
export function parseQuery(typed: string, read: SearchWords): readonly SearchTerm[] {
  const asked = typed.slice(0, longestQuestion)
  const phrases = Array.from(asked.matchAll(quoted), ([, words]) => words!)
  const loose = read(asked.replace(quoted, ' '))
  const telling = loose.filter(({ exact }) => !stopWords.has(exact))
  const words = telling.length > 0 || phrases.some((phrase) => phrase.trim() !== '') ? telling : loose
  return [
    ...phrases.map((phrase) => ({ words: read(phrase), phrase: true })),
    ...words.map((word) => ({ words: [word], phrase: false })),
  ]
    .filter((term) => term.words.length > 0)
    .slice(0, mostTerms)
}

/** Where the words of a text answer the question: to be marked. */
export function hitsIn(words: readonly SearchWord[], terms: readonly SearchTerm[]): readonly Span[] {
  const hits = terms.flatMap((term) => (term.phrase ? phraseHits(words, term) : wordHits(words, term)))
  return hits.toSorted((a, b) => a.start - b.start || b.end - a.end).reduce<readonly Span[]>(withoutOverlap, [])
}

function wordHits(words: readonly SearchWord[], { words: [asked] }: SearchTerm): readonly Span[] {
  return words.filter((word) => meets(word, asked!)).map(({ start, end }) => ({ start, end }))
}

function meets(word: SearchWord, asked: SearchWord): boolean {
  if (word.exact === asked.exact) return true
  return [...word.stems, ...word.names].some((key) => asked.stems.includes(key) || asked.names.includes(key))
}

function phraseHits(words: readonly SearchWord[], { words: asked }: SearchTerm): readonly Span[] {
  return words.flatMap(({ start }, at) => {
    const run = words.slice(at, at + asked.length)
    const same = run.length === asked.length && run.every(({ exact }, index) => exact === asked[index]!.exact)
    return same ? [{ start, end: run.at(-1)!.end }] : []
  })
}

function withoutOverlap(kept: readonly Span[], hit: Span): readonly Span[] {
  return hit.start < (kept.at(-1)?.end ?? 0) ? kept : [...kept, hit]
}
