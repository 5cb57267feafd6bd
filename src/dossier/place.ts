import type { Selector } from '../text/selector.ts'

/** A place in one revision of a text: the revision's hash, and a selector on its words. Never a sentence's number. */
export interface Place extends Selector {
  readonly revision: string
}

export function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'revision' in value && 'exact' in value
}

/** All places that the body of an event names, in the order of its fields. */
export function placesIn(body: object): readonly Place[] {
  return Object.values(body).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isPlace))
}

/** The same body with other places in it. */
export function withPlaces<B extends object>(body: B, now: (place: Place) => Place): B {
  const moved = (value: unknown) => (isPlace(value) ? now(value) : value)
  const fields = Object.entries(body).map(([field, value]: [string, unknown]) => [
    field,
    Array.isArray(value) ? value.map(moved) : moved(value),
  ])
  return Object.fromEntries(fields) as B
}
