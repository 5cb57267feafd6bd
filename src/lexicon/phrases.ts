import { foldLetters } from '../language/arabic/letters.ts'
import type { Lemma, Phrase } from './lexicon.ts'
import { phraseKey, phraseWords } from './phrase-words.ts'
import type { StemIndex } from './stem-index.ts'

/**
 * The phrases of the lexicon among these words in order, the longest where several begin at one word. Articles and clitics
 * may differ: وقف إطلاق النار is found in بوقف إطلاق النار.
 */
export function findPhrases(words: readonly string[], index: StemIndex): readonly Phrase[] {
  const guises = words.map(guisesOf)
  const found: Phrase[] = []
  for (let start = 0; start < words.length - 1; start++) {
    const phrase = longestAt(start, words, guises, index)
    if (!phrase) continue
    found.push(phrase)
    start = phrase.end - 1
  }
  return found
}

function longestAt(
  start: number,
  words: readonly string[],
  guises: readonly (readonly string[])[],
  index: StemIndex,
): Phrase | undefined {
  let best: Phrase | undefined
  for (const first of guises[start]!) {
    for (const second of guises[start + 1]!) {
      for (const { lemma } of index.get(phraseKey(first, second)) ?? []) {
        const parts = partsOf(lemma)
        if (best && parts.length <= best.end - best.start) continue
        if (parts.every((part, at) => guises[start + at]?.includes(part)) && keepsArticles(lemma, words, start))
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
const known = new Map<string, readonly string[]>()

function guisesOf(word: string): readonly string[] {
  let guises = known.get(word)
  if (!guises) {
    if (known.size >= remembered) known.clear()
    known.set(word, (guises = makeGuises(word)))
  }
  return guises
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
