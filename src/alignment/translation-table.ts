import { englishStem } from '../language/english/stem.ts'
import { glossRenderings, glossRoots, glossStems, type Numbering, type Renderings } from './renderings.ts'
import { nothingLearned, wordKey, type LearnedPairs, type LearnedRendering } from './learned-pairs.ts'
import type { EvidenceKind } from './link.ts'
import { indexNames, likeSounding, type NameIndex } from './name-sounds.ts'
import type { Vocabulary, WordType } from './vocabulary.ts'

/**
 * That an Arabic word may stand behind an English one: how likely, and on what ground. In columns, for texts of any length:
 * the pairings of Arabic type `a` are those from `starts[a]` to `starts[a + 1]`.
 */
export interface TranslationTable {
  readonly starts: Int32Array
  /** Number of the English type. */
  readonly english: Int32Array
  /** t(e|a), 0 to 1. */
  readonly likelihoods: Float64Array
  readonly kinds: readonly EvidenceKind[]
}

/** @param learned what is known besides the lexicon, from links that people confirmed or from the texts themselves */
export function translationTable(
  arabic: Vocabulary,
  english: Vocabulary,
  learned: LearnedPairs = nothingLearned,
): TranslationTable {
  // Glosses get their numbers before the English words are looked up among them.
  for (const type of arabic.types) if (type.kind === 'word' || type.kind === 'phrase') glossRenderings(type)
  const index = indexEnglish(english.types)
  const best = new Float64Array(english.types.length)
  const ground: EvidenceKind[] = []
  const touched: number[] = []
  const offer: Offer = (type, likelihood, kind) => {
    if (best[type] === 0) touched.push(type)
    if (likelihood <= best[type]!) return
    best[type] = likelihood
    ground[type] = kind
  }
  const starts = new Int32Array(arabic.types.length + 1)
  const [answers, likelihoods, kinds]: [number[], number[], EvidenceKind[]] = [[], [], []]
  arabic.types.forEach((type, number) => {
    offerAll(type, index, offer)
    if (learned.size > 0 && type.kind === 'word') offerLearned(learned.get(wordKey(type.form)) ?? [], index, offer)
    for (const answer of touched) {
      answers.push(answer)
      likelihoods.push(best[answer]!)
      kinds.push(ground[answer]!)
      best[answer] = 0
    }
    touched.length = 0
    starts[number + 1] = answers.length
  })
  return { starts, english: Int32Array.from(answers), likelihoods: Float64Array.from(likelihoods), kinds }
}

/** On what ground the Arabic type may stand behind the English one. */
export function kindOf({ starts, english, kinds }: TranslationTable, arabic: number, answer: number): EvidenceKind {
  for (let at = starts[arabic]!; at < starts[arabic + 1]!; at++) if (english[at] === answer) return kinds[at]!
  return 'word'
}

type Offer = (english: number, likelihood: number, kind: EvidenceKind) => void

/** How likely a number, or a word that both texts write in Latin letters, is rendered by itself. */
const same = 0.9

function offerAll(type: WordType, index: EnglishIndex, offer: Offer): void {
  if (type.kind === 'number' || type.kind === 'date') {
    for (const answer of index.facts.get(type.key) ?? [])
      offer(answer, same, type.kind === 'date' && index.types[answer]!.kind === 'date' ? 'date' : 'number')
  } else if (type.kind === 'name') {
    for (const answer of index.words.get(englishStem(type.form)) ?? []) offer(answer, same, 'name')
  } else {
    const { stems, roots } = glossRenderings(type)
    offerListed(stems, index.stems, offer)
    offerListed(roots, index.roots, offer)
    if (type.kind === 'word') likeSounding(type, index.names, (answer, likelihood) => offer(answer, likelihood, 'name'))
  }
}

function offerLearned(renderings: readonly LearnedRendering[], { words }: EnglishIndex, offer: Offer): void {
  for (const { stem, likelihood } of renderings)
    for (const answer of words.get(stem) ?? []) offer(answer, likelihood, 'word')
}

function offerListed({ keys, likelihoods }: Renderings, { first, next }: Chains, offer: Offer): void {
  for (let at = 0; at < keys.length; at++)
    for (let answer = first[keys[at]!]! - 1; answer >= 0; answer = next[answer]! - 1)
      offer(answer, likelihoods[at]!, 'word')
}

interface EnglishIndex {
  readonly types: readonly WordType[]
  readonly stems: Chains
  readonly roots: Chains
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly facts: ReadonlyMap<string, readonly number[]>
  readonly names: NameIndex
}

/** The English types of each key as a chain: number of the first and of the next, plus one; 0 ends it. */
interface Chains {
  readonly first: Int32Array
  readonly next: Int32Array
}

function indexEnglish(types: readonly WordType[]): EnglishIndex {
  const [words, facts] = [new Map<string, number[]>(), new Map<string, number[]>()]
  types.forEach(({ kind, key }, number) => {
    const map = kind === 'number' || kind === 'date' ? facts : words
    const list = map.get(key)
    if (list) list.push(number)
    else map.set(key, [number])
  })
  return {
    types,
    stems: chains(types, glossStems, (type) => type.key),
    roots: chains(types, glossRoots, (type) => type.root),
    words,
    facts,
    names: indexNames(types),
  }
}

function chains(types: readonly WordType[], numbers: Numbering, keyOf: (type: WordType) => string): Chains {
  const first = new Int32Array(numbers.count())
  const next = new Int32Array(types.length)
  for (let type = types.length - 1; type >= 0; type--) {
    const { kind } = types[type]!
    const number = kind === 'number' || kind === 'date' ? undefined : numbers.of(keyOf(types[type]!))
    if (number === undefined) continue
    next[type] = first[number]!
    first[number] = type + 1
  }
  return { first, next }
}
