import { expect, test } from 'vitest'
import { attributionCheck } from '../../src/discrepancy/checks/attribution.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const cases: readonly Case[] = [
  // Whose the words are, in the sentence that has them: the passage names the minister elsewhere.
  {
    ar: 'استقبلنا الوزير على ظهر السفينة. قال القاضي سمير الدباغ: «سنبحر عند الظهر إلى الجزيرة».',
    en: '“We sail at noon to the island,” the minister said.',
    mode: 'summary',
    differ: 'minister',
  },
  {
    ar: 'استقبلنا الوزير على ظهر السفينة. قال الوزير: «سنبحر عند الظهر إلى الجزيرة».',
    en: '“We sail at noon to the island,” the minister said.',
    mode: 'summary',
  },
  // Another's work, given to the one who sings.
  {
    ar: 'غنّت الفتاة أغنية لشاعر من القرية.',
    en: 'The girl sang a song of her own.',
    mode: 'summary',
    differ: 'song of her own',
  },
  { ar: 'غنّت الفتاة أغنية خاصة بها لشاعر.', en: 'The girl sang a song of her own.', mode: 'summary' },
  // Another person.
  {
    ar: 'قال سمير الدباغ إن الماء عاد إلى القرية.',
    en: 'Nabil Karam said the water had returned to the village.',
    differ: 'Nabil Karam',
  },
  {
    ar: 'قال سمير الدباغ إن الماء عاد إلى القرية.',
    en: 'Samir al-Dabbagh said the water had returned to the village.',
  },
  {
    ar: 'وأضافت بيلينسكي: "عاد الماء إلى القرية".',
    en: '“The water has returned to the village,” Thornbury added.',
    differ: 'Thornbury',
  },
  { ar: 'وأضافت بيلينسكي: "عاد الماء إلى القرية".', en: '“The water has returned to the village,” Bilinski added.' },
  { ar: 'وقال: "عاد الماء إلى القرية".', en: '“The water has returned to the village,” Thornbury said.' },
  { ar: 'وأضاف أنه سيزور القرية قريبًا.', en: 'Thornbury added that he would visit the village soon.' },
  {
    ar: 'أخبر كوفاليك الصحافيين بأن الجسر آمن.',
    en: 'Hargreaves told the reporters that the bridge was safe.',
    differ: 'Hargreaves',
  },
  { ar: 'أخبر كوفاليك الصحافيين بأن الجسر آمن.', en: 'Kovalik told the reporters that the bridge was safe.' },
  {
    ar: 'قالت ماريا كوفاليك، مديرة المدرسة: "الصفوف جاهزة".',
    en: '“The classes are ready,” said Brenda Hargreaves, the headmistress of the school.',
    differ: 'Brenda Hargreaves',
  },
  {
    ar: 'قالت ماريا كوفاليك، مديرة المدرسة: "الصفوف جاهزة".',
    en: 'Brenda Hargreaves, the head of the school, said: “The classes are ready.”',
    differ: 'Brenda Hargreaves',
  },
  // Another role.
  { ar: 'وقالت الشرطة إن السائق هرب من المكان.', en: 'Lawyers said the driver fled the place.', differ: 'Lawyers' },
  { ar: 'وقالت الشرطة إن السائق هرب من المكان.', en: 'Police said the driver fled the place.' },
  { ar: 'وقال الأطباء إن المريض تحسن.', en: 'Residents said the patient had improved.', differ: 'Residents' },
  { ar: 'وقال الأطباء إن المريض تحسن.', en: 'Physicians said the patient had improved.' },
  {
    ar: 'أكد مسؤولون أن المطار سيُفتح غدًا.',
    en: 'Critics confirmed that the airport would open tomorrow.',
    differ: 'Critics',
  },
  { ar: 'أكد مسؤولون أن المطار سيُفتح غدًا.', en: 'Officials confirmed that the airport would open tomorrow.' },
  // Another office.
  {
    ar: 'أخبرني وزير الزراعة أن الموسم جيد.',
    en: 'The culture minister told him that the season was good.',
    mode: 'summary',
    differ: 'culture',
  },
  {
    ar: 'أخبرني وزير الزراعة أن الموسم جيد.',
    en: 'The agriculture minister told him that the season was good.',
    mode: 'summary',
  },
  {
    ar: 'بُني الجسر بطلب من الحكومة.',
    en: 'The bridge was built at the request of parliament.',
    mode: 'summary',
    differ: 'parliament',
  },
  { ar: 'بُني الجسر بطلب من الحكومة.', en: 'The bridge was built at the request of the cabinet.', mode: 'summary' },
  // The speaker left out.
  { ar: 'قال الحارس إن الباب كان مفتوحًا.', en: 'The door was open.', differ: 'The door was open.' },
  { ar: 'قال الحارس إن الباب كان مفتوحًا.', en: 'The door was open, the guard said.' },
  {
    ar: 'وفقًا للصحيفة، غادر السفير البلاد.',
    en: 'The ambassador left the country.',
    differ: 'The ambassador left the country.',
  },
  { ar: 'وفقًا للصحيفة، غادر السفير البلاد.', en: 'According to the newspaper, the ambassador left the country.' },
  {
    ar: 'غادر السفير البلاد على حد قول الصحيفة.',
    en: 'The ambassador left the country.',
    differ: 'The ambassador left the country.',
  },
  { ar: 'قال الحارس: "كان الباب مفتوحًا".', en: '“The door was open.”' },
  { ar: 'أقول إن الباب كان مفتوحًا.', en: 'The door was open.' },
  {
    ar: 'بلغ عددهم، بحسب وزارة الصحة، ألف شخص.',
    en: 'The health ministry puts their number at a thousand.',
    mode: 'summary',
  },
  { ar: 'كان الباب مفتوحًا.', en: 'The door was open.' },
]

itReads(attributionCheck, cases)

test('it gives the Arabic speaker', () => {
  const pair = readPair('وقالت الشرطة إن السائق هرب من المكان.', 'Lawyers said the driver fled the place.')
  expect(attributionCheck(pair)).toMatchObject([
    { category: 'attribution', expected: 'الشرطة', actual: 'Lawyers', reason: { key: 'attribution.other' } },
  ])
})
