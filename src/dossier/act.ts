import type { Event } from './event.ts'

/** What one person did in one go, in the order of the history: it is taken back, and taken again, as one. */
export type Act = readonly Event[]

/** The history, act by act: what is saved together stands side by side, with one moment (to the millisecond) and one name. */
export function actsOf(events: readonly Event[]): readonly Act[] {
  const acts: Event[][] = []
  let last: Event | undefined
  for (const event of events) {
    if (last?.at === event.at && last.by === event.by) acts.at(-1)!.push(event)
    else acts.push([event])
    last = event
  }
  return acts
}
