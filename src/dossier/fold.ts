import type { Bodies, Event, Kind } from './event.ts'
import type { Language, Particulars, Role } from '../text/witness.ts'
import { undone } from './undone.ts'

export interface Revision {
  /** SHA-256 of the bytes as received. */
  readonly hash: string
  readonly encoding: string
  readonly at: string
  readonly by: string
  readonly note?: string
  readonly fileName?: string
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

const linkKinds = ['link-confirmed', 'link-rejected', 'no-counterpart'] as const
type LinkKind = (typeof linkKinds)[number]

export interface Dossier {
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
  readonly links: readonly Decision<LinkKind>[]
  readonly modes: readonly Decision<'mode-chosen'>[]
  readonly splits: readonly Decision<'segment-split'>[]
  readonly joins: readonly Decision<'segments-joined'>[]
  readonly voices: readonly Decision<'voice-set'>[]
  readonly dismissals: readonly Decision<'finding-dismissed'>[]
  readonly notes: readonly Decision<'note-added'>[]
  readonly verdicts: readonly Decision<'verdict-given'>[]
  readonly renderings: readonly Decision<'rendering-written'>[]
  /** What was taken back and can be taken again, the next one last. */
  readonly undone: readonly Event[]
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
    links: linkKinds.flatMap((kind) => of(standing, kind)).sort((a, b) => a.seq - b.seq),
    modes: of(standing, 'mode-chosen'),
    splits: of(standing, 'segment-split'),
    joins: of(standing, 'segments-joined'),
    voices: of(standing, 'voice-set'),
    dismissals: of(standing, 'finding-dismissed'),
    notes: of(standing, 'note-added'),
    verdicts: of(standing, 'verdict-given'),
    renderings: of(standing, 'rendering-written'),
    undone: undone(events),
    erasures: of(standing, 'erased'),
  }
}

function of<K extends Kind>(events: readonly Event[], kind: K): readonly Decision<K>[] {
  return events.filter((event) => event.kind === kind && event.body !== undefined) as unknown as readonly Decision<K>[]
}

function withoutWithdrawn(events: readonly Event[]): readonly Event[] {
  const gone = new Set([
    ...of(events, 'decision-withdrawn').map(({ body }) => body.decision),
    ...of(events, 'finding-raised').map(({ body }) => body.dismissal),
  ])
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
    erased: erased.has(body.revision),
  }
}
