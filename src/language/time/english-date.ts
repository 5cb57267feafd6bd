import type { Lexed } from '../quantity/atom.ts'
import { readNumber } from '../quantity/number.ts'
import type { DateDraft, TimeFields } from './date-mention.ts'
import { readEnglishClock } from './english-clock.ts'
import { readEnglishPeriod } from './english-period.ts'
import { readHijriMonth } from './hijri-names.ts'
import { englishMonths, type Month } from './months.ts'
import { readNumericDate } from './numeric-date.ts'
import { englishTurns, englishWeekdays } from './time-words.ts'
import { bareYear, readYear } from './year.ts'

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const set = (words: string) => new Set(words.split(' '))

/** The English date or time that begins at a lexeme. */
export function readEnglishDate(lexed: Lexed, at: number): DateDraft | undefined {
  const { kind } = lexed.lexemes[at]!
  if (kind === 'mark') return undefined
  const numeric = kind === 'figure' ? readNumericDate(lexed, at) : fromWeekday(lexed, at)
  return (
    numeric ??
    calendarDay(lexed, at) ??
    readEnglishClock(lexed, at) ??
    readEnglishPeriod(lexed, at) ??
    yearOnly(lexed, at)
  )
}

/** [last] Saturday[, 14 February 2026]. */
function fromWeekday(lexed: Lexed, first: number): DateDraft | undefined {
  const turn = englishTurns.get(key(lexed, first))
  const at = turn === undefined ? first : first + 1
  const weekday = englishWeekdays.get(key(lexed, at))
  if (weekday === undefined) return undefined
  const fields: TimeFields = { calendar: 'gregorian', weekday }
  if (turn !== undefined)
    return { first, next: at + 1, fields: { ...fields, relative: { unit: 'week', offset: turn } } }
  const on = key(lexed, at + 1) === ',' ? at + 2 : at + 1
  const date = lexed.lexemes[on] && (calendarDay(lexed, on) ?? readNumericDate(lexed, on))
  return date?.fields.day === undefined
    ? { first, next: at + 1, fields }
    : { first, next: date.next, fields: { ...date.fields, weekday } }
}

function calendarDay(lexed: Lexed, first: number): DateDraft | undefined {
  return firstOfTwo(lexed, first) ?? dayBeforeMonth(lexed, first) ?? monthFirst(lexed, first)
}

function readDay(lexed: Lexed, at: number): { readonly day: number; readonly next: number } | undefined {
  const number = lexed.atoms[at] ? readNumber(lexed, at) : undefined
  if (!number || number.scale !== 1 || !Number.isInteger(number.value)) return undefined
  return number.value >= 1 && number.value <= 31 ? { day: number.value, next: number.next } : undefined
}

/** 14 February, 14th of February 2026, the fourteenth of February. */
function dayBeforeMonth(lexed: Lexed, first: number): DateDraft | undefined {
  const at = key(lexed, first) === 'the' ? first + 1 : first
  const day = readDay(lexed, at)
  if (!day) return undefined
  const of = key(lexed, day.next) === 'of'
  const place = of ? day.next + 1 : day.next
  const pair = readHijriMonth(lexed, place)
  if (pair) return dated(lexed, first, pair.month, { day: day.day, next: pair.next })
  const month = readMonth(lexed, place)
  if (!month || (lexed.lexemes[at]!.kind === 'word' && !of && month.weak)) return undefined
  return dated(lexed, first, month, { day: day.day, next: afterDot(lexed, place + 1) })
}

/** The 5 of "5-7 March" and "5 to 7 March": the month stands after the second. */
function firstOfTwo(lexed: Lexed, first: number): DateDraft | undefined {
  const found = readDay(lexed, key(lexed, first) === 'the' ? first + 1 : first)
  if (!found) return undefined
  const { day, next } = found
  if (!joints.has(key(lexed, next)) || !lexed.lexemes[next + 1]) return undefined
  const second = dayBeforeMonth(lexed, next + 1)
  if (second?.fields.day === undefined || second.fields.day <= day) return undefined
  return { first, next, fields: { ...second.fields, day } }
}

const wholeNames = set('june july')
const joints = set('- – to and')

/** February 14, 2026; Feb. 14th; February 2026; in May. */
function monthFirst(lexed: Lexed, first: number): DateDraft | undefined {
  const turn = englishTurns.get(key(lexed, first))
  if (turn !== undefined) return turnedMonth(lexed, first, turn)
  const month = readMonth(lexed, first)
  if (!month) return undefined
  const after = afterDot(lexed, first + 1)
  const found = readDay(lexed, key(lexed, after) === 'the' ? after + 1 : after)
  const draft = dated(lexed, first, month, found ?? { next: after })
  const { day, year } = draft.fields
  const short = key(lexed, first).length <= 4 && month.month !== 5 && !wholeNames.has(key(lexed, first))
  if ((month.weak || short) && day === undefined && year === undefined && !isIntroduced(lexed, first)) return undefined
  return draft
}

/** Last September, next May. */
function turnedMonth(lexed: Lexed, first: number, offset: number): DateDraft | undefined {
  const month = readMonth(lexed, first + 1)
  if (!month) return undefined
  const { calendar, month: number } = month
  return { first, next: first + 2, fields: { calendar, month: number, relative: { unit: 'year', offset } } }
}

interface Day {
  readonly day?: number
  readonly next: number
}

function dated(lexed: Lexed, first: number, { calendar, month }: Month, { day, next }: Day): DateDraft {
  const at = key(lexed, next) === ',' || key(lexed, next) === 'of' ? next + 1 : next
  const year = readYear(lexed, at, false)
  return {
    first,
    next: year?.next ?? next,
    fields: {
      calendar: year?.calendar ?? calendar,
      ...(year && { year: year.year }),
      month,
      ...(day !== undefined && { day }),
    },
  }
}

/** Months are written with a capital: "may" and "march" are verbs. */
function readMonth({ lexemes, text }: Lexed, at: number): Month | undefined {
  const lexeme = lexemes[at]
  const month = lexeme && englishMonths.get(lexeme.key)
  return month && /^[A-Z]/.test(text[lexeme.start]!) ? month : undefined
}

/** The full stop of "Feb. 14" belongs to the month. */
function afterDot({ lexemes }: Lexed, at: number): number {
  const dot = lexemes[at]
  const abbreviated = dot?.key === '.' && dot.glued && (lexemes[at - 1]?.key.length ?? 0) <= 4
  return abbreviated && lexemes[at + 1]?.kind === 'figure' ? at + 1 : at
}

const introducers = set('in since until till by last next this early late mid of during before after from through')

function isIntroduced(lexed: Lexed, at: number): boolean {
  const before = key(lexed, at - 1)
  return introducers.has(before === '-' ? key(lexed, at - 2) : before)
}

function yearOnly(lexed: Lexed, first: number): DateDraft | undefined {
  if (lexed.lexemes[first]!.kind !== 'figure' && key(lexed, first) !== 'ad') return undefined
  const said = readYear(lexed, first, false)
  const found = said?.calendar ? said : bareYear(lexed, first)
  return found && { first, next: found.next, fields: { calendar: found.calendar ?? 'gregorian', year: found.year } }
}
