import type { Event } from './event.ts'

/** What was erased on an order: the entries without a body, and the hashes of the bytes that went with them. */
export interface Erased {
  readonly entries: ReadonlySet<number>
  readonly revisions: ReadonlySet<string>
}

export function erasedIn(events: readonly Event[]): Erased {
  const orders = events.flatMap((event) => (event.kind === 'erased' && event.body ? [event.body] : []))
  return {
    entries: new Set(orders.flatMap(({ entries }) => entries)),
    revisions: new Set(orders.flatMap(({ revisions }) => revisions)),
  }
}
