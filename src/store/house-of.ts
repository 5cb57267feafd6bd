import { foldHouse, houseId, type House, type HouseEvent } from '../dossier/house.ts'
import type { ReadStore } from './store.ts'

/** The house as its history makes it. */
export async function houseOf(store: ReadStore): Promise<House> {
  const { entries, bodies } = await store.history(houseId)
  return foldHouse(
    entries.map(({ seq, at, by, kind }) => ({ seq, at, by, kind, body: bodies.get(seq)?.body }) as HouseEvent),
  )
}
