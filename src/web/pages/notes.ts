import { isOrphan } from '../../dossier/carried.ts'
import { isWaiting, type Thread } from '../../dossier/threads.ts'
import type { Problem } from '../forms/problem.ts'
import { placeName } from '../place.ts'
import type { Reader } from '../reader.ts'
import { deskNav, type DeskAt, type DeskNav } from './desk-nav.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { assigneeOptions, threadView, type ThreadView } from './thread.ts'
import type { Option } from './text-fields.ts'
import type { Typed } from './verdict.ts'

export const noteFilters = ['waiting', 'mine', 'unresolved', 'resolved', 'orphaned'] as const
export type NoteFilter = (typeof noteFilters)[number]

/** All notes of a dossier with their answers. */
export interface NotesPage {
  readonly head: DossierHead
  readonly nav: DeskNav
  readonly back: string
  readonly filters: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
  readonly threads: readonly (ThreadView & { readonly orphaned: string | undefined })[]
  readonly none: string | undefined
  /** A note on words of a text. */
  readonly add: {
    readonly texts: readonly { readonly place: string; readonly words: string; readonly chosen: boolean }[]
    /** Which of the places with these words, where they were selected. */
    readonly nth: string
    readonly exact: string
    readonly words: string
    readonly assignees: readonly Option[]
  }
  readonly orphans: string
  readonly problems: ProblemsView
}

export interface NotesAsked {
  readonly show: string | undefined
  /** The account of whoever looks. */
  readonly person: string | undefined
  readonly problems: readonly Problem[]
  readonly typed: Typed | undefined
}

export function notesPage(at: DeskAt, asked: NotesAsked, reader: Reader): NotesPage {
  const { reading, desk, people } = at
  const { t, number } = reader.translator
  const base = `${addressOf(reading.dossier)}/notes`
  const chosen = noteFilters.find((each) => each === asked.show)
  const lost = new Set(reading.carried.filter(isOrphan).map(({ decision }) => decision.seq))
  const belongs: Record<NoteFilter, (thread: Thread) => boolean> = {
    waiting: isWaiting,
    mine: ({ assigned, mentions, resolved }) =>
      !resolved &&
      asked.person !== undefined &&
      (mentions.has(asked.person) ||
        (assigned !== undefined && 'person' in assigned && assigned.person === asked.person)),
    unresolved: ({ resolved }) => !resolved,
    resolved: ({ resolved }) => resolved !== undefined,
    orphaned: ({ note }) => lost.has(note.seq),
  }
  const shown = desk.threads.filter((thread) => !chosen || belongs[chosen](thread)).toReversed()
  const ground = { texts: reading.texts, base: addressOf(reading.dossier), people }
  return {
    head: dossierHead(reading.dossier, 'claim', reader),
    nav: deskNav(at, 'notes', reader),
    back: chosen ? `${base}?show=${chosen}` : base,
    filters: [undefined, ...noteFilters].map((each) => {
      const count = each ? desk.threads.filter(belongs[each]).length : desk.threads.length
      return {
        words: `${t(each ? `notes.filter.${each}` : 'notes.all')} (${number(count)})`,
        href: each ? `${base}?show=${each}` : base,
        current: each === chosen,
      }
    }),
    threads: shown.map((thread) => ({
      ...threadView(thread, ground, reader),
      orphaned: lost.has(thread.note.seq) ? t('notes.orphaned') : undefined,
    })),
    none: shown.length > 0 ? undefined : t(desk.threads.length > 0 ? 'notes.noneHere' : 'notes.none'),
    add: {
      texts: reading.texts.map((text) => {
        const within = asked.typed?.get('within')
        const chosen = within?.startsWith(`${text.witness.id}@`) ?? false
        const place = chosen ? within! : placeName(text, { start: 0, end: text.text.length })
        return { place, words: t(`role.${text.witness.role}`), chosen }
      }),
      nth: asked.typed?.get('nth') ?? '',
      exact: asked.typed?.get('exact') ?? '',
      words: asked.typed?.get('words') ?? '',
      assignees: assigneeOptions(undefined, people, reader),
    },
    orphans: `${addressOf(reading.dossier)}/orphans`,
    problems: problemsView(asked.problems, reader.translator),
  }
}
