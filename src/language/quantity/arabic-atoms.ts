import { withProclitics } from './proclitics.ts'
import type { Atom, Role } from './role.ts'

/** Folded letters: أإآ as ا, ى and ئ as ي, ة as ه (arabic/letters.ts); both genders, all cases, and the commoner dialect forms. */
const table: readonly (readonly [Role, number, string])[] = [
  ['zero', 0, 'صفر صفرا'],
  ['unit', 1, 'واحد واحده واحدا'],
  ['bound-unit', 1, 'احد احدي احدا'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنين'],
  ['bound-unit', 2, 'اثنا اثني اثنتا اثنتي'],
  ['unit', 3, 'ثلاثه ثلاث ثلاثا تلاته'],
  ['unit', 4, 'اربعه اربع اربعا'],
  ['unit', 5, 'خمسه خمس خمسا'],
  ['unit', 6, 'سته ست ستا'],
  ['unit', 7, 'سبعه سبع سبعا'],
  ['unit', 8, 'ثمانيه ثماني ثمان ثمانيا تمانيه'],
  ['unit', 9, 'تسعه تسع تسعا'],
  ['ten', 10, 'عشر عشره عشرا'],
  ['teen', 11, 'احدعش حداعش'],
  ['teen', 12, 'اثنعش طنعش اطنعش'],
  ['teen', 13, 'ثلطعش تلتعش'],
  ['teen', 14, 'اربعطعش اربطعش'],
  ['teen', 15, 'خمسطعش خمستعش'],
  ['teen', 16, 'سطعش ستعش'],
  ['teen', 17, 'سبعطعش سبعتعش'],
  ['teen', 18, 'ثمنطعش تمنتعش'],
  ['teen', 19, 'تسعطعش تسعتعش'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين'],
  ['tens', 40, 'اربعون اربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'ميه مايه'],
  ['hundreds', 200, 'ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي'],
  ...['ثلاث ثلث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان ثماني', 'تسع'].map((heads, i): readonly [Role, number, string] => [
    'hundreds',
    (i + 3) * 100,
    heads.replaceAll(/\S+/g, (head) => `${head}ميه ${head}مايه`),
  ]),
  ...(
    [
      [1e3, ['الف'], 'الاف الوف'],
      [1e6, ['مليون'], 'ملايين'],
      [1e9, ['مليار', 'بليون'], 'مليارات بلايين بليونات'],
      [1e12, ['تريليون', 'ترليون'], 'تريليونات ترليونات'],
      [1e15, ['كوادريليون', 'كدريليون'], 'كوادريليونات'],
    ] as const
  ).flatMap(([value, heads, plurals]): readonly (readonly [Role, number, string])[] => [
    ['scales', value, plurals],
    ...heads.flatMap((head): readonly (readonly [Role, number, string])[] => [
      ['scale', value, head],
      ['dual-scale', value, `${head}ان ${head}ين ${head}ي`],
      ['maybe-dual-scale', value, `${head}ا`],
    ]),
  ]),
  ['vague', 10, 'عشرات'],
  ['vague', 100, 'ميات مايات'],
  ['few', 3, 'بضع بضعه بضعا عده'],
  ['ordinal', 1, 'اول اولي'],
  ['bound-ordinal', 1, 'حادي حاديه'],
  ['ordinal', 2, 'ثاني ثانيه ثان'],
  ['ordinal', 3, 'ثالث ثالثه'],
  ['ordinal', 4, 'رابع رابعه'],
  ['ordinal', 5, 'خامس خامسه'],
  ['ordinal', 6, 'سادس سادسه'],
  ['ordinal', 7, 'سابع سابعه'],
  ['ordinal', 8, 'ثامن ثامنه'],
  ['ordinal', 9, 'تاسع تاسعه'],
  ['ordinal', 10, 'عاشر عاشره'],
  ['fraction', 1 / 2, 'نصف نصفا نصفهم نصفها نصفه نصفنا نصفهن'],
  ['fraction', 1 / 3, 'ثلث ثلثهم ثلثها ثلثه'],
  ['fraction', 2 / 3, 'ثلثا ثلثي ثلثان ثلثين ثلثاهم ثلثيهم ثلثاها ثلثيها'],
  ['fraction', 1 / 4, 'ربع ربعا'],
  ['fraction', 1 / 6, 'سدس'],
  ['fractions', 1 / 3, 'اثلاث'],
  ['fractions', 1 / 4, 'ارباع'],
  ['fractions', 1 / 5, 'اخماس'],
  ['fractions', 1 / 6, 'اسداس'],
  ['fractions', 1 / 7, 'اسباع'],
  ['fractions', 1 / 8, 'اثمان'],
  ['fractions', 1 / 9, 'اتساع'],
  ['fractions', 1 / 10, 'اعشار'],
]

/** لست is "I am not" far more often than "for six". */
const never = new Set(['لست', 'ولست', 'فلست'])

/** What each folded Arabic word, with its proclitics, can do in a number. */
export const arabicAtoms: ReadonlyMap<string, Atom> = new Map(
  [
    ...withProclitics(
      table.flatMap(([role, value, forms]) => forms.split(' ').map((form) => [form, { role, value }] as const)),
    ),
  ]
    .filter(([form]) => !never.has(form))
    .map(([form, { entry, ...front }]) => [form, { ...entry, ...front }]),
)
