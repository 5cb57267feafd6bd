import { carry, carriedStates, type Carried, type CarriedState } from '../comparison/carry.ts'
import { substances, type Comparison, type Substance } from '../comparison/change.ts'
import { compare } from '../comparison/compare.ts'
import { describe, resolve } from '../text/selector.ts'
import type { Place } from './event.ts'
import { currentRevision, type Dossier } from './fold.ts'
import { rivals } from './rival.ts'

/** A decision that a person took about passages. */
export type PlacedDecision = Dossier['links' | 'voices' | 'dismissals' | 'notes' | 'verdicts'][number]

/** A place of an older revision, and what has become of its words. */
export interface CarriedPlace extends Carried {
  readonly place: Place
  /** The text that the place is in. */
  readonly text: string | undefined
  /** The same place in the revision that counts; absent where it is gone. */
  readonly now?: Place
}

/** A decision about an older revision, as it was taken. Its state is that of the place that has changed most. */
export interface CarriedDecision {
  readonly decision: PlacedDecision
  readonly state: CarriedState
  readonly substance: readonly Substance[]
  /** Its places of older revisions, evidence included, in the order of the body. */
  readonly places: readonly CarriedPlace[]
}

/**
 * Brings decisions about older revisions to the revision that counts. One whose words are the same, have moved or were reworded
 * goes with them. One whose words have changed in substance or are gone keeps its old places, and so counts nowhere until
 * somebody looks at it. How a text was cut into sentences goes with the words wherever they are found.
 */
export function carryDecisions(
  dossier: Dossier,
  words: ReadonlyMap<string, string>,
): { readonly dossier: Dossier; readonly carried: readonly CarriedDecision[] } {
  const placed = placeCarrier(dossier, words)
  const { links, voices, dismissals, notes, verdicts, splits, joins } = dossier
  const decisions: readonly PlacedDecision[] = [...links, ...voices, ...dismissals, ...notes, ...verdicts]
  const carried = decisions.flatMap((decision) => carriedDecision(decision, placed) ?? [])
  const stale = new Set(carried.filter(isOrphan).map(({ decision }) => decision.seq))
  const moved = <D extends { readonly seq: number; readonly body: object }>(of: readonly D[]): readonly D[] =>
    of.map((each) => (stale.has(each.seq) ? each : { ...each, body: movedBody(each.body, placed) }))
  if (carried.length === 0 && splits.length + joins.length === 0) return { dossier, carried }
  return {
    dossier: {
      ...dossier,
      links: moved(links),
      voices: moved(voices),
      dismissals: moved(dismissals),
      notes: moved(notes),
      verdicts: moved(verdicts),
      splits: moved(splits),
      joins: moved(joins),
    },
    carried: carried.filter(
      ({ decision, state }) => !isOrphan({ state }) || !decisions.some((other) => overrules(other, decision)),
    ),
  }
}

/** Whether a decision has lost its words, or may say something else of them now: it has to be looked at. */
export function isOrphan({ state }: Pick<CarriedDecision, 'state'>): boolean {
  return state === 'substance' || state === 'gone'
}

type PlaceCarrier = (place: Place) => CarriedPlace | undefined

/** `undefined` for a place of a revision that counts. */
function placeCarrier({ witnesses }: Dossier, words: ReadonlyMap<string, string>): PlaceCarrier {
  const current = new Set(witnesses.map((witness) => currentRevision(witness)?.hash))
  const comparisons = new Map<string, Comparison>()
  return (place) => {
    if (current.has(place.revision)) return undefined
    const witness = witnesses.find(({ revisions }) => revisions.some(({ hash }) => hash === place.revision))
    const revision = witness && currentRevision(witness)
    const old = words.get(place.revision)
    const fresh = revision && words.get(revision.hash)
    const about = { place, text: witness?.id }
    if (!revision || old === undefined || fresh === undefined || !resolve(old, place))
      return { ...about, state: 'gone', substance: [] }
    const comparison = comparisons.get(place.revision) ?? compare(old, fresh)
    comparisons.set(place.revision, comparison)
    const found = carry(place, comparison, old, fresh)
    return {
      ...about,
      ...found,
      ...(found.span && { now: { revision: revision.hash, ...describe(fresh, found.span) } }),
    }
  }
}

function carriedDecision(decision: PlacedDecision, placed: PlaceCarrier): CarriedDecision | undefined {
  const places = placesIn(decision.body).flatMap((place) => placed(place) ?? [])
  if (places.length === 0) return undefined
  return {
    decision,
    state: carriedStates.findLast((state) => places.some((place) => place.state === state))!,
    substance: substances.filter((kind) => places.some(({ substance }) => substance.includes(kind))),
    places,
  }
}

/** What has been decided anew since on the same words, nobody needs to look at again. */
function overrules(other: PlacedDecision, decision: PlacedDecision): boolean {
  return other.seq > decision.seq && rivals(decision, other)
}

/** Every list in the body of a decision is one of places. */
function placesIn(body: object): readonly Place[] {
  return Object.values(body).flatMap((value: unknown) =>
    Array.isArray(value) ? (value as readonly Place[]) : isPlace(value) ? [value] : [],
  )
}

function movedBody<B extends object>(body: B, placed: PlaceCarrier): B {
  const now = (place: Place) => placed(place)?.now ?? place
  const fields = Object.entries(body).map(([field, value]: [string, unknown]) => [
    field,
    Array.isArray(value) ? (value as readonly Place[]).map(now) : isPlace(value) ? now(value) : value,
  ])
  return Object.fromEntries(fields) as B
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'revision' in value
}
