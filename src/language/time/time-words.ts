import { withProclitics } from '../quantity/proclitics.ts'
import type { RelativeUnit } from './date-mention.ts'

const listed = <T>(table: readonly (readonly [T, string])[]) =>
  table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const))

/** ISO weekday of the bare Arabic name, which is a day with its article or after يوم only. */
export const arabicWeekdays = withProclitics(
  listed<number>([
    [1, 'اثنين'],
    [2, 'ثلاثاء ثلاثا'],
    [3, 'اربعاء اربعا'],
    [4, 'خميس'],
    [5, 'جمعه'],
    [6, 'سبت'],
    [7, 'احد'],
  ]),
)

export const englishWeekdays: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day, i) =>
    [day, `${day}'s`, `${day}s`].map((form) => [form, i + 1] as const),
  ),
)

/** First year within its century. */
export const arabicDecades = withProclitics(
  ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].flatMap((tens, i) =>
    [`${tens}يات`, `${tens}ات`].map((form) => [form, (i + 2) * 10] as const),
  ),
)

export const englishDecades: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10]),
)

/** Days from the day of the speech. */
export const arabicDays = withProclitics(
  listed<number>([
    [-1, 'امس البارحه'],
    [0, 'اليوم الليله'],
    [1, 'غدا'],
  ]),
)

export const englishDays: ReadonlyMap<string, number> = new Map(
  listed<number>([
    [-1, "yesterday yesterday's"],
    [0, "today today's tonight tonight's"],
    [1, "tomorrow tomorrow's"],
  ]),
)

export const arabicUnitWords = withProclitics(
  listed<RelativeUnit>([
    ['day', 'يوم ليله'],
    ['week', 'اسبوع'],
    ['month', 'شهر'],
    ['year', 'عام سنه'],
    ['decade', 'عقد'],
    ['century', 'قرن'],
  ]),
)

export const englishUnitWords: ReadonlyMap<string, RelativeUnit> = new Map(
  listed<RelativeUnit>([
    ['hour', 'hour hours'],
    ['day', 'day days night nights'],
    ['week', 'week weeks'],
    ['month', 'month months'],
    ['year', 'year years'],
    ['decade', 'decade decades'],
    ['century', 'century centuries'],
  ]),
)

/** Which of them, counted from now. */
export const arabicTurns: ReadonlyMap<string, number> = new Map(
  listed<number>([
    [-1, 'الماضي الماضيه المنصرم المنصرمه الفايت الفايته'],
    [0, 'الحالي الحاليه الجاري الجاريه'],
    [1, 'المقبل المقبله القادم القادمه الاتي الاتيه'],
  ]),
)

export const englishTurns: ReadonlyMap<string, number> = new Map(
  listed<number>([
    [-1, 'last'],
    [0, 'this'],
    [1, 'next coming'],
  ]),
)

/** Words after which a bare figure of four digits is a year. */
export const yearIntroducers: ReadonlySet<string> = new Set(
  'في منذ حتي قبل بعد خلال صيف شتاء خريف مطلع اواخر اوايل نهايه بدايه منتصف in since until till by before after during from of early late mid spring summer autumn winter year circa the'.split(
    ' ',
  ),
)
