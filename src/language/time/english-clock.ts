import type { Lexed } from '../quantity/atom.ts'
import { readNumber } from '../quantity/number.ts'
import { figureClock, inDay } from './clock.ts'
import type { Clock, DateDraft } from './date-mention.ts'

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const fixed = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0],
])

/** 3:30 pm, 15:30, three o'clock, half past three, a quarter to four, noon. */
export function readEnglishClock(lexed: Lexed, first: number): DateDraft | undefined {
  const word = key(lexed, first)
  const hour = fixed.get(word)
  if (hour !== undefined) return draft(first, first + 1, { hour, minute: 0 })
  if (!lexed.atoms[first] && word !== 'a') return undefined
  return pastOrTo(lexed, first) ?? plain(lexed, first)
}

function draft(first: number, next: number, clock: Clock): DateDraft {
  return { first, next, fields: { calendar: 'gregorian', clock } }
}

function plain(lexed: Lexed, first: number): DateDraft | undefined {
  const figures = figureClock(lexed, first)
  const time = figures ?? onTheHour(lexed, first)
  if (!time) return undefined
  const clocked = key(lexed, time.next) === "o'clock"
  const after = clocked ? time.next + 1 : time.next
  const period = periodAfter(lexed, after)
  if (!figures && !clocked && !period) return undefined
  return draft(first, period?.next ?? after, inDay(time.hour * 60 + time.minute, period?.period))
}

function onTheHour(lexed: Lexed, first: number) {
  const number = lexed.atoms[first] ? readNumber(lexed, first) : undefined
  const dotted = /^(1?\d)\.([0-5]\d)$/.exec(key(lexed, first))
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), next: first + 1 }
  if (number?.kind !== 'cardinal' || !Number.isInteger(number.value)) return undefined
  return number.value >= 1 && number.value <= 12 ? { hour: number.value, minute: 0, next: number.next } : undefined
}

function pastOrTo(lexed: Lexed, first: number): DateDraft | undefined {
  const atom = lexed.atoms[key(lexed, first) === 'a' ? first + 1 : first]
  if (atom?.role !== 'fraction') return minutesPast(lexed, first)
  const at = key(lexed, first) === 'a' ? first + 2 : first + 1
  const word = key(lexed, at)
  const hour = word === 'past' || word === 'to' ? onTheHour(lexed, at + 1) : undefined
  if (!hour) return undefined
  const period = periodAfter(lexed, hour.next)
  const minutes = hour.hour * 60 + (word === 'past' ? 1 : -1) * Math.round(atom.value * 60)
  return draft(first, period?.next ?? hour.next, inDay(minutes, period?.period))
}

/** Ten past four; "ten to four" may be a range. */
function minutesPast(lexed: Lexed, first: number): DateDraft | undefined {
  const minutes = lexed.atoms[first] ? readNumber(lexed, first) : undefined
  if (!minutes || minutes.value > 59 || key(lexed, minutes.next) !== 'past') return undefined
  const hour = onTheHour(lexed, minutes.next + 1)
  if (!hour) return undefined
  const period = periodAfter(lexed, hour.next)
  return draft(first, period?.next ?? hour.next, inDay(hour.hour * 60 + minutes.value, period?.period))
}

const inThe = new Map<string, Clock['period']>([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
])

/** pm, p.m., in the morning. */
function periodAfter(
  lexed: Lexed,
  at: number,
): { readonly period: Clock['period']; readonly next: number } | undefined {
  const word = key(lexed, at)
  if (word === 'am' || word === 'pm') return { period: word, next: at + 1 }
  if ((word === 'in' || word === 'on') && key(lexed, at + 1) === 'the') {
    const period = inThe.get(key(lexed, at + 2))
    return period && { period, next: at + 3 }
  }
  if ((word !== 'a' && word !== 'p') || key(lexed, at + 1) !== '.' || key(lexed, at + 2) !== 'm') return undefined
  return { period: word === 'a' ? 'am' : 'pm', next: key(lexed, at + 3) === '.' ? at + 4 : at + 3 }
}
