import type { AnyAddition } from '../dossier/append.ts'
import { amendTerms, houseId, TermRefused, type House, type TermChange } from '../dossier/house.ts'
import type { Household } from './house.ts'
import type { Services } from './services.ts'

/** Others may write all the time; each try sees their newest word. */
const tries = 20

/** Appends what `make` says of the newest state of the house; where it says nothing, nothing is written. */
export async function appendToHouse(
  { store, now }: Pick<Services, 'store' | 'now'>,
  house: Household,
  make: (state: House) => AnyAddition,
  by: string,
): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const state = await house.state()
    const addition = make(state)
    if (addition.happenings.length === 0) return
    const result = await store.append(houseId, state.seq, addition, { by, at: now() })
    if ('seq' in result) return
  }
  throw new Error(`the house changed ${tries} times while one change was being saved`)
}

/** @returns what stands in the way, if anything does */
export async function changeTerms(
  services: Services,
  house: Household,
  changes: readonly TermChange[],
  by: string,
): Promise<TermRefused | undefined> {
  const shipped = services.knowledge.terms?.() ?? []
  try {
    await appendToHouse(services, house, (state) => amendTerms(state, shipped, changes), by)
    return undefined
  } catch (error) {
    if (error instanceof TermRefused) return error
    throw error
  }
}
