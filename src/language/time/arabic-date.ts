import type { Lexed } from '../quantity/atom.ts'
import { readNumber } from '../quantity/number.ts'
import { readArabicClock } from './arabic-clock.ts'
import { readArabicPeriod } from './arabic-period.ts'
import type { Calendar, DateDraft, TimeFields } from './date-mention.ts'
import { arabicMonths, arabicPairHeads, arabicPairs, type Month } from './months.ts'
import { readNumericDate } from './numeric-date.ts'
import { arabicDays, arabicTurns, arabicWeekdays } from './time-words.ts'
import { bareYear, readYear } from './year.ts'

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const set = (words: string) => new Set(words.split(' '))

/** The Arabic date or time that begins at a lexeme. */
export function readArabicDate(lexed: Lexed, at: number): DateDraft | undefined {
  const { kind } = lexed.lexemes[at]!
  if (kind === 'mark') return undefined
  if (kind === 'figure')
    return readNumericDate(lexed, at) ?? dayMonth(lexed, at, at) ?? readArabicClock(lexed, at) ?? yearOnly(lexed, at)
  return (
    fromWeekday(lexed, at) ??
    dayMonth(lexed, at, at) ??
    readArabicClock(lexed, at) ??
    yearOnly(lexed, at) ??
    readArabicPeriod(lexed, at)
  )
}

const dayWords = set('يوم بيوم ويوم ليوم')
const betweenBoth = set('، , الموافق في بتاريخ')
const beforeYear = set('من ، ,')
const toDay = set('- – الي')
const notMonday = set('بين كلا كل كلي')

/** [يوم] السبت [الماضي] [، الموافق] [الرابع عشر من شباط]. */
function fromWeekday(lexed: Lexed, first: number): DateDraft | undefined {
  const dayWord = arabicDays.get(key(lexed, first))?.entry === 0 || dayWords.has(key(lexed, first))
  const at = dayWord ? first + 1 : first
  const name = arabicWeekdays.get(key(lexed, at))
  if (!name || !(name.definite || at > first) || (name.and && at > first)) return undefined
  if (name.entry === 7 && !dayWord && (key(lexed, at - 1) === 'الواحد' || lexed.atoms[at + 1]?.role === 'ten'))
    return undefined
  if (name.entry === 1 && !dayWord && notMonday.has(key(lexed, at - 1))) return undefined
  const fields: TimeFields = { calendar: 'gregorian', weekday: name.entry }
  const turn = arabicTurns.get(key(lexed, at + 1))
  if (turn !== undefined)
    return { first, next: at + 2, fields: { ...fields, relative: { unit: 'week', offset: turn } } }
  let on = at + 1
  while (betweenBoth.has(key(lexed, on))) on++
  const date = lexed.lexemes[on] && (dayMonth(lexed, first, on) ?? readNumeric(lexed, on))
  return date?.fields.day === undefined
    ? { first, next: at + 1, fields }
    : { first, next: date.next, fields: { ...date.fields, weekday: name.entry } }
}

function readNumeric(lexed: Lexed, at: number): DateDraft | undefined {
  return lexed.lexemes[at]!.kind === 'figure' ? readNumericDate(lexed, at) : undefined
}

function dayMonth(lexed: Lexed, first: number, at: number): DateDraft | undefined {
  return firstOfTwo(lexed, first, at) ?? oneDayMonth(lexed, first, at)
}

function readDay(lexed: Lexed, at: number): { readonly day: number; readonly next: number } | undefined {
  const number = lexed.atoms[at] ? readNumber(lexed, at) : undefined
  if (!number || number.scale !== 1 || !Number.isInteger(number.value)) return undefined
  return number.value >= 1 && number.value <= 31 ? { day: number.value, next: number.next } : undefined
}

/** [الرابع عشر من [شهر]] شباط[/فبراير] [عام] [٢٠٢٦]. */
function oneDayMonth(lexed: Lexed, first: number, at: number): DateDraft | undefined {
  const found = readDay(lexed, at)
  const isDay = found !== undefined
  let next = found?.next ?? at
  if (isDay && key(lexed, next) === 'من') next++
  const said = monthWords.has(key(lexed, next))
  if (said) next++
  const month = readMonth(lexed, next)
  if (!month) return undefined
  const after = afterAlias(lexed, month)
  const year = yearAfter(lexed, after)
  if (!isDay && cars.has(key(lexed, next - 1))) return undefined
  if (month.weak && !(isDay || said || year || after > month.next || standsAsMonth(lexed, next))) return undefined
  const turn = year ? undefined : arabicTurns.get(key(lexed, after))
  return {
    first,
    next: year?.next ?? (turn === undefined ? after : after + 1),
    fields: {
      calendar: year?.calendar ?? month.calendar,
      ...(year && { year: year.year }),
      month: month.month,
      ...(found && { day: found.day }),
      ...(turn !== undefined && { relative: { unit: 'year', offset: turn } }),
    },
  }
}

/** The 5 of "5-7 آذار" and "من 5 إلى 7 آذار": the month stands after the second. */
function firstOfTwo(lexed: Lexed, first: number, at: number): DateDraft | undefined {
  const found = readDay(lexed, at)
  if (!found) return undefined
  const { day, next } = found
  const other = toDay.has(key(lexed, next)) ? next + 1 : next
  if (!lexed.lexemes[other] || (other === next && !lexed.atoms[other]?.and)) return undefined
  const second = oneDayMonth(lexed, other, other)
  if (second?.fields.day === undefined || second.fields.day <= day) return undefined
  return { first, next, fields: { ...second.fields, day } }
}

/** A car called نيسان. */
const cars = set('سياره السياره سيارات شركه طراز')
const monthWords = set('شهر لشهر وشهر بشهر')

function readMonth(lexed: Lexed, at: number): (Month & { readonly next: number }) | undefined {
  const word = key(lexed, at)
  const single = arabicMonths.get(word)
  if (single) return { ...single.entry, next: at + 1 }
  const head = arabicPairHeads.get(word)
  const pair = head && arabicPairs.get(`${head.entry}+${key(lexed, at + 1)}`)
  return pair && { ...pair, next: at + 2 }
}

const before = set('في منذ خلال مطلع اواخر اوايل بدايه نهايه منتصف حتي وفي هلال ليالي')

/** "في آب", "أواخر رمضان"; but آب without its madda is a father. */
function standsAsMonth(lexed: Lexed, at: number): boolean {
  const { key: word, start, end } = lexed.lexemes[at]!
  if (word.endsWith('اب') && !lexed.text.slice(start, end).includes('آ')) return false
  return before.has(key(lexed, at - 1)) || (word.startsWith('و') && arabicMonths.has(key(lexed, at - 1)))
}

/** شباط/فبراير, شباط (فبراير). */
function afterAlias(lexed: Lexed, { month, next }: { readonly month: number; readonly next: number }): number {
  const open = key(lexed, next)
  if (open !== '/' && open !== '(' && open !== '-') return next
  const alias = readMonth(lexed, next + 1)
  if (alias?.month !== month) return next
  return open === '(' && key(lexed, alias.next) === ')' ? alias.next + 1 : alias.next
}

const yearWords = set('عام سنه العام السنه لعام لسنه للعام للسنه وعام وسنه بعام عامي عاما')

function yearAfter(lexed: Lexed, at: number) {
  let next = at
  while (beforeYear.has(key(lexed, next)) && next < at + 2) next++
  const said = yearWords.has(key(lexed, next))
  return readYear(lexed, said ? next + 1 : next, said)
}

function yearOnly(lexed: Lexed, first: number): DateDraft | undefined {
  const said = yearWords.has(key(lexed, first)) || yearWords.has(key(lexed, first).replace(/^[وف]/, ''))
  const at = said ? first + 1 : first
  const isFigure = lexed.lexemes[at]?.kind === 'figure'
  if (!said && !isFigure) return undefined
  const found = said ? readYear(lexed, at, true) : (withEra(lexed, at) ?? bareYear(lexed, at))
  return (
    found && {
      first,
      next: found.next,
      fields: { calendar: found.calendar ?? usualCalendar(found.year), year: found.year },
    }
  )
}

/** In Arabic a year without its era is one of our own times in one of the calendars: 1445 is Hijri, 1258 is not. */
function usualCalendar(year: number): Calendar {
  return year >= 1360 && year < 1450 ? 'hijri' : 'gregorian'
}

function withEra(lexed: Lexed, at: number) {
  const found = readYear(lexed, at, false)
  return found?.calendar && found
}
