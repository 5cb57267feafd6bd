import { englishStem } from '../../language/english/stem.ts'
import { tokens } from '../../text/token.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** How far a passage calls for a word, by the word's key: 1 where hardly another would do, 0 where nothing speaks for it. */
export type Expected = (key: string) => number

/** Readings of an Arabic word that are looked at. */
const readings = 3
/** A rendering that is one of several that would do. */
const oneOfMany = 0.5

/**
 * What an Arabic passage calls for in English: the first rendering of each of its words, and less surely the others. Where
 * words of it are not known, any word may be called for by one of them.
 */
export function expectedEnglish(passage: string, lexicon: Lexicon): Expected {
  const known = new Map<string, number>()
  const words = tokens(passage).filter(({ kind }) => kind === 'word')
  const expect = (rendering: string, share: number) => {
    for (const word of rendering.split(/[\s-]+/)) {
      const key = englishStem(word)
      known.set(key, Math.max(share, known.get(key) ?? 0))
    }
  }
  let unknown = 0
  for (const { start, end } of words) {
    const found = lexicon.readings(passage.slice(start, end))
    if (found.length === 0) unknown++
    found.slice(0, readings).forEach(({ lemma }, reading) => {
      lemma.glosses.forEach((gloss, at) => expect(gloss, reading + at === 0 ? 1 : oneOfMany))
    })
  }
  for (const { lemma } of lexicon.phrases(words.map(({ start, end }) => passage.slice(start, end))))
    lemma.glosses.forEach((gloss, at) => expect(gloss, at === 0 ? 1 : oneOfMany))
  const otherwise = unknown / Math.max(1, words.length)
  return (key) => Math.max(otherwise, known.get(key) ?? 0)
}

/** What a passage calls for in its own language: its own words. */
export function expectedOf(keys: Iterable<string>): Expected {
  const known = new Set(keys)
  return (key) => (known.has(key) ? 1 : 0)
}
