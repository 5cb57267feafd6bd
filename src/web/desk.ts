import { deskOf } from '../dossier/desk.ts'
import { usualRules } from '../dossier/desk-rules.ts'
import { deskAt, type DeskAt } from './pages/desk-nav.ts'
import type { Services } from './services.ts'
import type { ReadVisit } from './visit.ts'

/** The desk of the dossier that is visited, as it stands today. */
export function deskOn({ now }: Pick<Services, 'now'>, visit: ReadVisit): DeskAt {
  const { reading, reader } = visit
  const desk = deskOf(reading, reader.rules ?? usualRules)
  return deskAt(reading, desk, now().slice(0, 10), peopleOn(visit))
}

/** Whoever can be named in a note or be given one: those who took part, and whoever asks. */
export function peopleOn({ names, person }: ReadVisit): ReadonlyMap<string, string> {
  return new Map([...names, ...(person ? [[person.id, person.name] as const] : [])])
}
