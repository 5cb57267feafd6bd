import { parts } from '../../claim/desk-words.ts'
import type { Assignee } from '../../dossier/desk-bodies.ts'
import type { ReadText } from '../../dossier/examination.ts'
import type { Place } from '../../dossier/place.ts'
import type { Thread } from '../../dossier/threads.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { sentenceId } from './english.ts'
import type { Option } from './text-fields.ts'

export interface ThreadView {
  readonly id: string
  readonly seq: number
  readonly places: readonly ThreadPlace[]
  readonly by: string
  readonly words: string
  readonly confidential: boolean
  readonly answers: readonly { readonly by: string; readonly words: string; readonly confidential: boolean }[]
  readonly assigned: string | undefined
  readonly resolved: { readonly words: string; readonly seq: number } | undefined
  readonly assignees: readonly Option[]
}

export interface ThreadPlace {
  readonly tone: string
  readonly role: string
  readonly words: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly href: string | undefined
}

export interface ThreadGround {
  readonly texts: readonly ReadText[]
  /** Address of the dossier. */
  readonly base: string
  /** Display names by account. */
  readonly people: ReadonlyMap<string, string>
}

export function threadView(thread: Thread, ground: ThreadGround, reader: Reader): ThreadView {
  const { note, answers, assigned, resolved } = thread
  const { t, date } = reader.translator
  const signed = ({ by, at }: { readonly by: string; readonly at: string }) =>
    t('notes.by', { name: reader.nameOf(by), date: date(`${at.slice(0, 16)}Z`) })
  return {
    id: `note-${note.seq}`,
    seq: note.seq,
    places: [note.body.place, ...(note.body.other ? [note.body.other] : [])].map((place) =>
      placeView(place, ground, reader),
    ),
    by: signed(note),
    words: balanced(note.body.words),
    confidential: note.body.confidential === true,
    answers: answers.map((answer) => ({
      by: signed(answer),
      words: balanced(answer.body.words),
      confidential: answer.body.confidential === true,
    })),
    assigned: assigned && t('notes.assignedTo', { name: assigneeName(assigned, reader) }),
    resolved: resolved && {
      words: t('notes.resolvedBy', { name: reader.nameOf(resolved.by), date: date(resolved.at.slice(0, 10)) }),
      seq: resolved.seq,
    },
    assignees: assigneeOptions(assigned, ground.people, reader),
  }
}

function placeView(place: Place, { texts, base }: ThreadGround, { translator: { t } }: Reader): ThreadPlace {
  const text = texts.find(({ witness }) => witness.revisions.some(({ hash }) => hash === place.revision))
  const current = text && text.revision.hash === place.revision
  const index = current ? text.segments.findIndex(({ end }) => end > place.start) : -1
  const role = text?.witness.role ?? 'other'
  return {
    tone: role,
    role: t(`role.${role}`),
    words: balanced(place.exact.length > 300 ? `${place.exact.slice(0, 300)}…` : place.exact),
    language: text?.language ?? 'en',
    direction: text?.language === 'ar' ? 'rtl' : 'ltr',
    href: text && index >= 0 ? `${base}/texts/${text.witness.id}#${sentenceId(text, index)}` : undefined,
  }
}

export function assigneeName(assigned: Assignee, reader: Reader): string {
  return 'part' in assigned ? reader.translator.t(`part.${assigned.part}`) : reader.nameOf(assigned.person)
}

/** Nobody, the parts, and everybody who is known. */
export function assigneeOptions(
  assigned: Assignee | undefined,
  people: ReadonlyMap<string, string>,
  { translator: { t } }: Reader,
): readonly Option[] {
  const chosen = assigned ? ('part' in assigned ? `:${assigned.part}` : assigned.person) : ''
  return [
    { value: '', words: t('part.none'), chosen: chosen === '' },
    ...parts.map((part) => ({ value: `:${part}`, words: t(`part.${part}`), chosen: chosen === `:${part}` })),
    ...Array.from(people, ([value, name]) => ({ value, words: balanced(name), chosen: value === chosen })),
  ]
}

/** The form that adds a note on words of a text, and on a passage of another one at once. */
export interface NoteForm {
  readonly place: string
  readonly assignees: readonly Option[]
  readonly others: readonly { readonly place: string; readonly words: string }[]
}
