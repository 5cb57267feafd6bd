import { englishRoot, englishStem } from '../language/english/stem.ts'
import { stopWords, weakStems } from '../language/english/stop-words.ts'
import type { Lemma } from '../lexicon/lexicon.ts'
import type { WordType } from './vocabulary.ts'

/** English words, by the numbers of their stems or roots, with how likely each is behind one Arabic word. */
export interface Renderings {
  readonly keys: readonly number[]
  readonly likelihoods: readonly number[]
}

/** What the glosses of an Arabic word lead to: words of the same stem, and words of the same family. */
export interface GlossRenderings {
  readonly stems: Renderings
  readonly roots: Renderings
}

/** Numbers for strings: glosses are looked up by number, and a lexicon has only so many. */
export interface Numbering {
  readonly of: (key: string) => number | undefined
  readonly count: () => number
}

const stemNumbers = new Map<string, number>()
const rootNumbers = new Map<string, number>()
export const glossStems = numbering(stemNumbers)
export const glossRoots = numbering(rootNumbers)

function numbering(numbers: ReadonlyMap<string, number>): Numbering {
  return { of: (key) => numbers.get(key), count: () => numbers.size }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  let number = numbers.get(key)
  if (number === undefined) numbers.set(key, (number = numbers.size))
  return number
}

const known = new WeakMap<WordType, GlossRenderings>()

/** The renderings of a word or phrase by its glosses; worked out once for each. */
export function glossRenderings(type: WordType): GlossRenderings {
  let found = known.get(type)
  if (!found) known.set(type, (found = makeRenderings(type)))
  return found
}

/** How likely the first gloss of the first reading is: a fixed expression leaves less choice than a word. */
const firstGloss = { word: 0.6, phrase: 0.9 }
/** A word of the same family is as likely as this share of the word itself. */
const family = 0.55
const readingWeight = (place: number) => 1 / (1 + 0.5 * place)

function makeRenderings({ kind, lemmas }: WordType): GlossRenderings {
  const best = kind === 'phrase' ? firstGloss.phrase : firstGloss.word
  const stems = new Map<number, number>()
  const roots = new Map<number, number>()
  lemmas.forEach((lemma, place) => {
    for (const { stem, root, weight } of glossKeys(lemma)) {
      const likelihood = best * weight * readingWeight(place)
      stems.set(stem, Math.max(stems.get(stem) ?? 0, likelihood))
      roots.set(root, Math.max(roots.get(root) ?? 0, likelihood * family))
    }
  })
  return { stems: columns(stems), roots: columns(roots) }
}

function columns(likelihoods: ReadonlyMap<number, number>): Renderings {
  return { keys: [...likelihoods.keys()], likelihoods: [...likelihoods.values()] }
}

/** How much a gloss counts by its place in the entry, and words that stand in very many glosses. */
const glossWeight = (place: number) => 1 / (1 + 0.25 * place)
const weak = 0.5

interface GlossKey {
  readonly stem: number
  readonly root: number
  readonly weight: number
}

const keysOf = new WeakMap<Lemma, readonly GlossKey[]>()

/** The content words of the glosses of an entry; a word of a phrase counts for a part of it. */
function glossKeys(lemma: Lemma): readonly GlossKey[] {
  let keys = keysOf.get(lemma)
  if (!keys) keysOf.set(lemma, (keys = lemma.glosses.flatMap(keysOfGloss)))
  return keys
}

function keysOfGloss(gloss: string, place: number): readonly GlossKey[] {
  const words = gloss.split(/[\s-]+/).filter((word) => !stopWords.has(word.toLowerCase()))
  return words.map((word) => {
    const stem = englishStem(word)
    const weight = ((weakStems.has(stem) ? weak : 1) * glossWeight(place)) / Math.sqrt(words.length)
    return { stem: numberIn(stemNumbers, stem), root: numberIn(rootNumbers, englishRoot(stem)), weight }
  })
}
