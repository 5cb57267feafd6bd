import { arabicSkeleton, latinSkeleton, skeletonLikeness, soundsLike } from '../language/names.ts'
import { englishRoot, englishStem } from '../language/english/stem.ts'
import { stopWords, weakStems } from '../language/english/stop-words.ts'
import type { Lemma } from '../lexicon/lexicon.ts'
import type { EvidenceKind } from './link.ts'
import type { Vocabulary, WordType } from './vocabulary.ts'

/** That an Arabic word may stand behind an English one: how likely, and on what ground. */
export interface Pairing {
  /** Number of the English type. */
  readonly english: number
  /** t(e|a), 0 to 1. */
  readonly likelihood: number
  readonly kind: EvidenceKind
}

/** For each Arabic type of a text, the English types of the other text that it may stand behind. */
export type TranslationTable = readonly (readonly Pairing[])[]

export function translationTable(arabic: Vocabulary, english: Vocabulary): TranslationTable {
  const index = indexEnglish(english.types)
  return arabic.types.map((type) => {
    const found = new Map<number, Pairing>()
    const offer: Offer = (english, likelihood, kind) => {
      const known = found.get(english)
      if (!known || known.likelihood < likelihood) found.set(english, { english, likelihood, kind })
    }
    if (type.kind === 'number') offerAll(index.numbers.get(type.key), 0.9, 'number', offer)
    else if (type.kind === 'name') offerAll(index.stems.get(englishStem(type.form)), 0.9, 'name', offer)
    else {
      offerGlosses(type.lemmas, type.kind === 'phrase' ? 0.9 : 0.6, index, offer)
      if (type.kind === 'word') offerNames(type, index, offer)
    }
    return [...found.values()]
  })
}

type Offer = (english: number, likelihood: number, kind: EvidenceKind) => void

function offerAll(types: readonly number[] | undefined, likelihood: number, kind: EvidenceKind, offer: Offer): void {
  if (types) for (const english of types) offer(english, likelihood, kind)
}

interface EnglishIndex {
  readonly stems: ReadonlyMap<string, readonly number[]>
  readonly roots: ReadonlyMap<string, readonly number[]>
  readonly numbers: ReadonlyMap<string, readonly number[]>
  /** The names, by each sound that may open another spelling of theirs. */
  readonly names: ReadonlyMap<string, readonly { readonly type: number; readonly skeleton: string }[]>
}

function indexEnglish(types: readonly WordType[]): EnglishIndex {
  const stems = new Map<string, number[]>()
  const roots = new Map<string, number[]>()
  const numbers = new Map<string, number[]>()
  const names = new Map<string, { type: number; skeleton: string }[]>()
  types.forEach((type, number) => {
    if (type.kind === 'number') return add(numbers, type.key, number)
    add(stems, type.key, number)
    add(roots, type.root, number)
    if (type.kind !== 'name') return
    const skeleton = latinSkeleton(type.form)
    for (const sound of soundsLike(skeleton.charAt(0))) add(names, sound, { type: number, skeleton })
  })
  return { stems, roots, numbers, names }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** How much a gloss counts by its place in the entry, and an entry by its place among the readings. */
const weak = 0.5
const glossWeight = (place: number) => 1 / (1 + 0.25 * place)
const readingWeight = (place: number) => 1 / (1 + 0.5 * place)

function offerGlosses(lemmas: readonly Lemma[], best: number, index: EnglishIndex, offer: Offer): void {
  for (let place = 0; place < lemmas.length; place++) {
    for (const { stem, root, weight } of glossKeys(lemmas[place]!.glosses)) {
      const likelihood = best * weight * readingWeight(place)
      offerAll(index.stems.get(stem), likelihood, 'word', offer)
      offerAll(index.roots.get(root), likelihood * 0.55, 'word', offer)
    }
  }
}

interface GlossKey {
  readonly stem: string
  readonly root: string
  readonly weight: number
}

const known = new WeakMap<readonly string[], readonly GlossKey[]>()

/** The content words of the glosses of an entry; a word of a phrase counts for a part of it. */
function glossKeys(glosses: readonly string[]): readonly GlossKey[] {
  let keys = known.get(glosses)
  if (!keys) {
    keys = glosses.flatMap((gloss, place) => {
      const words = gloss.split(/[\s-]+/).filter((word) => !stopWords.has(word.toLowerCase()))
      return words.map((word) => {
        const stem = englishStem(word)
        return {
          stem,
          root: englishRoot(stem),
          weight: ((weakStems.has(stem) ? weak : 1) * glossWeight(place)) / Math.sqrt(words.length),
        }
      })
    })
    known.set(glosses, keys)
  }
  return keys
}

/** The least likeness of two skeletons that are taken for one name. */
const alike = 0.72
/** Two skeletons this alike have met by chance. */
const unlike = 0.55

function offerNames({ form, lemmas }: WordType, index: EnglishIndex, offer: Offer): void {
  const doubt = lemmas.length === 0 || lemmas[0]!.pos === 'name' ? 0.8 : 0.48
  for (const skeleton of skeletonsOf(form)) {
    for (const name of index.names.get(skeleton.charAt(0)) ?? []) {
      const likeness = skeletonLikeness(skeleton, name.skeleton)
      if (likeness >= alike) offer(name.type, (doubt * (likeness - unlike)) / (1 - unlike), 'name')
    }
  }
}

const knownSkeletons = new Map<string, readonly string[]>()
const remembered = 50_000

function skeletonsOf(form: string): readonly string[] {
  let skeletons = knownSkeletons.get(form)
  if (!skeletons) {
    if (knownSkeletons.size >= remembered) knownSkeletons.clear()
    knownSkeletons.set(form, (skeletons = makeSkeletons(form)))
  }
  return skeletons
}

/** A name as it stands, and without what may be the article or a clitic. */
function makeSkeletons(form: string): readonly string[] {
  const forms = [form]
  if (/^[وفبلك]/.test(form)) forms.push(form.slice(1))
  const bare = /^[وفبلك]?ال(.+)$/.exec(form)?.[1]
  if (bare) forms.push(bare)
  return forms.map(arabicSkeleton).filter((skeleton) => skeleton !== '')
}
