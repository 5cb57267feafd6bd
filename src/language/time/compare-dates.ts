import { dayNumber, dayOfHijri, parseDay, weekdayOf } from './calendar.ts'
import type { DateMention, TimeFields } from './date-mention.ts'

export type Sameness = 'same' | 'within-tolerance' | 'different'

/** Hijri months begin with a sighting: calendars in use differ by this many days. */
export const hijriTolerance = 2

type Comparable = TimeFields & Pick<DateMention, 'resolved'>

/**
 * Whether two mentions can mean the same time. In one calendar all that both say must agree; across calendars days may be
 * `hijriTolerance` apart, which is said.
 */
export function sameDay(a: Comparable, b: Comparable): Sameness {
  if (a.calendar === b.calendar && shares(a, b)) return agrees(a, b) ? 'same' : 'different'
  const [first, second] = [days(a), days(b)]
  if (!first || !second) return 'different'
  const gap = Math.max(first.from - second.to, second.from - first.to)
  if (gap <= 0) return 'same'
  return a.calendar !== b.calendar && gap <= hijriTolerance ? 'within-tolerance' : 'different'
}

const said = ['year', 'month', 'day', 'weekday', 'decade', 'century'] as const

function shares(a: Comparable, b: Comparable): boolean {
  return said.some((field) => a[field] !== undefined && b[field] !== undefined)
}

function agrees(a: Comparable, b: Comparable): boolean {
  return said.every((field) => a[field] === undefined || b[field] === undefined || a[field] === b[field])
}

function days({ resolved }: Comparable): { readonly from: number; readonly to: number } | undefined {
  const [from, to] = [resolved && parseDay(resolved.from), resolved && parseDay(resolved.to)]
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** Whether a full date names a weekday that it did not fall on; for Hijri dates, on none of the days that it may have been. */
export function weekdayContradicts({ calendar, year, month, day, weekday }: TimeFields): boolean {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined) return false
  if (calendar === 'gregorian') return weekdayOf(dayNumber(year, month, day)) !== weekday
  const around = dayOfHijri(year, month, day)
  for (let off = -hijriTolerance; off <= hijriTolerance; off++) if (weekdayOf(around + off) === weekday) return false
  return true
}
