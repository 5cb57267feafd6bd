import { withProclitics } from '../quantity/proclitics.ts'
import type { Calendar } from './date-mention.ts'

export interface Month {
  readonly calendar: Calendar
  readonly month: number
  /** The word means something else as well (آب father, مارس he practised, رمضان a man's name): it needs a date round it. */
  readonly weak: boolean
}

/** Folded names of the Mashriq, of Egypt and the Gulf, of the Maghreb; those after the bar are weak. */
const gregorian = [
  'كانون+الثاني يناير جانفي',
  'شباط فبراير فيفري',
  'اذار | مارس',
  'نيسان ابريل افريل',
  'ايار مايو | ماي',
  'حزيران يونيو | جوان',
  'تموز يوليو يوليوز جويليه',
  'اغسطس غشت اوت | اب',
  'ايلول سبتمبر شتنبر',
  'تشرين+الاول اكتوبر',
  'تشرين+الثاني نوفمبر نونبر',
  'كانون+الاول ديسمبر دجنبر',
]
const hijri = [
  '| محرم',
  '| صفر',
  'ربيع+الاول',
  'ربيع+الاخر ربيع+الثاني',
  'جمادي+الاولي جمادي+الاول',
  'جمادي+الاخره جمادي+الثانيه جمادي+الاخر',
  '| رجب',
  '| شعبان',
  '| رمضان',
  'شوال',
  'ذو+القعده ذي+القعده',
  'ذو+الحجه ذي+الحجه',
]

const english = [
  'january jan',
  'february feb',
  '| march mar',
  'april apr',
  '| may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]
/** Only those of one word: the others have too many spellings. */
const englishHijri = [
  'muharram',
  '| safar',
  '',
  '',
  '',
  '',
  'rajab',
  "shaban sha'ban shaaban",
  'ramadan ramadhan',
  'shawwal',
  '',
  '',
]

function entries(calendar: Calendar, table: readonly string[]): readonly (readonly [string, Month])[] {
  return table.flatMap((line, i) => {
    const [sure = '', weak = ''] = line.split('|')
    const named = (names: string, isWeak: boolean) =>
      names
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => [name, { calendar, month: i + 1, weak: isWeak }] as const)
    return [...named(sure, false), ...named(weak, true)]
  })
}

const arabicTable = [...entries('gregorian', gregorian), ...entries('hijri', hijri)]
const isPair = ([name]: readonly [string, unknown]) => name.includes('+')

/** Months of one word, with their proclitics. */
export const arabicMonths = withProclitics(arabicTable.filter((entry) => !isPair(entry)))
/** The first words of months of two, with their proclitics. */
export const arabicPairHeads = withProclitics(
  [...new Set(arabicTable.filter(isPair).map(([name]) => name.split('+')[0]!))].map((head) => [head, head] as const),
)
/** Months of two words, as `first+second`. */
export const arabicPairs: ReadonlyMap<string, Month> = new Map(arabicTable.filter(isPair))

export const englishMonths: ReadonlyMap<string, Month> = new Map(
  [...entries('gregorian', english), ...entries('hijri', englishHijri)].flatMap(([name, month]) =>
    [name, `${name}'s`].map((form) => [form, month] as const),
  ),
)
