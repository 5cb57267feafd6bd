import { classBit } from '../language/arabic/affixes.ts'
import { derivedStems } from '../language/arabic/derived-stems.ts'
import { foldLetters } from '../language/arabic/letters.ts'
import { nounStems } from '../language/arabic/noun-stems.ts'
import type { Stem } from '../language/arabic/stem.ts'
import { verbStems } from '../language/arabic/verb-stems.ts'
import type { Lemma } from './lexicon.ts'
import { firstKey, phraseKey, phraseWords, secondKey } from './phrase-words.ts'

/** Where a stem leads: a lemma, and the bit of its stem class. */
export interface StemEntry {
  readonly lemma: Lemma
  readonly class: number
  readonly derived: boolean
}

export type StemIndex = Pick<ReadonlyMap<string, readonly StemEntry[]>, 'get'>

export function indexStems(lemmas: Iterable<Lemma>): ReadonlyMap<string, readonly StemEntry[]> {
  const index = new Map<string, StemEntry[]>()
  for (const lemma of lemmas) {
    markPhrase(lemma, index)
    for (const { letters, class: name, derived = false } of stemsOf(lemma)) {
      const entry = { lemma, class: classBit[name], derived }
      const known = index.get(letters)
      if (!known) index.set(letters, [entry])
      else if (!known.some((other) => other.lemma === lemma && other.class === entry.class)) known.push(entry)
    }
  }
  return index
}

/** The first phrase that has a word there stands for all of them. */
function markPhrase(lemma: Lemma, index: Map<string, StemEntry[]>): void {
  const [first, second] = phraseWords(lemma.lemma)
  if (second === undefined) return
  for (const key of [firstKey(first!), secondKey(second)])
    if (!index.has(key)) index.set(key, [{ lemma, class: classBit.particle, derived: false }])
}

function stemsOf({ lemma, pos, forms }: Lemma): readonly Stem[] {
  const [first, second] = phraseWords(lemma)
  if (second !== undefined) return [{ letters: phraseKey(first!, second), class: 'particle' }]
  switch (pos) {
    case 'verb': {
      const stems = verbStems({ lemma, imperfects: forms.impf ?? [], passives: forms.pass ?? [] })
      const nouns = (forms.vn ?? []).flatMap((noun) => nounStems({ lemma: noun, others: [] }))
      return [...stems, ...nouns.map((stem) => ({ ...stem, derived: true })), ...derivedStems(lemma)]
    }
    case 'noun':
    case 'adj':
    case 'num':
    case 'name':
      return nounStems({ lemma, others: [...(forms.pl ?? []), ...(forms.f ?? [])] })
    case 'prep':
      return prepositionStems(lemma)
    default:
      return particleStems(lemma, pos)
  }
}

const takePronouns = new Set(['ان', 'لكن', 'لان', 'كان', 'لعل', 'ليت'])

/** إنّ and its sisters take pronouns: لكنه, بأنهم, إنني; and so do كلّ and its like: كلهم, لبعضنا. */
function particleStems(lemma: string, pos: string): readonly Stem[] {
  const letters = foldLetters(lemma)
  const alone: Stem = { letters, class: 'particle' }
  if (pos === 'det') return [alone, { letters, class: 'bound' }]
  if (!takePronouns.has(letters)) return [alone]
  return [alone, { letters, class: 'bound' }, { letters: `${letters}ن`, class: 'bound' }]
}

/** على has عليه, إلى has إليه. */
function prepositionStems(lemma: string): readonly Stem[] {
  return [lemma, ...(lemma.endsWith('ى') ? [`${lemma.slice(0, -1)}ي`] : [])].map((form) => ({
    letters: foldLetters(form),
    class: 'preposition',
  }))
}
