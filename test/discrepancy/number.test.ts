import { expect, test } from 'vitest'
import { numberCheck } from '../../src/discrepancy/checks/number.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const cases: readonly Case[] = [
  // A summary draws in the figure of a sentence beside the linked one.
  {
    ar: 'بقوا في القلعة ثلاثين عامًا. ثم رحلوا عنها في الربيع.',
    en: 'They stayed twenty years and left in the spring.',
    mode: 'summary',
    rests: [1],
    differ: 'twenty',
  },
  {
    ar: 'بقوا في القلعة ثلاثين عامًا. ثم رحلوا عنها في الربيع.',
    en: 'They stayed thirty years and left in the spring.',
    mode: 'summary',
    rests: [1],
  },
  // Digits, words, scales.
  { ar: 'غرست البلدية 340 شجرة.', en: 'The municipality planted 340 trees.' },
  { ar: 'غرست البلدية ٣٤٠ شجرة.', en: 'The municipality planted 430 trees.', differ: '430' },
  { ar: 'غرست البلدية ثلاثمئة وأربعين شجرة.', en: 'The municipality planted 340 trees.' },
  { ar: 'غرست البلدية ثلاثمئة وأربعين شجرة.', en: 'The municipality planted 350 trees.', differ: '350' },
  { ar: 'وصلت سبع حافلات إلى المعبر.', en: 'Seven buses reached the crossing.' },
  { ar: 'وصلت سبع حافلات إلى المعبر.', en: 'Nine buses reached the crossing.', differ: 'Nine' },
  { ar: 'كلّف السد 3.5 مليون دولار.', en: 'The dam cost $3.5 million.' },
  { ar: 'كلّف السد 3.5 مليون دولار.', en: 'The dam cost $3.5 billion.', differ: '3.5 billion' },
  { ar: 'كلّف السد ثلاثة ملايين ونصف المليون دولار.', en: 'The dam cost 3.5 million dollars.' },
  // Duals, and numbers that other words say.
  { ar: 'عبرت شاحنتان الجسر.', en: 'Two trucks crossed the bridge.' },
  { ar: 'عبرت شاحنتان الجسر.', en: 'Three trucks crossed the bridge.', differ: 'Three' },
  { ar: 'وقّع كلا الطرفين على الوثيقة.', en: 'The two sides signed the document.' },
  { ar: 'عُقد اجتماع ثلاثي في القصر.', en: 'A meeting of the three was held in the palace.' },
  // Ordinals, shares, percentages, scores.
  { ar: 'فاز في الجولة الرابعة.', en: 'He won in the fourth round.' },
  { ar: 'فاز في الجولة الرابعة.', en: 'He won in the sixth round.', differ: 'sixth' },
  { ar: 'أُغلق ثلاثة أرباع المخابز.', en: 'Three quarters of the bakeries were closed.' },
  { ar: 'أُغلق ثلاثة أرباع المخابز.', en: '75 percent of the bakeries were closed.' },
  { ar: 'ارتفعت الأجور 12 في المئة.', en: 'Wages rose by 12 per cent.' },
  { ar: 'ارتفعت الأجور 12 في المئة.', en: 'Wages rose by 21 per cent.', differ: '21' },
  { ar: 'فاز الفريق بنتيجة 3-1.', en: 'The team won 3-1.' },
  { ar: 'فاز الفريق بنتيجة 3-1.', en: 'The team won 4-1.', differ: '4' },
  { ar: 'سيبقون بين ثلاث سنوات وخمس.', en: 'They will stay for three to five years.' },
  // Uncertain and rounded numbers.
  { ar: 'نزح 2217 شخصًا.', en: 'More than 2,200 people fled.' },
  { ar: 'نزح 2217 شخصًا.', en: 'Some 2,900 people fled.', differ: '2,900' },
  { ar: 'نزح 2217 شخصًا.', en: '2,200 people fled.', differ: '2,200' },
  { ar: 'غرقت عشرات القوارب.', en: 'Dozens of boats sank.' },
  { ar: 'غرقت عشرات القوارب.', en: 'Thousands of boats sank.', differ: 'Thousands' },
  // Another unit, a date.
  { ar: 'انتظروا سنة ونصف السنة.', en: 'They waited for eighteen months.' },
  { ar: 'افتُتح المتحف عام 1987.', en: 'The museum opened in 1987.' },
  // What stands nowhere, and what may be left out.
  { ar: 'تحدث عن المدارس والطرق.', en: 'He spoke of 14 schools and of roads.', differ: '14' },
  { ar: 'تحدث عن المدارس والطرق.', en: 'He spoke of 14 schools and of roads.', mode: 'summary' },
  { ar: 'زار خمس مدارس وثلاثة مصانع.', en: 'He visited three factories.', mode: 'summary' },
  { ar: 'بقيت القوات ستًا وعشرين سنة.', en: 'The forces stayed for sixteen years.', mode: 'summary', differ: 'sixteen' },
]

itReads(numberCheck, cases)

test('it calls a bare round number rounded, and no contradiction', () => {
  const [found] = numberCheck(readPair('نزح 2217 شخصًا.', '2,200 people fled.'))
  expect(found).toMatchObject({ reason: { key: 'number.rounded' }, contradiction: false, expected: '2217' })
})
