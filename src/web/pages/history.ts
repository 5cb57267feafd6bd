import type { Event, Happening } from '../../dossier/event.ts'
import { referredBy, takenBackBy } from '../../dossier/decision-lists.ts'
import { rivals } from '../../dossier/rival.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { linesOf, placeWords, type Line } from './conflict.ts'
import { options, type Option } from './text-fields.ts'

/** One entry of a history, as it is told. */
export interface HistoryRow {
  readonly id: string
  readonly number: string
  readonly when: string
  readonly who: string
  readonly what: string
  /** The words that it is about. */
  readonly place: string | undefined
  readonly now: readonly Line[]
  /** What the same matter was before, and by whom. */
  readonly before: readonly Line[]
  readonly beforeWords: string | undefined
  readonly asOf: string
  /** Where it can be erased; only what has something to lose, and only as things stand now. */
  readonly erase: string | undefined
}

export interface HistoryView {
  readonly rows: readonly HistoryRow[]
  readonly count: string
  readonly people: readonly Option[]
  readonly kinds: readonly Option[]
  readonly pages: readonly { readonly words: string; readonly href: string; readonly current: boolean }[]
}

/** Which entries somebody wants to see. */
export interface HistoryAsked {
  readonly person: string
  readonly kind: string
  readonly page: number
  readonly at: number | undefined
}

const pageSize = 50

/** The newest first. @param base the address of the page */
export function historyView(events: readonly Event[], asked: HistoryAsked, base: string, reader: Reader): HistoryView {
  const { t, figure } = reader.translator
  const people = [...new Set(events.map(({ by }) => by))]
  const kinds = [...new Set(events.map(({ kind }) => kind))]
  const wanted = events
    .filter(
      ({ by, kind }) => (asked.person === '' || by === asked.person) && (asked.kind === '' || kind === asked.kind),
    )
    .toReversed()
  const count = Math.max(1, Math.ceil(wanted.length / pageSize))
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), count)
  const shown = wanted.slice((page - 1) * pageSize, page * pageSize)
  return {
    rows: shown.map((event) => ({ ...rowOf(event, events, base, reader), erase: eraseAddress(event, asked, base) })),
    count: t('history.count', { count: wanted.length }),
    people: options(['', ...people], asked.person, (by) => (by === '' ? t('history.everybody') : reader.nameOf(by))),
    kinds: options(['', ...kinds], asked.kind, (kind) => (kind === '' ? t('history.everything') : t(`event.${kind}`))),
    pages:
      count === 1
        ? []
        : Array.from({ length: count }, (_, index) => ({
            words: figure(index + 1),
            href: addressOf(base, { ...asked, page: index + 1 }),
            current: index + 1 === page,
          })),
  }
}

function addressOf(base: string, { person, kind, page, at }: HistoryAsked): string {
  const asked = { ...(at !== undefined && { at: String(at) }), person, kind, page: String(page) }
  return `${base}?${new URLSearchParams(asked).toString()}#history`
}

function eraseAddress({ seq, kind, body }: Event, { at }: HistoryAsked, base: string): string | undefined {
  const possible = at === undefined && body !== undefined && kind !== 'erased'
  return possible ? base.replace(/provenance$/, `erase?entry=${seq}`) : undefined
}

function rowOf(event: Event, events: readonly Event[], base: string, reader: Reader): Omit<HistoryRow, 'erase'> {
  const { t, date, figure } = reader.translator
  const { seq, at, by } = event
  const happening = saidBy(event)
  const former = happening && formerOf(happening, seq, events)
  const [now, before] = without(said(happening, reader), said(former && saidBy(former), reader))
  return {
    id: `entry-${seq}`,
    number: figure(seq),
    when: date(`${at.slice(0, 16)}Z`),
    who: reader.nameOf(by),
    what: t(happening ? `event.${event.kind}` : 'history.erased', { kind: t(`event.${event.kind}`) }),
    place: happening && placeWords(happening),
    now,
    before,
    beforeWords: former && t('history.before', { number: figure(former.seq), name: reader.nameOf(former.by) }),
    asOf: `${base}?at=${seq}`,
  }
}

function saidBy(event: Event): Happening | undefined {
  return event.body === undefined ? undefined : event
}

function said(happening: Happening | undefined, reader: Reader): readonly Line[] {
  if (!happening) return []
  const { t, figure, number } = reader.translator
  if (happening.kind === 'erased') {
    const { order, entries, revisions } = happening.body
    return [
      { label: t('history.order'), words: order },
      { label: t('history.entries'), words: entries.map(figure).join(t('list.comma')) },
      { label: t('history.texts'), words: number(revisions.length) },
    ]
  }
  const lines = linesOf(happening, reader)
  const { body } = happening
  if (lines.length > 0 || !('words' in body) || !body.words) return lines
  return [{ label: t('conflict.note'), words: balanced(body.words) }]
}

/** What an entry takes back or speaks of, or the last word on the same matter before it. */
function formerOf(happening: Happening, seq: number, events: readonly Event[]): Event | undefined {
  const named = takenBackBy(happening) ?? referredBy(happening)
  if (named !== undefined) return events[named - 1]
  return events.slice(0, seq - 1).findLast((earlier) => rivals(happening, earlier))
}

/** Only what differs, of two versions of the same; of a long record nobody finds the one field that was changed. */
function without(now: readonly Line[], before: readonly Line[]): readonly [readonly Line[], readonly Line[]] {
  return [notAmong(now, before), notAmong(before, now)]
}

function notAmong(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  return lines.filter((line) => !others.some(({ label, words }) => label === line.label && words === line.words))
}
