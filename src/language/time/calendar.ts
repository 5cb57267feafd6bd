const dayLength = 86_400_000

/** Days since 1 January 1970 of a Gregorian date; the month may run over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / dayLength
}

/** ISO 8601. */
export function isoDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** The day of an ISO 8601 date or instant; `undefined` where it names no day. */
export function parseDay(iso: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

/** ISO 8601: Monday 1 to Sunday 7. 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export interface HijriDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** The Umm al-Qura date of a day; before 1300 and after 1600 AH the arithmetic calendar that ICU falls back to. */
export function hijriOf(day: number): HijriDate {
  const parts = ummAlQura.formatToParts(day * dayLength)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}

/** The day of an Umm al-Qura date; the 30th of a month of 29 days is the first of the next. */
export function dayOfHijri(year: number, month: number, day: number): number {
  // 1 Muharram 1 AH is 16 July 622 (Julian), day -492148; a month has 29.530588 days on average.
  let guess = Math.round(((year - 1) * 12 + month - 1) * 29.530588 + day - 1 - 492_148)
  for (let turn = 0; turn < 4; turn++) {
    const found = hijriOf(guess)
    const off = Math.round(((year - found.year) * 12 + month - found.month) * 29.530588) + day - found.day
    if (off === 0) break
    guess += off
  }
  return guess
}
