import { accountAt, type Foreign } from '../provenance/origin.ts'
import type { Assignee } from './desk-bodies.ts'
import type { Event } from './event.ts'

/** The event with every account in it, who did it and whom it names, marked where it came in a file. */
export function withForeignAccounts(event: Event, foreign: readonly Foreign[]): Event {
  const account = (given: string) => accountAt(foreign, event.seq, given)
  const by = account(event.by)
  if (by === event.by) return event
  const { body } = event
  if (body === undefined || !('assigned' in body || 'mentions' in body)) return { ...event, by }
  const { assigned, mentions }: { readonly assigned?: Assignee; readonly mentions?: readonly string[] } = body
  const named = {
    ...body,
    ...(assigned && 'person' in assigned && { assigned: { person: account(assigned.person) } }),
    ...(mentions && { mentions: mentions.map(account) }),
  }
  return { ...event, by, body: named } as Event
}
