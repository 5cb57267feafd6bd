import { randomBytes } from 'node:crypto'
import { decisionsIn, type Dossier } from '../dossier/fold.ts'
import { foreignName, isForeign } from '../provenance/origin.ts'
import type { Store } from '../store/store.ts'

/**
 * Who uses the program in personal use: one person, by a name that nobody has checked. Histories name the account, the
 * settings its display name, so that a name can be changed or erased without touching a history.
 */
export interface Person {
  readonly id: string
  readonly name: string
}

export async function currentPerson(store: Store): Promise<Person | undefined> {
  const id = await store.setting('person')
  const name = id && (await store.setting(`person.${id}.name`))
  return id && name ? { id, name } : undefined
}

export async function namePerson(store: Store, name: string): Promise<Person> {
  const id = (await store.setting('person')) ?? `p${randomBytes(5).toString('hex')}`
  await store.setSetting(`person.${id}.name`, name)
  await store.setSetting('person', id)
  return { id, name }
}

/** The display names of everybody who took part in a dossier, by account. */
export async function namesIn(store: Store, dossier: Dossier): Promise<ReadonlyMap<string, string>> {
  const decided = decisionsIn(dossier).map(({ by }) => by)
  const origin = await store.origin(dossier.id)
  const brought = dossier.witnesses.flatMap(({ revisions }) => revisions.map(({ by }) => by))
  const names = new Map<string, string>()
  for (const id of new Set([...decided, ...brought])) {
    const name = isForeign(id) ? foreignName(origin?.foreign ?? [], id) : await store.setting(`person.${id}.name`)
    if (name) names.set(id, name)
  }
  return names
}
