import { carry, carriedStates, type Carried, type CarriedState } from '../comparison/carry.ts'
import { substances, type Comparison, type Substance } from '../comparison/change.ts'
import { compare } from '../comparison/compare.ts'
import { describe, resolve } from '../text/selector.ts'
import { listNames, type ListName } from './decision-lists.ts'
import { currentRevision, type DecisionLists, type Dossier } from './fold.ts'
import { placesIn, withPlaces, type Place } from './place.ts'
import { rivals } from './rival.ts'

/** The lists of decisions that somebody has to look at again where they have lost their words. The others go with them in silence. */
const watched = [
  'links',
  'voices',
  'dismissals',
  'notes',
  'verdicts',
  'quotations',
  'replies',
  'holds',
] as const satisfies readonly ListName[]

/** What a reviewer said of the very words of a translation: it goes with them only where they are letter for letter the same. */
const literal: ReadonlySet<ListName> = new Set<ListName>(['reviewStatuses', 'reviewErrors', 'wordings'])

/** How two revisions are compared. */
export type Compare = (old: string, fresh: string) => Comparison

/** A decision that a person took about passages. */
export type PlacedDecision = Dossier[(typeof watched)[number]][number]

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
  comparing: Compare = compare,
): { readonly dossier: Dossier; readonly carried: readonly CarriedDecision[] } {
  if (dossier.witnesses.every(({ revisions }) => revisions.length < 2)) return { dossier, carried: [] }
  const placed = placeCarrier(dossier, words, comparing)
  const decisions = watched.flatMap((name): readonly PlacedDecision[] => dossier[name])
  const carried = decisions.flatMap((decision) => carriedDecision(decision, placed) ?? [])
  const stale = new Set(carried.filter(isOrphan).map(({ decision }) => decision.seq))
  const now = (place: Place, exactly: boolean) => {
    const found = placed(place)?.now
    return found && (!exactly || found.exact === place.exact) ? found : place
  }
  const moved = (name: ListName) =>
    dossier[name].map((each) =>
      stale.has(each.seq) ? each : { ...each, body: withPlaces(each.body, (place) => now(place, literal.has(name))) },
    )
  const lists = Object.fromEntries(listNames.map((name) => [name, moved(name)])) as unknown as DecisionLists
  return {
    dossier: { ...dossier, ...lists },
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
function placeCarrier({ witnesses }: Dossier, words: ReadonlyMap<string, string>, comparing: Compare): PlaceCarrier {
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
    const comparison = comparisons.get(place.revision) ?? comparing(old, fresh)
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
