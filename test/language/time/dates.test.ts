import { describe, expect, it } from 'vitest'
import { dates } from '../../../src/language/time/dates.ts'
import { slice } from '../../../src/text/span.ts'
import type { Language } from '../../../src/text/witness.ts'

const speechDate = '2024-03-15'

/** One mention as a line: words | what was said [= the days that it means]. */
function lines(text: string, language: Language): readonly string[] {
  return dates(text, language, { speechDate }).map(({ start, end, resolved, calendar, relative, clock, ...rest }) => {
    const fields = Object.entries(rest).map(([name, value]) => `${name} ${value}`)
    if (calendar === 'hijri') fields.unshift('hijri')
    if (relative) fields.push(`${relative.unit} ${relative.offset > 0 ? '+' : ''}${relative.offset}`)
    if (clock)
      fields.push(`${clock.hour}:${String(clock.minute).padStart(2, '0')}${clock.period ? ` ${clock.period}` : ''}`)
    const days = resolved ? [resolved.from, ...(resolved.to === resolved.from ? [] : [resolved.to])] : []
    return `${slice(text, { start, end })} | ${fields.join(', ')}${days.length === 0 ? '' : ` = ${days.join(' to ')}`}`
  })
}

type Case = readonly [text: string, ...expected: string[]]

const arabic: readonly Case[] = [
  ['في الرابع عشر من شباط ٢٠٢٣', 'الرابع عشر من شباط ٢٠٢٣ | year 2023, month 2, day 14 = 2023-02-14'],
  [
    'يوم السبت، ١٤ تشرين الأول ٢٠٢٣',
    'يوم السبت، ١٤ تشرين الأول ٢٠٢٣ | year 2023, month 10, day 14, weekday 6 = 2023-10-14',
  ],
  ['14 شباط/فبراير 2023', '14 شباط/فبراير 2023 | year 2023, month 2, day 14 = 2023-02-14'],
  ['٥ جويلية ١٩٦٢', '٥ جويلية ١٩٦٢ | year 1962, month 7, day 5 = 1962-07-05'],
  ['في ٢٣ يوليو من عام ١٩٥٢', '٢٣ يوليو من عام ١٩٥٢ | year 1952, month 7, day 23 = 1952-07-23'],
  ['كانون الثاني الماضي', 'كانون الثاني الماضي | month 1, year -1 = 2024-01-01 to 2024-01-31'],
  ['في آب وأيلول', 'آب | month 8 = 2024-08-01 to 2024-08-31', 'أيلول | month 9 = 2023-09-01 to 2023-09-30'],
  ['١٠ رمضان ١٤٤٥', '١٠ رمضان ١٤٤٥ | hijri, year 1445, month 9, day 10 = 2024-03-20'],
  ['٣ جمادى الآخرة ١٤٤٥ هـ', '٣ جمادى الآخرة ١٤٤٥ هـ | hijri, year 1445, month 6, day 3 = 2023-12-16'],
  ['سنة ٤٠ للهجرة', 'سنة ٤٠ للهجرة | hijri, year 40 = 0660-05-20 to 0661-05-09'],
  ['عام ألفين وثلاثة', 'عام ألفين وثلاثة | year 2003 = 2003-01-01 to 2003-12-31'],
  ['سنة خمس وأربعين وأربعمئة وألف', 'سنة خمس وأربعين وأربعمئة وألف | hijri, year 1445 = 2023-07-19 to 2024-07-06'],
  [
    'بين عامي 1980 و1988',
    'عامي 1980 | year 1980 = 1980-01-01 to 1980-12-31',
    '1988 | year 1988 = 1988-01-01 to 1988-12-31',
  ],
  ['من 2014 إلى 2017', '2014 | year 2014 = 2014-01-01 to 2014-12-31', '2017 | year 2017 = 2017-01-01 to 2017-12-31'],
  ['في حزيران عام سبعة وستين', 'حزيران عام سبعة وستين | year 1967, month 6 = 1967-06-01 to 1967-06-30'],
  ['من 5 إلى 7 آذار', '5 | month 3, day 5 = 2024-03-05', '7 آذار | month 3, day 7 = 2024-03-07'],
  ['تسعينيات القرن الماضي', 'تسعينيات القرن الماضي | decade 1990 = 1990-01-01 to 1999-12-31'],
  ['القرن الحادي والعشرون', 'القرن الحادي والعشرون | century 21 = 2000-01-01 to 2099-12-31'],
  ['الساعة الثالثة والنصف صباحًا', 'الساعة الثالثة والنصف صباحًا | 3:30 am'],
  ['الساعة السادسة إلا ربعًا مساءً', 'الساعة السادسة إلا ربعًا مساءً | 17:45 pm'],
  ['عند الرابعة وعشر دقائق', 'الرابعة وعشر دقائق | 4:10'],
  [
    'أمس وأول من أمس وغدًا',
    'أمس | day -1 = 2024-03-14',
    'أول من أمس | day -2 = 2024-03-13',
    'غدًا | day +1 = 2024-03-16',
  ],
  [
    'الأسبوع الماضي والعام المقبل',
    'الأسبوع الماضي | week -1 = 2024-03-04 to 2024-03-10',
    'العام المقبل | year +1 = 2025-01-01 to 2025-12-31',
  ],
  ['قبل ثلاثة أيام ومنذ سنتين', 'قبل ثلاثة أيام | day -3 = 2024-03-12', 'منذ سنتين | year -2 = 2022-01-01 to 2022-12-31'],
  ['الأحد المقبل', 'الأحد المقبل | weekday 7, week +1 = 2024-03-17'],
  ['12/5/2003', '12/5/2003 | year 2003, month 5, day 12 = 2003-05-12'],
]

const english: readonly Case[] = [
  ['Saturday, 14 October 2023', 'Saturday, 14 October 2023 | year 2023, month 10, day 14, weekday 6 = 2023-10-14'],
  ['Feb. 14, 2023', 'Feb. 14, 2023 | year 2023, month 2, day 14 = 2023-02-14'],
  ['the fourteenth of February', 'the fourteenth of February | month 2, day 14 = 2024-02-14'],
  ['in May 2003', 'May 2003 | year 2003, month 5 = 2003-05-01 to 2003-05-31'],
  ['last September', 'last September | month 9, year -1 = 2023-09-01 to 2023-09-30'],
  ['last April', 'last April | month 4, year -1 = 2023-04-01 to 2023-04-30'],
  ['5-7 March', '5 | month 3, day 5 = 2024-03-05', '7 March | month 3, day 7 = 2024-03-07'],
  ['2023-02-14', '2023-02-14 | year 2023, month 2, day 14 = 2023-02-14'],
  ['3/4/2003', '3/4/2003 | year 2003, month 4, day 3, ambiguous true = 2003-04-03'],
  ['10 Ramadan 1445 AH', '10 Ramadan 1445 AH | hijri, year 1445, month 9, day 10 = 2024-03-20'],
  ['since 1990', '1990 | year 1990 = 1990-01-01 to 1990-12-31'],
  [
    'the 1990s, the nineties',
    '1990s | decade 1990 = 1990-01-01 to 1999-12-31',
    'nineties | decade 1990 = 1990-01-01 to 1999-12-31',
  ],
  [
    'between 1980 and 1988',
    '1980 | year 1980 = 1980-01-01 to 1980-12-31',
    '1988 | year 1988 = 1988-01-01 to 1988-12-31',
  ],
  ['the twentieth century', 'twentieth century | century 20 = 1900-01-01 to 1999-12-31'],
  ['at 3:30 pm', '3:30 pm | 15:30 pm'],
  ["three o'clock", "three o'clock | 3:00"],
  ['half past three', 'half past three | 3:30'],
  ['a quarter to four', 'a quarter to four | 3:45'],
  ['five in the afternoon', 'five in the afternoon | 17:00 pm'],
  ['yesterday', 'yesterday | day -1 = 2024-03-14'],
  ['three days ago', 'three days ago | day -3 = 2024-03-12'],
  ['next Monday', 'next Monday | weekday 1, week +1 = 2024-03-18'],
  ['last month', 'last month | month -1 = 2024-02-01 to 2024-02-29'],
]

const traps: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'قال أب لابنه',
    'ومارس السياسة',
    'ركب سيارة نيسان',
    'الواحد الأحد',
    'لم يأتِ أحد',
    'أحد عشر كوكبًا',
    'رمضان رجل كريم',
    'في ذلك اليوم',
    '2003 دينار',
    'بعد ثلاثة أيام',
    'هذا محرم',
  ],
  en: [
    'We may go',
    'They march',
    'It may rain. May it stop',
    '2003 people',
    'the second month',
    'a second thought',
    '40 ad campaigns',
  ],
}

describe('dates', () => {
  it.each(arabic)('reads %s', (text, ...expected) => expect(lines(text, 'ar')).toEqual(expected))
  it.each(english)('reads %s', (text, ...expected) => expect(lines(text, 'en')).toEqual(expected))
  it.each(traps.ar)('finds no date in %s', (text) => expect(lines(text, 'ar')).toEqual([]))
  it.each(traps.en)('finds no date in %s', (text) => expect(lines(text, 'en')).toEqual([]))

  it('leaves a date without a year unresolved where the day of the speech is not known', () => {
    expect(dates('٣ أيلول', 'ar')[0]?.resolved).toBeUndefined()
    expect(dates('yesterday', 'en')[0]?.resolved).toBeUndefined()
  })
})
