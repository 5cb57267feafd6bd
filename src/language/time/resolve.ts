import { dayNumber, dayOfHijri, hijriOf, isoDay, weekdayOf } from './calendar.ts'
import type { RelativeUnit, TimeFields } from './date-mention.ts'

/** First and last day, as day numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/**
 * The days that a mention means. Where the year is not said, the one that is nearest to the day of the speech; `undefined` where
 * nothing can be told.
 */
export function resolve(fields: TimeFields, speechDay?: number): Days | undefined {
  if (fields.month !== undefined) return resolveMonth(fields, fields.month, speechDay)
  if (fields.year !== undefined) return years(fields, fields.year, 1)
  if (fields.decade !== undefined) return years(fields, fields.decade, 10)
  if (fields.century !== undefined) return years(fields, (fields.century - 1) * 100, 100)
  if (speechDay === undefined || !fields.relative) return undefined
  const { unit, offset } = fields.relative
  return fields.weekday === undefined ? moved(speechDay, unit, offset) : onWeekday(speechDay, fields.weekday, offset)
}

export function asIso({ from, to }: Days): { readonly from: string; readonly to: string } {
  return { from: isoDay(from), to: isoDay(to) }
}

const dayOf = (fields: TimeFields, year: number, month: number, day: number) =>
  fields.calendar === 'hijri' ? dayOfHijri(year, month, day) : dayNumber(year, month, day)

function years(fields: TimeFields, first: number, count: number): Days {
  return { from: dayOf(fields, first, 1, 1), to: dayOf(fields, first + count, 1, 1) - 1 }
}

function resolveMonth(fields: TimeFields, month: number, speechDay: number | undefined): Days | undefined {
  const inYear = (year: number): Days => {
    if (fields.day !== undefined) {
      const day = dayOf(fields, year, month, fields.day)
      return { from: day, to: day }
    }
    const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
    return { from: dayOf(fields, year, month, 1), to: dayOf(fields, nextYear, nextMonth, 1) - 1 }
  }
  if (fields.year !== undefined) return inYear(fields.year)
  if (speechDay === undefined) return undefined
  const year = fields.calendar === 'hijri' ? hijriOf(speechDay).year : new Date(speechDay * 86_400_000).getUTCFullYear()
  const distance = ({ from, to }: Days) => Math.max(from - speechDay, speechDay - to, 0)
  const candidates = [year - 1, year, year + 1].map(inYear)
  const offset = fields.relative?.offset ?? 0
  if (offset < 0) return candidates.findLast(({ from }) => from <= speechDay)
  if (offset > 0) return candidates.find(({ from }) => from > speechDay)
  return candidates.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

function onWeekday(speechDay: number, weekday: number, offset: number): Days {
  const ahead = (weekday - weekdayOf(speechDay) + 7) % 7
  const day = offset < 0 ? speechDay + ahead - 7 : offset > 0 && ahead === 0 ? speechDay + 7 : speechDay + ahead
  return { from: day, to: day }
}

/** "Last week" is the whole of it, from Monday; "three days ago" one day; "two years ago" that year. */
function moved(speechDay: number, unit: RelativeUnit, offset: number): Days | undefined {
  const date = new Date(speechDay * 86_400_000)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  switch (unit) {
    case 'hour':
      return undefined
    case 'day':
      return { from: speechDay + offset, to: speechDay + offset }
    case 'week': {
      const monday = speechDay - weekdayOf(speechDay) + 1 + 7 * offset
      return { from: monday, to: monday + 6 }
    }
    case 'month':
      return { from: dayNumber(year, month + offset, 1), to: dayNumber(year, month + offset + 1, 1) - 1 }
    case 'year':
      return wholeYears(year + offset, 1)
    case 'decade':
      return wholeYears((Math.floor(year / 10) + offset) * 10, 10)
    case 'century':
      return wholeYears((Math.floor(year / 100) + offset) * 100, 100)
  }
}

function wholeYears(first: number, count: number): Days {
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + count, 1, 1) - 1 }
}
