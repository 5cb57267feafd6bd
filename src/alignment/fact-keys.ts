import type { Quantity } from '../language/quantity/quantity.ts'
import type { DateMention } from '../language/time/date-mention.ts'
import type { Span } from '../text/span.ts'

interface Facts {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** A number or date by what it says, the same for both languages. */
export interface FactKey extends Span {
  readonly kind: 'number' | 'date'
  readonly key: string
}

const none: readonly FactKey[] = []

/** The numbers and dates in order. A date that says several things gives a key for each. */
export function factKeys({ quantities, dates }: Facts): readonly FactKey[] {
  if (quantities.length === 0 && dates.length === 0) return none
  const keys: FactKey[] = []
  for (const quantity of quantities)
    keys.push({ kind: 'number', start: quantity.start, end: quantity.end, key: quantityKey(quantity) })
  for (const date of dates)
    for (const key of dateKeys(date)) keys.push({ kind: 'date', start: date.start, end: date.end, key })
  return keys.sort((a, b) => a.start - b.start)
}

function quantityKey({ value, kind }: Quantity): string {
  return kind === 'percent' ? `${value}%` : `${Math.round(value * 1000) / 1000}`
}

function dateKeys(date: DateMention): readonly string[] {
  const keys: string[] = []
  if (date.weekday !== undefined) keys.push(`weekday ${date.weekday}`)
  if (date.month !== undefined) keys.push(`${date.calendar} month ${date.month}`)
  if (date.day !== undefined) keys.push(`${date.day}`)
  if (date.year !== undefined) keys.push(`${date.year}`)
  if (date.decade !== undefined) keys.push(`decade ${date.decade}`)
  if (date.century !== undefined) keys.push(`century ${date.century}`)
  if (date.clock) keys.push(`clock ${date.clock.hour % 12}:${date.clock.minute}`)
  if (date.relative) keys.push(`${date.relative.unit} ${date.relative.offset}`)
  return keys
}
