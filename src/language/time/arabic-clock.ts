import type { Lexed } from '../quantity/atom.ts'
import { readNumber } from '../quantity/number.ts'
import type { Clock, DateDraft } from './date-mention.ts'
import { figureClock, inDay } from './clock.ts'

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const introducers = new Set(['الساعه', 'للساعه', 'بالساعه', 'والساعه'])
const atWords = new Set(['عند', 'في', 'حتي', 'قبل', 'بعد', 'وعند', 'وفي', 'نحو', 'حوالي'])
const periods = new Map<string, Clock['period']>([
  ['صباحا', 'am'],
  ['فجرا', 'am'],
  ['ص', 'am'],
  ['ظهرا', 'pm'],
  ['عصرا', 'pm'],
  ['مساء', 'pm'],
  ['مساءا', 'pm'],
  ['ليلا', 'pm'],
])

/** الساعة الثالثة والنصف صباحًا, الساعة 15:30, الثالثة فجرًا. */
export function readArabicClock(lexed: Lexed, first: number): DateDraft | undefined {
  const said = introducers.has(key(lexed, first))
  const at = said ? first + 1 : first
  const atom = lexed.atoms[at]
  if (!atom || !(said || lexed.lexemes[at]!.kind === 'figure' || (atom.role === 'ordinal' && atom.definite)))
    return undefined
  const figures = figureClock(lexed, at)
  const hour = figures ?? hourInWords(lexed, at, said)
  if (!hour) return undefined
  const minutes = figures ? 0 : minutesAfter(lexed, hour.next)
  const next = typeof minutes === 'number' ? hour.next : minutes.next
  const minute = hour.minute + (typeof minutes === 'number' ? minutes : minutes.minute)
  const period = periodAfter(lexed, next)
  const introduced = minutes !== 0 && atWords.has(key(lexed, first - 1)) && key(lexed, first).endsWith('ه')
  if (!said && !figures && !period && !introduced) return undefined
  const clock = inDay(hour.hour * 60 + minute, period?.period)
  return { first, next: period?.next ?? next, fields: { calendar: 'gregorian', clock } }
}

function hourInWords(lexed: Lexed, at: number, said: boolean) {
  // الساعة 9.40: a clock with a full stop.
  const dotted = said ? /^(\d{1,2})\.([0-5]\d)$/.exec(key(lexed, at)) : null
  if (dotted && Number(dotted[1]) <= 24) return { hour: Number(dotted[1]), minute: Number(dotted[2]), next: at + 1 }
  const number = readNumber(lexed, at)
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 24) return undefined
  const word = lexed.lexemes[at]!.kind === 'word'
  if (!said && word && number.kind !== 'ordinal') return undefined
  return { hour: number.value, minute: 0, next: number.next }
}

/** والنصف, والربع, إلا ربعًا, وعشر دقائق. */
function minutesAfter(lexed: Lexed, at: number): { readonly minute: number; readonly next: number } | 0 {
  const less = key(lexed, at) === 'الا'
  const place = less ? at + 1 : at
  const atom = lexed.atoms[place]
  if (!atom || (!less && !atom.and)) return 0
  const sign = less ? -1 : 1
  if (atom.role === 'fraction') return { minute: Math.round(atom.value * 60) * sign, next: place + 1 }
  const number = readNumber(lexed, place)
  if (!number || !/^دق(?:يقه|ايق)$/.test(key(lexed, number.next))) return 0
  return { minute: number.value * sign, next: number.next + 1 }
}

function periodAfter(
  lexed: Lexed,
  at: number,
): { readonly period: Clock['period']; readonly next: number } | undefined {
  const word = key(lexed, at)
  const next = key(lexed, at + 1)
  if (word === 'بعد' && next === 'الظهر') return { period: 'pm', next: at + 2 }
  if (word === 'قبل' && next === 'الظهر') return { period: 'am', next: at + 2 }
  if (word === 'من' && (next === 'صباح' || next === 'فجر')) return { period: 'am', next: at + 2 }
  if (word === 'من' && (next === 'مساء' || next === 'ظهر' || next === 'عصر')) return { period: 'pm', next: at + 2 }
  const period = periods.get(word)
  return period && { period, next: at + 1 }
}
