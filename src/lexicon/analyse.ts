import { prefixes, suffixes, type Affix } from '../language/arabic/affixes.ts'
import { foldLetters, plainLetters } from '../language/arabic/letters.ts'
import type { Lemma, Reading } from './lexicon.ts'
import type { StemIndex } from './stem-index.ts'

/**
 * Every way to read an Arabic word as clitics, a stem and an ending that may stand together, the likeliest first
 * (the three-table method of Buckwalter's analyser, with stems and tables of our own).
 */
export function analyse(word: string, index: StemIndex): readonly Reading[] {
  const folded = foldLetters(word)
  const found = new Map<Lemma, Reading>()
  for (const prefix of startsOf(folded)) {
    const rest = folded.slice(prefix.letters.length)
    for (const suffix of endsOf(rest)) {
      const allowed = prefix.with & suffix.with
      const entries = allowed === 0 ? undefined : index.get(rest.slice(0, rest.length - suffix.letters.length))
      for (const { lemma, class: stemClass, derived } of entries ?? []) {
        if ((stemClass & allowed) === 0) continue
        const likelihood = likelihoodOf({ word, lemma, prefix, suffix, derived })
        const known = found.get(lemma)
        if (known && known.likelihood >= likelihood) continue
        found.set(lemma, { lemma, proclitics: prefix.parts, enclitic: suffix.parts[0] ?? '', likelihood })
      }
    }
  }
  return [...found.values()].sort((a, b) => b.likelihood - a.likelihood)
}

const byFirst = groupBy(prefixes, ({ letters }) => letters.charAt(0))
const byLast = groupBy(suffixes, ({ letters }) => letters.charAt(letters.length - 1))

function groupBy(affixes: readonly Affix[], key: (affix: Affix) => string): ReadonlyMap<string, readonly Affix[]> {
  return Map.groupBy(affixes, key)
}

function* startsOf(word: string): Generator<Affix> {
  yield* byFirst.get('') ?? []
  for (const affix of byFirst.get(word.charAt(0)) ?? [])
    if (word.startsWith(affix.letters) && affix.letters.length < word.length) yield affix
}

function* endsOf(rest: string): Generator<Affix> {
  yield* byLast.get('') ?? []
  for (const affix of byLast.get(rest.charAt(rest.length - 1)) ?? [])
    if (rest.endsWith(affix.letters) && affix.letters.length < rest.length) yield affix
}

interface Split {
  readonly word: string
  readonly lemma: Lemma
  readonly prefix: Affix
  readonly suffix: Affix
  readonly derived: boolean
}

const closed = new Set(['prep', 'conj', 'pron', 'det', 'part'])

/** The first person is written أ. A bare ا is almost always the article or an imperative: الحق is the right, not "I catch up". */
const firstPersonWithoutHamza = 2

/** In halves per unit of cost: what is written as the lemma is, needs no clitic cut off and is a common word comes first. */
function likelihoodOf({ word, lemma, prefix, suffix, derived }: Split): number {
  let cost = prefix.cost + suffix.cost
  if (derived) cost += 2
  if (closed.has(lemma.pos)) cost -= 1
  if (lemma.pos === 'name') cost += 0.5
  if (!lemma.varieties.includes('msa')) cost += 1
  cost += 0.9 * lemma.rank - 2.7 - 0.1 * Math.min(lemma.glosses.length, 6)
  const plain = plainLetters(word)
  if (!plain.includes(plainLetters(lemma.lemma).slice(0, -1))) cost += closed.has(lemma.pos) ? 1.8 : 0.5
  if (plain.endsWith('ة') && !lemma.lemma.endsWith('ة') && lemma.pos !== 'adj') cost += 1
  if (prefix.parts.at(-1) === 'ا' && !plain.slice(0, prefix.letters.length).endsWith('أ'))
    cost += firstPersonWithoutHamza
  if (word.includes('\u0651') !== lemma.lemma.includes('\u0651') && word.includes('\u0651')) cost += 0.7
  return 2 ** -Math.max(0, cost + 4.5)
}
