import type { Quantity } from '../language/quantity/quantity.ts'
import type { DateMention, TimeFields } from '../language/time/date-mention.ts'
import type { Span } from '../text/span.ts'

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

const hedges: Readonly<Record<Quantity['exactness'], string>> = {
  exact: '',
  approximate: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  range: '',
  vague: 'some ',
}

/** A number in English figures with its unit. */
export function quantityWords({ value, upper, exactness, kind, unit }: Omit<Quantity, keyof Span>): readonly string[] {
  const shown =
    upper === undefined ? figure(value) : kind === 'score' ? `${value}:${upper}` : `${figure(value)}–${figure(upper)}`
  return [
    `${hedges[exactness]}${kind === 'ordinal' ? ordinal(value) : shown}${measure(kind, unit && named(unit.code, upper ?? value))}`,
  ]
}

/** 0.3333 is said by no one: a part of one that is no short decimal stands as a fraction. */
function figure(value: number): string {
  const parts = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((of) => Math.abs(value * of - Math.round(value * of)) < 1e-9)
  if (value > 0 && value < 1 && parts !== undefined) return `${Math.round(value * parts)}/${parts}`
  return figures.format(value)
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

function ordinal(value: number): string {
  return `${figure(value)}${endings[ordinals.select(value)]}`
}

function measure(kind: Quantity['kind'], unit: string | undefined): string {
  return `${kind === 'percent' ? '%' : ''}${unit === undefined ? '' : ` ${unit}`}`
}

const plurals: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  killed: 'killed',
  wounded: 'wounded',
  lira: 'lira',
}

function named(unit: string, value: number): string {
  return value === 1 || !/^[a-z]{3,}$/.test(unit) ? unit : (plurals[unit] ?? `${unit}s`)
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2001, month, 1)),
)
const hijriMonths = [
  'Muharram',
  'Safar',
  'Rabi I',
  'Rabi II',
  'Jumada I',
  'Jumada II',
  'Rajab',
  'Shaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qada',
  'Dhu al-Hijja',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A date or time in English, as far as the words say it; none where they say it only through others. */
export function dateWords(date: Omit<DateMention, keyof Span>): readonly string[] {
  const { calendar, year, month, day, weekday, decade, century, clock } = date
  const named = month === undefined ? '' : (calendar === 'hijri' ? hijriMonths : months)[month - 1]!
  const parts = [
    weekday === undefined ? '' : weekdays[weekday - 1]!,
    day === undefined ? '' : String(day),
    named,
    year === undefined ? '' : `${year}${calendar === 'hijri' ? ' AH' : ''}`,
    decade === undefined ? '' : `${decade}s`,
    century === undefined ? '' : `${ordinal(century)} century`,
    clock === undefined
      ? ''
      : `${clock.hour}:${String(clock.minute).padStart(2, '0')}${clock.period ? ` ${clock.period}` : ''}`,
    relativeWords(date),
  ]
  const words = parts.filter(Boolean).join(' ')
  return words === '' ? [] : [words]
}

const near: Readonly<Record<string, string>> = { 'day -1': 'yesterday', 'day 0': 'today', 'day 1': 'tomorrow' }

function relativeWords({ relative }: Pick<TimeFields, 'relative'>): string {
  if (!relative) return ''
  const { unit, offset } = relative
  const known = near[`${unit} ${offset}`]
  if (known) return known
  if (offset === 0) return `this ${unit}`
  if (Math.abs(offset) === 1) return offset < 0 ? `last ${unit}` : `next ${unit}`
  return offset < 0 ? `${-offset} ${unit}s ago` : `in ${offset} ${unit}s`
}
