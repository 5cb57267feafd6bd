import { expect, test } from 'vitest'
import { additionCheck } from '../../src/discrepancy/checks/addition.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const market = 'فتح التاجر دكانه في السوق.'
const driver = 'قال السائق إن الطريق مقطوع.'
const guards = 'أغلق الحراس البوابة.'
const letter = 'في المساء سلّم الرسول الرسالة إلى أمير المدينة وعاد إلى القرية مع حصانه وسيفه.'

const cases: readonly Case[] = [
  // A clause.
  {
    ar: market,
    en: 'The merchant opened his shop in the market, to the delight of his jealous neighbours.',
    differ: 'to the delight of his jealous neighbours',
  },
  { ar: market, en: 'The merchant opened his shop in the market.' },
  {
    ar: market,
    en: 'The merchant opened his shop in the market, and the orchestra played cheerful melodies.',
    differ: 'and the orchestra played cheerful melodies',
  },
  {
    ar: 'فتح التاجر دكانه في السوق وعزفت الفرقة ألحانًا مرحة.',
    en: 'The merchant opened his shop in the market, and the band played cheerful melodies.',
  },
  {
    ar: 'وصلت السفينة إلى الميناء.',
    en: 'The ship reached the harbour, despite rumours of pirates and mutiny.',
    differ: 'despite rumours of pirates and mutiny',
  },
  {
    ar: 'وصلت السفينة إلى الميناء رغم شائعات القراصنة والتمرد.',
    en: 'The ship reached the harbour, despite rumours of pirates and mutiny.',
  },
  {
    ar: 'عاد الطبيب إلى بيته.',
    en: 'The doctor returned home, as was reported by several gossips.',
    differ: 'as was reported by several gossips',
  },
  { ar: 'عاد الطبيب إلى بيته.', en: 'The doctor returned home.' },
  // A place.
  { ar: driver, en: 'The driver said in Lisbon that the road was cut.', differ: 'in Lisbon' },
  { ar: driver, en: 'The driver said that the road was cut.' },
  { ar: 'قال السائق في لشبونة إن الطريق مقطوع.', en: 'The driver said in Lisbon that the road was cut.' },
  { ar: 'قال السائق: "الطريق مقطوع".', en: '“The road is cut,” the driver said in Lisbon.', differ: 'in Lisbon' },
  { ar: 'قال السائق في غرانتشستر إن الطريق مقطوع.', en: 'The driver said in Grantchester that the road was cut.' },
  // A weighty adjective.
  { ar: guards, en: 'Masked guards closed the gate.', differ: 'Masked' },
  { ar: guards, en: 'The guards closed the gate.' },
  { ar: 'أغلق الحراس الملثمون البوابة.', en: 'Masked guards closed the gate.' },
  { ar: 'حمل المسافر جواز سفر.', en: 'The traveller carried a forged passport.', differ: 'forged' },
  { ar: 'حمل المسافر جواز سفر مزورًا.', en: 'The traveller carried a forged passport.' },
  { ar: 'حمل المسافر جواز سفر.', en: 'The traveller carried a passport.' },
  { ar: 'صادر الجيش أسلحة غير قانونية.', en: 'The army seized unlawful weapons.' },
  {
    ar: guards,
    en: 'Masked guards closed the gate.',
    speech: `${guards} وجاء رجال ملثمون.`,
  },
  // A summary: what is not among the linked words, but somewhere in the speech, is no addition.
  {
    ar: letter,
    en: 'In the evening the messenger handed the letter to the prince of the city before whispering astrologers and returned to the village with his horse and sword.',
    mode: 'summary',
    differ: 'before whispering astrologers',
  },
  {
    ar: letter,
    en: 'In the evening the messenger handed the letter to the prince of the city and returned to the village with his horse and sword.',
    mode: 'summary',
  },
  {
    ar: letter,
    en: 'In the evening the messenger handed the letter to the prince of the city before the judges and returned to the village with his horse and sword.',
    mode: 'summary',
    speech: `${letter} وكان القضاة في المجلس.`,
  },
  // Background that has nothing to do with the speech.
  { ar: letter, en: 'The windows of the hall had been left ajar while the orchestra rehearsed.', mode: 'summary' },
  {
    ar: market,
    en: 'The merchant opened his shop in the market, to the delight of his jealous neighbours.',
    mode: 'summary',
  },
]

itReads(additionCheck, cases)

test('it says nothing of a speech that is held only in part', () => {
  const pair = readPair(letter, cases.find(({ mode }) => mode === 'summary')!.en, 'summary')
  expect(additionCheck({ ...pair, whole: false })).toEqual([])
})
