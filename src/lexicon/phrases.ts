import { foldLetters } from '../language/arabic/letters.ts'
import { remembering } from '../language/remember.ts'
import type { Lemma, Phrase } from './lexicon.ts'
import { firstKey, phraseKey, phraseWords, secondKey } from './phrase-words.ts'
import type { StemIndex } from './stem-index.ts'

/**
 * The phrases of the lexicon among these words in order, the longest where several begin at one word. Articles and clitics
 * may differ: وقف إطلاق النار is found in بوقف إطلاق النار.
 */
export function phraseFinder(index: StemIndex): (words: readonly string[]) => readonly Phrase[] {
  const guisesOf = remembering((word) => guisesIn(word, index), remembered)
  return (words) => {
    const guises = words.map(guisesOf)
    const found: Phrase[] = []
    for (let start = 0; start < words.length - 1; start++) {
      if (guises[start]!.first.length === 0 || guises[start + 1]!.second.length === 0) continue
      const phrase = longestAt(start, words, guises, index)
      if (!phrase) continue
      found.push(phrase)
      start = phrase.end - 1
    }
    return found
  }
}

function longestAt(
  start: number,
  words: readonly string[],
  guises: readonly Guises[],
  index: StemIndex,
): Phrase | undefined {
  let best: Phrase | undefined
  for (const first of guises[start]!.first) {
    for (const second of guises[start + 1]!.second) {
      for (const { lemma } of index.get(phraseKey(first, second)) ?? []) {
        const parts = partsOf(lemma)
        if (best && parts.length <= best.end - best.start) continue
        if (parts.every((part, at) => guises[start + at]?.all.includes(part)) && keepsArticles(lemma, words, start))
          best = { lemma, start, end: start + parts.length }
      }
    }
  }
  return best
}

const definite = /^[وف]?(?:[بك]?ال|لل)/

/** على الأرض is no name for على أرض بلاده: where the entry has an article after its first word, the text must have one. */
function keepsArticles(lemma: Lemma, words: readonly string[], start: number): boolean {
  return lemma.lemma
    .split(/[ -]+/)
    .every((part, at) => at === 0 || !part.startsWith('ال') || definite.test(words[start + at]!))
}

const split = new WeakMap<Lemma, readonly string[]>()

function partsOf(lemma: Lemma): readonly string[] {
  let parts = split.get(lemma)
  if (!parts) split.set(lemma, (parts = phraseWords(lemma.lemma)))
  return parts
}

/** How many different words are remembered with their guises. */
const remembered = 50_000

/** What a phrase may have in place of a word, and what of it begins a phrase or stands second in one. */
interface Guises {
  readonly all: readonly string[]
  readonly first: readonly string[]
  readonly second: readonly string[]
}

function guisesIn(word: string, index: StemIndex): Guises {
  const all = makeGuises(word)
  return {
    all,
    first: all.filter((guise) => index.get(firstKey(guise))),
    second: all.filter((guise) => index.get(secondKey(guise))),
  }
}

/** The word as a phrase may have it: as it stands, without article, without a clitic, without both. */
function makeGuises(word: string): readonly string[] {
  const folded = foldLetters(word)
  const guises = [folded]
  const article = /^[وف]?(?:[بك]?ال|لل)(..+)$/.exec(folded)?.[1]
  if (article) guises.push(article)
  const clitic = /^[وفبلك](..+)$/.exec(folded)?.[1]
  if (clitic) guises.push(clitic)
  const two = /^[وف][بلك](..+)$/.exec(folded)?.[1]
  if (two) guises.push(two)
  return guises
}
