import {
  foldHouse,
  emptyHouse,
  houseId,
  termsOf,
  type Dictionary,
  type House,
  type HouseEvent,
} from '../dossier/house.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import { readDictionary } from '../exchange/dictionaries/read.ts'
import { lexiconOver } from '../lexicon/create.ts'
import { joinedIndex } from '../lexicon/joined.ts'
import { importedLemma, termLemmas } from '../lexicon/listed-lemmas.ts'
import type { Lemma } from '../lexicon/lexicon.ts'
import { indexStems } from '../lexicon/stem-index.ts'
import { sha256 } from '../provenance/digest.ts'
import type { Store } from '../store/store.ts'
import type { Services } from './services.ts'

/** The house as it is now, and what the program knows with what the house has added. */
export interface Household {
  readonly state: () => Promise<House>
  readonly knowledge: () => Promise<Knowledge>
}

/** Both are made anew only when the history of the house has grown. */
export function household({ store, knowledge }: Pick<Services, 'store' | 'knowledge'>): Household {
  let house = emptyHouse
  let known = { seq: 0, knowledge }
  const dictionaries = new Map<string, Stems>()

  async function state(): Promise<House> {
    if ((await store.length(houseId)) !== house.seq) house = await loadHouse(store)
    return house
  }

  return {
    state,
    async knowledge() {
      const now = await state()
      if (known.seq !== now.seq)
        known = { seq: now.seq, knowledge: await enriched(store, knowledge, now, dictionaries) }
      return known.knowledge
    },
  }
}

type Stems = ReturnType<typeof indexStems>

async function loadHouse(store: Store): Promise<House> {
  const { entries, bodies } = await store.history(houseId)
  return foldHouse(
    entries.map(({ seq, at, by, kind }) => ({ seq, at, by, kind, body: bodies.get(seq)?.body }) as HouseEvent),
  )
}

async function enriched(
  store: Store,
  base: Knowledge,
  house: House,
  dictionaries: Map<string, Stems>,
): Promise<Knowledge> {
  const { index, terms } = base
  if (!index || !terms) return base
  const own = termsOf(house, terms()).filter(({ origin }) => origin === 'house')
  const added = [indexStems(termLemmas(own, 'house'))]
  for (const dictionary of house.dictionaries) {
    const found = dictionaries.get(dictionary.dictionary) ?? indexStems(await lemmasOf(store, dictionary))
    dictionaries.set(dictionary.dictionary, found)
    added.push(found)
  }
  const changes = [[...house.changes], house.dictionaries.map(({ dictionary }) => dictionary)]
  const lexicon = lexiconOver(joinedIndex([index(), ...added]), base.lexicon.names)
  return {
    ...base,
    lexicon,
    index: () => joinedIndex([index(), ...added]),
    terms: () => termsOf(house, terms()),
    version: sha256(JSON.stringify([base.version, changes])),
  }
}

/** The entries of an imported dictionary, from its files as they came in. */
async function lemmasOf(store: Store, { name, format, files }: Dictionary): Promise<readonly Lemma[]> {
  const given = []
  for (const file of files) {
    const bytes = await store.bytes(houseId, file.revision)
    if (!bytes) return []
    given.push({ name: file.name, bytes })
  }
  return readDictionary(format, given).entries.map(({ arabic, glosses }) => importedLemma(arabic, glosses, name))
}
