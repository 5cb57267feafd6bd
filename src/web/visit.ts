import type { Request, Response } from 'express'
import type { Examination } from '../dossier/examination.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { Loaded } from '../store/store.ts'
import { frameFor, type Frame } from './frame.ts'
import { currentPerson, namesIn, type Person } from './people.ts'
import type { Household } from './house.ts'
import { preferences, type Preferences } from './preferences.ts'
import type { Reader } from './reader.ts'
import type { Services } from './services.ts'

/** One request: who asks, and how they want their pages. */
export interface Visit {
  readonly request: Request
  readonly response: Response
  readonly preferences: Preferences
  readonly person: Person | undefined
  readonly reader: Reader
  readonly frame: (title: string) => Frame
}

/** A visit to a dossier that exists. */
export interface DossierVisit extends Visit {
  readonly loaded: Loaded
  readonly examination: Examination
  /** With what the house has added. */
  readonly knowledge: Knowledge
  /** Display names by account. */
  readonly names: ReadonlyMap<string, string>
}

export type Visiting = (request: Request, response: Response) => Promise<Visit>
export type DossierVisiting = (request: Request, response: Response) => Promise<DossierVisit | undefined>

export function visiting({ store }: Services): Visiting {
  return async (request, response) => {
    const person = await currentPerson(store)
    const preferred = preferences(request, response, person?.name)
    return {
      request,
      response,
      person,
      preferences: preferred,
      reader: { translator: preferred.translator, nameOf: (by) => by },
      frame: (title) => frameFor(request, preferred, title),
    }
  }
}

export function dossierVisiting(
  { store }: Services,
  visit: Visiting,
  examine: (loaded: Loaded, knowledge: Knowledge) => Examination,
  house: Household,
): DossierVisiting {
  return async (request, response) => {
    const loaded = await store.load(String(request.params.id))
    if (!loaded) return undefined
    const names = await namesIn(store, loaded.dossier)
    const visited = await visit(request, response)
    const { t } = visited.preferences.translator
    const nameOf = (by: string) => names.get(by) ?? (by === 'muqabala' ? t('product.name') : t('person.unnamed'))
    const knowledge = await house.knowledge()
    const examination = examine(loaded, knowledge)
    return { ...visited, reader: { ...visited.reader, nameOf }, loaded, names, knowledge, examination }
  }
}
