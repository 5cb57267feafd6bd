import type { Lexed } from '../quantity/atom.ts'
import type { Clock } from './date-mention.ts'

/** A time of day from minutes after midnight or noon as they were said; with the part of the day, in 24 hours. */
export function inDay(minutes: number, period: Clock['period']): Clock {
  const said = { hour: Math.floor(minutes / 60), minute: ((minutes % 60) + 60) % 60 }
  if (!period) return said
  const hour = said.hour > 12 ? said.hour : (said.hour % 12) + (period === 'pm' ? 12 : 0)
  return { ...said, hour, period }
}

/** 15:30, ٣:٠٥. */
export function figureClock({ lexemes }: Lexed, at: number) {
  const [hour, colon, minute] = [lexemes[at]!, lexemes[at + 1], lexemes[at + 2]]
  if (colon?.key !== ':' || !colon.glued || !minute?.glued) return undefined
  if (!/^(?:[01]?\d|2[0-4])$/.test(hour.key) || !/^[0-5]\d$/.test(minute.key)) return undefined
  return { hour: Number(hour.key), minute: Number(minute.key), next: at + 3 }
}
