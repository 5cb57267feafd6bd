import { draftAt } from '../quantity/draft.ts'
import type { Lexed } from '../quantity/atom.ts'
import { measured } from '../quantity/measure.ts'
import { readNumber } from '../quantity/number.ts'
import type { DateDraft, RelativeUnit, TimeFields } from './date-mention.ts'
import { arabicDays, arabicDecades, arabicTurns, arabicUnitWords } from './time-words.ts'

const key = ({ lexemes }: Lexed, at: number) => lexemes[at]?.key ?? ''
const gregorian = { calendar: 'gregorian' } as const

/** Decades, centuries and times counted from the day of the speech: التسعينيات, القرن الماضي, أمس, قبل ثلاثة أيام. */
export function readArabicPeriod(lexed: Lexed, at: number): DateDraft | undefined {
  return decade(lexed, at) ?? century(lexed, at) ?? near(lexed, at) ?? turned(lexed, at) ?? ago(lexed, at)
}

function decade(lexed: Lexed, first: number): DateDraft | undefined {
  const found = arabicDecades.get(key(lexed, first))
  if (!found) return undefined
  const whole = key(lexed, first + 1) === 'القرن' ? (century(lexed, first + 1) ?? turned(lexed, first + 1)) : undefined
  const base = whole?.fields.century === undefined ? 1900 : (whole.fields.century - 1) * 100
  return { first, next: whole?.next ?? first + 1, fields: { ...gregorian, decade: base + found.entry } }
}

const centuries = new Set(['القرن', 'والقرن', 'للقرن', 'بالقرن'])

function century(lexed: Lexed, first: number): DateDraft | undefined {
  if (!centuries.has(key(lexed, first))) return undefined
  const number = lexed.atoms[first + 1] && readNumber(lexed, first + 1)
  if (!number || !Number.isInteger(number.value) || number.value > 30) return undefined
  const hijri = key(lexed, number.next) === 'الهجري'
  const named = hijri || key(lexed, number.next) === 'الميلادي'
  const fields: TimeFields = { calendar: hijri ? 'hijri' : 'gregorian', century: number.value }
  return { first, next: named ? number.next + 1 : number.next, fields }
}

const distant = new Set(['ذلك', 'ذاك', 'تلك', 'نفس', 'طوال', 'طيله'])
const notToday = new Set('التالي الاول الثاني الثالث الرابع الاخير الواحد نفسه ذاته الذي السابق'.split(' '))

function near(lexed: Lexed, first: number): DateDraft | undefined {
  const word = key(lexed, first).replace(/^و(?=اول$|بعد$)/, '')
  const next = key(lexed, first + 1)
  const day = (offset: number, length: number): DateDraft => ({
    first,
    next: first + length,
    fields: { ...gregorian, relative: { unit: 'day', offset } },
  })
  if ((word === 'اول' && next === 'امس') || (word === 'امس' && next === 'الاول')) return day(-2, 2)
  if (word === 'اول' && next === 'من' && key(lexed, first + 2) === 'امس') return day(-2, 3)
  if (word === 'بعد' && next === 'غد') return day(2, 2)
  const found = arabicDays.get(word)
  if (!found || arabicTurns.has(next) || distant.has(key(lexed, first - 1))) return undefined
  return found.entry === 0 && (notToday.has(next) || lexed.atoms[first + 1]?.definite) ? undefined : day(found.entry, 1)
}

const these = new Set(['هذا', 'هذه', 'وهذا', 'وهذه', 'لهذا', 'بهذا'])

/** الأسبوع الماضي, العام المقبل, هذا الشهر. */
function turned(lexed: Lexed, first: number): DateDraft | undefined {
  const pointed = these.has(key(lexed, first))
  const at = pointed ? first + 1 : first
  const unit = arabicUnitWords.get(key(lexed, at))
  if (!unit?.definite) return undefined
  const offset = pointed ? 0 : arabicTurns.get(key(lexed, at + 1))
  if (offset === undefined) return undefined
  return { first, next: pointed ? at + 1 : at + 2, fields: { ...gregorian, relative: { unit: unit.entry, offset } } }
}

const since = new Set(['قبل', 'منذ', 'وقبل', 'ومنذ', 'مذ'])
const codes = new Set<string>(['hour', 'day', 'week', 'month', 'year', 'decade', 'century'])
const wholeOnes = new Set(['عام', 'سنه', 'شهر', 'اسبوع', 'يوم', 'قرن'])

/** قبل ثلاثة أيام, منذ سنتين, قبل عام; but not قبل ثلاثة أيام من الحرب. */
function ago(lexed: Lexed, first: number): DateDraft | undefined {
  if (!since.has(key(lexed, first)) || !lexed.lexemes[first + 1]) return undefined
  const found = draftAt(lexed, first + 1)
  const amount = found && measured(lexed, found, found.first)
  const one = !amount && wholeOnes.has(key(lexed, first + 1)) && !opens(lexed, first + 2)
  const unit = one ? arabicUnitWords.get(key(lexed, first + 1))!.entry : amount?.unit?.code
  const next = one ? first + 2 : amount?.next
  if (!unit || !next || !codes.has(unit) || key(lexed, next) === 'من') return undefined
  if (amount && (amount.exactness === 'vague' || !Number.isInteger(amount.value))) return undefined
  const relative = { unit: unit as RelativeUnit, offset: -(amount?.value ?? 1) }
  return { first, next, fields: { ...gregorian, relative }, counts: true }
}

/** What follows makes it another thing than "a month ago": قبل شهر رمضان, قبل يوم السبت. */
function opens({ lexemes, atoms }: Lexed, at: number): boolean {
  const after = lexemes[at]
  return (
    after !== undefined &&
    (atoms[at] !== undefined || (after.kind === 'word' && !/^(?:و|ف|من$|في$|علي$|كان|ب)/.test(after.key)))
  )
}
