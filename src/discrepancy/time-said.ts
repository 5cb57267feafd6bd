import { parseDay, weekdayOf } from '../language/time/calendar.ts'
import type { DateMention } from '../language/time/date-mention.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { PairSide } from './pair.ts'

export const timeFields = ['weekday', 'month', 'year', 'day', 'decade', 'century', 'clock', 'relative'] as const
export type TimeField = (typeof timeFields)[number]

/** One thing that a date says: its month, its weekday. */
export interface TimeSaid extends Span {
  readonly field: TimeField
  /** The same for the same thing said in either language. */
  readonly key: string
  readonly mention: DateMention
}

/** All that the dates of the sentences say, and figures that may be years. Amounts of time ("three days ago") are numbers, not dates. */
export function timesOf({ sentences }: PairSide): readonly TimeSaid[] {
  return sentences.flatMap(({ dates, quantities }) => [
    ...dates.flatMap((mention) => {
      const counts = quantities.some((quantity) => overlaps(quantity, mention))
      return saidBy(mention).filter(({ field }) => !(counts && field === 'relative'))
    }),
    ...quantities
      .filter(({ kind }) => kind === 'year-like')
      .flatMap(({ start, end, value }) => saidBy({ start, end, calendar: 'gregorian', year: value })),
  ])
}

function saidBy(mention: DateMention): readonly TimeSaid[] {
  const { start, end, calendar } = mention
  return timeFields.flatMap((field) => {
    const key = keyOf(mention, field)
    return key === undefined
      ? []
      : [{ field, key: field === 'month' ? `${calendar} ${key}` : key, mention, start, end }]
  })
}

function keyOf({ clock, relative, month, weekday, ...mention }: DateMention, field: TimeField): string | undefined {
  switch (field) {
    case 'clock':
      return clock && `${clock.hour % 12}:${clock.minute}`
    case 'relative':
      return relative && weekday === undefined && month === undefined
        ? `${relative.unit} ${relative.offset}`
        : undefined
    case 'month':
      return month?.toString()
    case 'weekday':
      return weekday?.toString()
    default:
      return mention[field]?.toString()
  }
}

/** What can be worked out of a date that is one day: its weekday, month and year in the calendar of the press. */
export function workedOut({ resolved }: DateMention): Partial<Record<TimeField, readonly string[]>> {
  const from = resolved && parseDay(resolved.from)
  const to = resolved && parseDay(resolved.to)
  if (from === undefined || to === undefined || to - from > 31) return {}
  const days = Array.from({ length: Math.min(to - from, 6) + 5 }, (_, i) => from - 2 + i)
  const exact = to === from
  return {
    weekday: exact ? [String(weekdayOf(from))] : [],
    year: [resolved!.from.slice(0, 4), resolved!.to.slice(0, 4)],
    month: [`gregorian ${Number(resolved!.from.slice(5, 7))}`, `gregorian ${Number(resolved!.to.slice(5, 7))}`],
    day: days.map((day) => String(new Date(day * 86_400_000).getUTCDate())),
  }
}
