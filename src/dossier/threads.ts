import type { Assignee } from './desk-bodies.ts'
import type { Decision, Dossier } from './fold.ts'

/** A note with all that was said and done about it. */
export interface Thread {
  readonly note: Decision<'note-added'>
  readonly answers: readonly Decision<'note-answered'>[]
  /** To whom it is given now. */
  readonly assigned: Assignee | undefined
  readonly resolved: Decision<'note-resolved'> | undefined
  /** Accounts that are named in it or in an answer. */
  readonly mentions: ReadonlySet<string>
}

/** The notes of a dossier, the oldest first. */
export function threadsOf({ notes, answers, assignments, resolutions }: Dossier): readonly Thread[] {
  const answersTo = Map.groupBy(answers, ({ body }) => body.note)
  const assigned = lastOnNote(assignments)
  const resolved = lastOnNote(resolutions)
  return notes.map((note) => {
    const replies = answersTo.get(note.seq) ?? []
    const given = assigned.get(note.seq)
    return {
      note,
      answers: replies,
      assigned: given ? given.body.assigned : note.body.assigned,
      resolved: resolved.get(note.seq),
      mentions: new Set([note, ...replies].flatMap(({ body }) => body.mentions ?? [])),
    }
  })
}

function lastOnNote<D extends { readonly body: { readonly note: number } }>(decisions: readonly D[]) {
  return new Map(decisions.map((decision) => [decision.body.note, decision]))
}

/** Whether somebody still has something to do. */
export function isWaiting({ assigned, resolved }: Thread): boolean {
  return assigned !== undefined && resolved === undefined
}
