import type { Lemma } from './lexicon.ts'
import type { KnownName } from './names-base.ts'
import type { Term } from './terms.ts'

const noForms: Lemma['forms'] = {}

/** The names as entries of a lexicon: each Arabic spelling with the English ones, the house form first. */
export function nameLemmas(names: readonly KnownName[]): readonly Lemma[] {
  return names.flatMap(({ arabic, english, note }) =>
    arabic.map((lemma) => entry({ lemma, pos: 'name', glosses: english, note, origin: 'names' })),
  )
}

/**
 * The terms as entries of a lexicon, in their neutral renderings: one that takes a side is not what a word means.
 * @param origin `terms` for those that come with the program, `house` for the user's own
 */
export function termLemmas(terms: readonly Term[], origin: string): readonly Lemma[] {
  return terms.flatMap(({ arabic, preferred, admitted, note }) =>
    arabic.map((lemma) => entry({ lemma, pos: 'phrase', glosses: [preferred, ...admitted], note, origin })),
  )
}

/** An entry of somebody else's dictionary, of which no more is known than its two sides. */
export function importedLemma(lemma: string, glosses: readonly string[], origin: string): Lemma {
  const pos = lemma.includes(' ') ? 'phrase' : glosses.every((gloss) => gloss.startsWith('to ')) ? 'verb' : 'noun'
  return { ...entry({ lemma, pos, glosses, note: '', origin }), domain: '', rank: 3 }
}

function entry(given: Pick<Lemma, 'lemma' | 'pos' | 'glosses' | 'note' | 'origin'>): Lemma {
  return { ...given, forms: noForms, domain: 'politics', varieties: ['msa'], rank: 2 }
}
