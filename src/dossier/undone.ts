import { actsOf, type Act } from './act.ts'
import { takenBackBy } from './decision-lists.ts'
import type { Event } from './event.ts'

/**
 * What people took back of their own and can take again, the last one taken back last. What was taken back in one go is taken
 * again in one go. Doing again what stands on top takes it off; any other decision of the same person ends it, as it does in an
 * editor: one cannot go forward to where one has not been. What others decide meanwhile changes nothing.
 */
export function undone(events: readonly Event[]): readonly Act[] {
  const bySeq = new Map(events.map((event) => [event.seq, event]))
  let acts: Act[] = []
  for (const go of actsOf(events)) {
    const { by } = go[0]!
    const back = go.flatMap((event) => ownBefore(event, bySeq) ?? [])
    const top = acts.findLast((act) => act[0]!.by === by)
    if (back.length > 0) acts.push(back.toSorted((a, b) => a.seq - b.seq))
    else if (top && isAgain(go, top)) acts = acts.filter((act) => act !== top)
    else if (top && go.some((event) => takenBackBy(event) === undefined)) acts = acts.filter((act) => act[0]!.by !== by)
  }
  return acts
}

/** The decision that an entry takes back, where the same person had taken it. */
function ownBefore(event: Event, bySeq: ReadonlyMap<number, Event>): Event | undefined {
  const gone = takenBackBy(event)
  const before = gone === undefined ? undefined : bySeq.get(gone)
  return before?.body && before.by === event.by ? before : undefined
}

function isAgain(go: Act, act: Act): boolean {
  return go.length === act.length && go.every((event, place) => saysTheSame(event, act[place]!))
}

function saysTheSame(one: Event, other: Event): boolean {
  return one.kind === other.kind && JSON.stringify(one.body) === JSON.stringify(other.body)
}
