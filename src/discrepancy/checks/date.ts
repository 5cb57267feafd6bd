import { arabicUnits } from '../../language/quantity/units.ts'
import { arabicDayPart } from '../../language/time/day-parts.ts'
import { weekdayContradicts } from '../../language/time/compare-dates.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { leftOver } from '../left-over.ts'
import type { Pair } from '../pair.ts'
import { timesOf, workedOut, type TimeField, type TimeSaid } from '../time-said.ts'

/** Days, months, years, hours and parts of the day of the English that the Arabic has otherwise, or has not. */
export function dateCheck(pair: Pair): readonly Discrepancy[] {
  const english = timesOf(pair.english)
  if (english.length === 0) return partsOfDay(pair)
  const arabic = timesOf(pair.arabic)
  const found = leftOver({ arabic, english }, (a, e) => a.field === e.field && a.key === e.key, pair.budget)
  pair.budget.spend(20 * english.length * (arabic.length + pair.arabic.sentences.length))
  const free = [...found.arabic]
  const flags = found.english.flatMap((said) => {
    if (isBorneOut(pair, arabic, said)) return []
    const at = free.findIndex((other) => other.field === said.field && comparable(other, said))
    const [answer] = at < 0 ? [] : free.splice(at, 1)
    return answer ? [different(pair, answer, said)] : unsupported(pair, arabic, said)
  })
  return [...apart(flags), ...(flags.length === 0 ? partsOfDay(pair) : [])]
}

/** At most one report for each stretch of the English. */
function apart(flags: readonly Discrepancy[]): readonly Discrepancy[] {
  return flags.filter((flag, at) => !flags.slice(0, at).some((other) => overlaps(other.target, flag.target)))
}

/** Whether the Arabic says it in another way: a day that can be worked out, a year that was read as a number. */
function isBorneOut(pair: Pair, arabic: readonly TimeSaid[], { field, key, mention }: TimeSaid): boolean {
  const { sentences } = pair.arabic
  const hijri = mention.calendar === 'hijri'
  if (sentences.some(({ dates }) => dates.some((date) => workedOut(date)[field]?.includes(key)))) return true
  // A Hijri date is an answer to a Gregorian one, but not where the Arabic has the Hijri date as well.
  const both = arabic.some((said) => said.field === field && said.mention.calendar === 'hijri')
  if (hijri && !both && arabic.some((said) => said.mention.calendar === 'gregorian')) return true
  const numbers = sentences.flatMap(({ quantities }) => quantities.flatMap(({ value, upper }) => [value, upper]))
  switch (field) {
    case 'year':
    case 'day':
      return numbers.includes(Number(key)) || (field === 'year' && isShortYear(numbers, Number(key)))
    case 'clock': {
      const { hour, minute } = mention.clock!
      return numbers.some((n) => n === hour % 12 || n === hour || n === Math.round((hour % 12) * 100 + minute) / 100)
    }
    case 'decade':
      return [Number(key), Number(key) % 100].some((n) => numbers.includes(n)) || saysCentury(pair, Number(key))
    case 'relative':
      return namesUnit(pair, mention.relative!.unit) && !arabic.some((said) => said.field === 'relative')
    default:
      return false
  }
}

function isShortYear(numbers: readonly (number | undefined)[], year: number): boolean {
  return numbers.includes(year % 100) && year >= 1900
}

/** القرن الحادي والعشرون for the 2000s. */
const saysCentury = (pair: Pair, decade: number) => decade % 100 === 0 && namesUnit(pair, 'century')

/** Whether a word of the Arabic names the unit at all: في غضون أسبوع for "this week". */
function namesUnit({ arabic }: Pair, unit: string): boolean {
  return arabic.words.some((word) => arabicUnits.get(word.as.folded)?.entry.code === unit)
}

/** Whether the two can be held against each other: "today" may be any day, a Hijri month is no other month's mistake. */
function comparable(a: TimeSaid, e: TimeSaid): boolean {
  if (a.field === 'month' && a.mention.calendar !== e.mention.calendar) return false
  if (a.field !== 'relative') return true
  const [one, other] = [a.mention.relative!, e.mention.relative!]
  if (one.unit === 'day' || other.unit === 'day') return one.unit === other.unit && one.offset * other.offset < 0
  return true
}

function different({ arabic, english }: Pair, answer: TimeSaid, said: TimeSaid): Discrepancy {
  const target = placeOf(english.text, said)
  const source = { start: answer.start, end: answer.end }
  const [expected, actual] = [slice(arabic.text, source), slice(english.text, target)]
  return {
    category: 'date',
    target,
    source,
    expected,
    actual,
    reason: { key: `date.${said.field}`, values: { expected, actual } },
    confidence: said.field === 'relative' ? 0.75 : 0.9,
    contradiction: true,
  }
}

const sure: ReadonlySet<TimeField> = new Set(['weekday', 'month', 'year', 'decade'])

/** The English dates what the Arabic does not date so. */
function unsupported(pair: Pair, arabic: readonly TimeSaid[], said: TimeSaid): readonly Discrepancy[] {
  const target = placeOf(pair.english.text, said)
  const actual = slice(pair.english.text, target)
  const base = { category: 'date' as const, target, actual }
  if (said.field === 'weekday' && weekdayContradicts(said.mention))
    return [{ ...base, reason: { key: 'date.calendar', values: { actual } }, confidence: 0.8, contradiction: false }]
  if (pair.mode === 'summary' || isInTitle(pair.english.text, said)) return []
  const again = arabic.some(({ field, key }) => field === said.field && key === said.key)
  const answered = arabic.some(({ field }) => field === said.field)
  if (again || (!sure.has(said.field) && said.field !== 'relative')) return []
  if (said.field === 'relative' && said.mention.relative!.unit === 'day') return []
  if (said.field !== 'relative' && !answered && arabic.some(({ field }) => field === 'relative')) return []
  return [{ ...base, reason: { key: 'date.unsupported', values: { actual } }, confidence: 0.65, contradiction: false }]
}

/** The Monday Market Association meets on no Monday. */
function isInTitle(text: string, { field, end }: TimeSaid): boolean {
  return field === 'weekday' && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}

const words: Partial<Record<TimeField, RegExp>> = {
  weekday: /\p{L}+day/u,
  month: /(?<!\p{L})(?!\p{L}+day)\p{Lu}\p{L}+/u,
  year: /\d{4}/,
  day: /(?<!\d)\d{1,2}(?!\d)/,
}

/** The word of the date that says this field: the month of "30 August 2005". */
function placeOf(text: string, { field, start, end }: TimeSaid): Span {
  const found = words[field]?.exec(text.slice(start, end))
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end }
}

/** Morning, evening and the like, where the Arabic names another part of the day and not this one. */
function partsOfDay(pair: Pair): readonly Discrepancy[] {
  const english = pair.english.words.flatMap(({ as: { dayPart }, start, end }) =>
    dayPart ? [{ start, end, part: dayPart }] : [],
  )
  if (english.length === 0) return []
  const arabic = pair.arabic.words.flatMap(({ as, start, end }) => {
    const parts = arabicDayPart(as.folded)
    return parts ? [{ start, end, parts }] : []
  })
  const exact = leftOver({ arabic, english }, (a, e) => a.parts[0] === e.part, pair.budget)
  const rest = leftOver(exact, (a, e) => a.parts.includes(e.part), pair.budget)
  return rest.english.flatMap(({ start, end }, at) => {
    const answer = rest.arabic[at]
    if (!answer || pair.mode === 'summary') return []
    const [expected, actual] = [slice(pair.arabic.text, answer), slice(pair.english.text, { start, end })]
    return [
      {
        category: 'date' as const,
        target: { start, end },
        source: { start: answer.start, end: answer.end },
        expected,
        actual,
        reason: { key: 'date.dayPart', values: { expected, actual } },
        confidence: 0.7,
        contradiction: true,
      },
    ]
  })
}
