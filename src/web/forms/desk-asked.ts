import { stands, type Decided } from '../../dossier/amend.ts'
import type { Place } from '../../dossier/event.ts'
import type { Reading } from '../../dossier/examination.ts'
import type { Loaded } from '../../store/store.ts'
import type { Sent } from '../body.ts'
import { placeNamed } from '../place.ts'
import { placesNamed } from './link-work.ts'
import { problem, type Parsed, type Problem } from './problem.ts'

/** What a form at the desk asks for, with what it is read against. */
export interface DeskAsked {
  readonly sent: Sent
  readonly typed: (name: string) => string
  readonly place: (name: string) => Place | undefined
  /** The places that a field names, with spaces between them. */
  readonly places: (name: string) => readonly Place[]
  /** The places whose boxes were ticked: `evidence-t1@1:0-20`. */
  readonly ticked: (prefix: string) => readonly Place[]
  readonly loaded: Loaded
  readonly reading: Reading
  /** Display names by account: whoever can be named in a note, or given one. */
  readonly people: ReadonlyMap<string, string>
}

/** What is to happen, and the files that it names. */
export interface DeskWork {
  readonly all: readonly Decided[]
  readonly beside?: ReadonlyMap<string, Uint8Array>
}

export type DeskParse = (asked: DeskAsked) => Parsed<DeskWork>

export const longestWords = 10_000

export function deskAsked(
  sent: Sent,
  loaded: Loaded,
  reading: Reading,
  people: ReadonlyMap<string, string>,
): DeskAsked {
  const { fields } = sent
  const typed = (name: string) => (fields.get(name) ?? '').trim()
  const named = (name: string) => placeNamed(name, loaded.dossier, loaded.words)
  return {
    sent,
    typed,
    place: (name) => named(typed(name)),
    places: (name) => placesNamed(typed(name), loaded),
    ticked: (prefix) =>
      [...fields.keys()].flatMap((name) => (name.startsWith(prefix) ? (named(name.slice(prefix.length)) ?? []) : [])),
    loaded,
    reading,
    people,
  }
}

export function one(decided: Decided | undefined): Parsed<DeskWork> {
  return decided ? { value: { all: [decided] } } : unreadable()
}

/** A form that none of our pages can have sent. */
export function unreadable(): { readonly problems: ReturnType<typeof problem>[] } {
  return { problems: [problem('do', 'unreadable')] }
}

/** The words of a claim, in the places that the form names. */
export function onClaim({
  places,
}: DeskAsked): { readonly place: Place; readonly more?: readonly Place[] } | undefined {
  const [place, ...more] = places('place')
  return place && { place, ...(more.length > 0 && { more }) }
}

/** The decision that a form speaks about: `undefined` where it is none that ever was, a problem where it was taken back. */
export function decisionNamed({ typed, loaded }: DeskAsked, field: string): number | Problem | undefined {
  const number = numberIn(typed(field))
  if (number === undefined || number > loaded.dossier.seq) return undefined
  return stands(loaded.dossier, number) ? number : problem('words', 'decisionGone')
}

export function numberIn(typed: string): number | undefined {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined
}

/** A day that exists (ISO 8601-1, 5.2.2.1). */
export function isDay(words: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(words) &&
    !Number.isNaN(Date.parse(words)) &&
    new Date(words).toISOString().startsWith(words)
  )
}
