import { lexiconOver } from '../lexicon/create.ts'
import { unpackIndex } from '../lexicon/compact.ts'
import { joinedIndex } from '../lexicon/joined.ts'
import { termLemmas } from '../lexicon/listed-lemmas.ts'
import { indexStems } from '../lexicon/stem-index.ts'
import { sha256 } from '../provenance/digest.ts'
import { termsOf, type HouseWords } from './house.ts'
import type { Knowledge } from './knowledge.ts'

/** What the program knows, with what the house has added. Its version names both. */
export function withHouse(base: Knowledge, house: HouseWords): Knowledge {
  const { index, terms } = base
  const { changes, dictionaries } = house
  if (!index || !terms || changes.size + dictionaries.length === 0) return base
  // One list for all who ask: what is found in it is remembered by the list.
  const all = termsOf({ changes }, terms())
  const own = all.filter(({ origin }) => origin === 'house')
  const added = [indexStems(termLemmas(own, 'house')), ...dictionaries.map(({ stems }) => unpackIndex(stems))]
  const joined = joinedIndex([index(), ...added])
  return {
    ...base,
    lexicon: lexiconOver(joined, base.lexicon.names),
    index: () => joined,
    terms: () => all,
    version: sha256(JSON.stringify([base.version, [...changes], dictionaries.map(({ dictionary }) => dictionary)])),
    house,
  }
}
