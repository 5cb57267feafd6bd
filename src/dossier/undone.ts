import type { Event } from './event.ts'

/**
 * What was taken back and can be taken again, the last one taken back last. Doing again what stands on top takes it off;
 * any other decision ends it, as it does in an editor: one cannot go forward to where one has not been.
 */
export function undone(events: readonly Event[]): readonly Event[] {
  const bySeq = new Map(events.map((event) => [event.seq, event]))
  let stack: Event[] = []
  for (const event of events) {
    const gone = withdrawn(event)
    const before = gone === undefined ? undefined : bySeq.get(gone)
    if (before?.body) stack.push(before)
    else if (gone === undefined && isAgain(event, stack.at(-1))) stack.pop()
    else if (gone === undefined) stack = []
  }
  return stack
}

function withdrawn({ kind, body }: Event): number | undefined {
  if (body === undefined) return undefined
  if (kind === 'decision-withdrawn') return body.decision
  return kind === 'finding-raised' ? body.dismissal : undefined
}

function isAgain(event: Event, last: Event | undefined): boolean {
  return last !== undefined && event.kind === last.kind && JSON.stringify(event.body) === JSON.stringify(last.body)
}
