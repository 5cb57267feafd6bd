import type { Request, Response } from 'express'
import type { Examination, Reading } from '../dossier/examination.ts'
import type { Knowledge } from '../dossier/knowledge.ts'
import type { Loaded } from '../store/store.ts'
import type { Examining } from '../work/examinations.ts'
import type { Examiner } from './examined.ts'
import { frameFor, type Frame } from './frame.ts'
import { currentPerson, namesIn, type Person } from './people.ts'
import type { Household } from './house.ts'
import { isForeign } from '../provenance/origin.ts'
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

/** A visit to a dossier that exists. It needs no more than its texts, and never waits. */
export interface ReadVisit extends Visit {
  readonly loaded: Loaded
  readonly reading: Reading
  /** With what the house has added. */
  readonly knowledge: Knowledge
  /** Display names by account. */
  readonly names: ReadonlyMap<string, string>
  readonly examining: () => Examining
  /** The examination, if it is there within a moment. */
  readonly soon: () => Promise<Examination | undefined>
}

/** A visit to a dossier that has been examined. */
export interface DossierVisit extends ReadVisit {
  readonly examination: Examination
}

/** A page whose examination is not there yet. No mistake: the reader is shown how far it has come. */
export class StillAtWork extends Error {
  override name = 'StillAtWork'
  readonly visit: ReadVisit

  constructor(visit: ReadVisit) {
    super(`dossier ${visit.loaded.dossier.id} is being worked out`)
    this.visit = visit
  }
}

export type Visiting = (request: Request, response: Response) => Promise<Visit>
export type ReadVisiting = (request: Request, response: Response) => Promise<ReadVisit | undefined>
/** @throws StillAtWork where the examination takes longer than a moment; the reader is shown how far it has come */
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

export function readVisiting(
  { store, patience = 1000 }: Services,
  visit: Visiting,
  examiner: Examiner,
  house: Household,
): ReadVisiting {
  return async (request, response) => {
    const loaded = await store.load(String(request.params.id))
    if (!loaded) return undefined
    const names = await namesIn(store, loaded.dossier)
    const visited = await visit(request, response)
    const { t } = visited.preferences.translator
    const nameOf = (by: string) => displayName(by, names.get(by), t)
    const knowledge = await house.knowledge()
    const reading = await examiner.reading(loaded)
    const examining = () => examiner.examining(loaded, reading, knowledge)
    const { rules } = await house.state()
    const { person } = visited
    const reader = { ...visited.reader, nameOf, rules, ...(person && { person: person.id }) }
    return {
      ...visited,
      reader,
      loaded,
      names,
      knowledge,
      reading,
      examining,
      soon: () => examining().within(patience),
    }
  }
}

export function dossierVisiting(read: ReadVisiting): DossierVisiting {
  return async (request, response) => {
    const visited = await read(request, response)
    if (!visited) return undefined
    const examination = await visited.soon()
    if (!examination) throw new StillAtWork(visited)
    const { t } = visited.reader.translator
    const isCoarse = examination.bitexts.some(({ alignment }) => !alignment.precise)
    const frame = (title: string) => ({ ...visited.frame(title), ...(isCoarse && { coarse: t('work.tooLong') }) })
    return { ...visited, examination, frame }
  }
}

/** An account as it is shown. A name that came in a file is never taken for one of ours. */
export function displayName(by: string, name: string | undefined, t: Reader['translator']['t']): string {
  if (isForeign(by)) return name === undefined ? t('person.foreign') : t('person.inFile', { name })
  return name ?? (by === 'muqabala' ? t('product.name') : t('person.unnamed'))
}
