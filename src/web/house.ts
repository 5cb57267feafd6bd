import { emptyHouse, houseId, type Dictionary, type House } from '../dossier/house.ts'
import { houseOf } from '../store/house-of.ts'
import { withHouse } from '../dossier/house-words.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { PackedFiles } from '../exchange/dictionaries/pack.ts'
import { packIndex } from '../lexicon/compact.ts'
import type { Store } from '../store/store.ts'
import { workHere, type Work } from '../work/work.ts'
import type { Services } from './services.ts'

/** The house as it is now, and what the program knows with what the house has added. */
export interface Household {
  readonly state: () => Promise<House>
  readonly knowledge: () => Promise<Knowledge>
}

/** Both are made anew only when the history of the house has grown. */
export function household({ store, knowledge, work = workHere }: Services): Household {
  let house = emptyHouse
  let known = { seq: 0, knowledge }
  const packed = new Map<string, Promise<PackedFiles>>()

  async function state(): Promise<House> {
    if ((await store.length(houseId)) !== house.seq) house = await houseOf(store)
    return house
  }

  async function stemsOf(brought: Dictionary) {
    const { dictionary } = brought
    const packing = packed.get(dictionary) ?? pack(store, work, brought)
    packed.set(dictionary, packing)
    packing.catch(() => packed.delete(dictionary))
    const made = await packing
    return 'stems' in made ? [{ dictionary, stems: made.stems }] : []
  }

  return {
    state,
    async knowledge() {
      const { seq, changes, dictionaries: brought } = await state()
      if (known.seq !== seq) {
        const dictionaries = (await Promise.all(brought.map(stemsOf))).flat()
        known = { seq, knowledge: withHouse(knowledge, { changes, dictionaries }) }
      }
      return known.knowledge
    },
  }
}

/** A dictionary that was brought, from its files as they came in; one without them, which were erased, has no entries. */
async function pack(store: Store, work: Work, { name, format, files }: Dictionary): Promise<PackedFiles> {
  const given = []
  for (const file of files) {
    const bytes = await store.bytes(houseId, file.revision)
    if (!bytes) return { entries: 0, stems: packIndex([]) }
    given.push({ name: file.name, bytes })
  }
  return work.packDictionary({ name, format, files: given })
}
