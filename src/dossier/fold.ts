import type { Bodies, Event, Kind } from './event.ts'
import type { TakenFrom } from '../text/taken-from.ts'
import type { Language, Particulars, Role } from '../text/witness.ts'
import { decisionLists, listNames, takenBackBy, type KindIn, type ListedKind, type ListName } from './decision-lists.ts'
import { opensWork } from './opens-work.ts'
import type { Act } from './act.ts'
import { undone } from './undone.ts'

export interface Revision {
  /** SHA-256 of the bytes of the text: of plain text as received, else in UTF-8 as taken out of a file. */
  readonly hash: string
  readonly encoding: string
  readonly at: string
  readonly by: string
  readonly note?: string
  readonly fileName?: string
  /** The file that the text was taken out of, where it did not come as plain text. */
  readonly takenFrom?: TakenFrom
  /** The bytes were erased on an order: the hash is all that is left. */
  readonly erased: boolean
}

/** One text of a dossier. Without a revision it is known of, but not held. */
export interface Witness {
  readonly id: string
  readonly role: Role
  readonly language: Language | undefined
  readonly particulars: Particulars
  readonly revisions: readonly Revision[]
}

/** A decision that stands, with who took it and when. */
export type Decision<K extends Kind> = {
  readonly [Each in K]: {
    readonly seq: number
    readonly at: string
    readonly by: string
    readonly kind: Each
    readonly body: Bodies[Each]
  }
}[K]

/** The decisions that stand, by list, in the order in which they were taken. */
export type DecisionLists = { readonly [L in ListName]: readonly Decision<KindIn<L>>[] }

export interface Dossier extends DecisionLists {
  readonly id: string
  /** How many events it is made of. An amendment names it, so that two people cannot overwrite each other unseen. */
  readonly seq: number
  readonly title: string
  readonly titleAr: string | undefined
  readonly notice: string | undefined
  readonly noticeAr: string | undefined
  readonly openedAt: string
  readonly changedAt: string
  readonly witnesses: readonly Witness[]
  /** What has opened work since the dossier was signed off last. */
  readonly openedSince: Event | undefined
  /** What people took back of their own and can take again, the next one last. */
  readonly undone: readonly Act[]
  /** The reports that went out. Nothing takes them back. */
  readonly publications: readonly Decision<'report-published'>[]
  readonly erasures: readonly Decision<'erased'>[]
}

/** The revision that counts: the last one. */
export function currentRevision(witness: Witness): Revision | undefined {
  return witness.revisions.at(-1)
}

/** The dossier that a history makes. Events whose body was erased change nothing but the count. */
export function fold(id: string, events: readonly Event[]): Dossier {
  const standing = withoutWithdrawn(events)
  const opened = of(standing, 'dossier-opened')[0]?.body
  const renamed = of(standing, 'dossier-renamed').at(-1)?.body
  return {
    id,
    seq: events.length,
    title: renamed?.title ?? opened?.title ?? '',
    titleAr: renamed ? undefined : opened?.titleAr,
    notice: opened?.notice,
    noticeAr: opened?.noticeAr,
    openedAt: events[0]?.at ?? '',
    changedAt: events.at(-1)?.at ?? '',
    witnesses: witnesses(standing),
    ...listed(standing),
    openedSince: openedSince(events, standing),
    undone: undone(events),
    publications: of(standing, 'report-published'),
    erasures: of(standing, 'erased'),
  }
}

function of<K extends Kind>(events: readonly Event[], kind: K): readonly Decision<K>[] {
  return events.filter((event) => event.kind === kind && event.body !== undefined) as unknown as readonly Decision<K>[]
}

function openedSince(events: readonly Event[], standing: readonly Event[]): Event | undefined {
  const signed = standing.findLast(({ kind, body }) => kind === 'dossier-signed-off' && body !== undefined)
  return signed && events.find((event) => event.seq > signed.seq && opensWork(event))
}

/** A history has thousands of events and a dossier dozens of lists: all of them are filled in one pass. */
function listed(events: readonly Event[]): DecisionLists {
  const lists = Object.fromEntries(listNames.map((name): [ListName, Event[]] => [name, []])) as Record<
    ListName,
    Event[]
  >
  for (const event of events)
    if (event.body !== undefined && event.kind in decisionLists)
      lists[decisionLists[event.kind as ListedKind]].push(event)
  return lists as unknown as DecisionLists
}

/** All decisions that stand. */
export function decisionsIn(dossier: Dossier): readonly Decision<ListedKind>[] {
  return listNames.flatMap((name): readonly Decision<ListedKind>[] => dossier[name])
}

function withoutWithdrawn(events: readonly Event[]): readonly Event[] {
  const gone = new Set(events.flatMap((event) => takenBackBy(event) ?? []))
  return gone.size === 0 ? events : events.filter((event) => !gone.has(event.seq))
}

function witnesses(events: readonly Event[]): readonly Witness[] {
  const erased = new Set(of(events, 'erased').flatMap(({ body }) => body.revisions))
  const byId = new Map<string, Witness>()
  for (const event of events) {
    if (event.body === undefined) continue
    const next = witnessAfter(event, byId, erased)
    if (next) byId.set(next.id, next)
  }
  return [...byId.values()]
}

function witnessAfter(
  event: Event & { body: object },
  byId: ReadonlyMap<string, Witness>,
  erased: ReadonlySet<string>,
): Witness | undefined {
  switch (event.kind) {
    case 'text-expected':
      return {
        id: event.body.text,
        role: event.body.role,
        language: event.body.language,
        particulars: event.body.particulars,
        revisions: [],
      }
    case 'text-added': {
      const { text, role, language, particulars } = event.body
      return { id: text, role, language, particulars, revisions: [revision(event, event.body, erased)] }
    }
    case 'revision-added': {
      const witness = byId.get(event.body.text)
      const added = revision(event, event.body, erased)
      return witness && { ...witness, language: event.body.language, revisions: [...witness.revisions, added] }
    }
    case 'text-corrected': {
      const { text, role, language, particulars } = event.body
      const witness = byId.get(text)
      return witness && { ...witness, role, language, particulars }
    }
    default:
      return undefined
  }
}

function revision(
  { at, by }: Event,
  body: Bodies['text-added'] | Bodies['revision-added'],
  erased: ReadonlySet<string>,
): Revision {
  return {
    hash: body.revision,
    encoding: body.encoding,
    at,
    by,
    ...('note' in body && body.note !== undefined && { note: body.note }),
    ...(body.fileName !== undefined && { fileName: body.fileName }),
    ...(body.takenFrom && { takenFrom: body.takenFrom }),
    erased: erased.has(body.revision),
  }
}
