import { expect, test } from 'vitest'
import { omissionCheck } from '../../src/discrepancy/checks/omission.ts'
import { slice } from '../../src/text/span.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const school = 'افتتح الوزير المدرسة الجديدة في القرية، ووعد الفلاحين بإصلاح الطريق القديم وحفر بئر عميقة.'
const doctor = 'عاد الطبيب إلى بيته بعد أن زار جميع المرضى والجرحى في المستشفى البعيد.'
const ship = 'غادرت السفينة الميناء محملة بالقمح والزيت والأدوية والخيام.'
const bridge = 'رغم المطر الغزير والريح الشديدة والبرد القارس، عبر الجنود الجسر.'
const teacher = 'المعلمة، التي درست الهندسة والموسيقى في جامعة بعيدة، تسكن قرب النهر.'

const cases: readonly Case[] = [
  // A summary keeps the condition of what it keeps, and what takes half of it back.
  {
    ar: 'إذا عاد الصيادون سالمين، يفتح الأمير مخازن القمح والزيت للفقراء.',
    en: 'The prince will open the stores of wheat and oil to the poor.',
    mode: 'summary',
    differ: 'prince will open the stores of wheat and oil to the poor',
  },
  {
    ar: 'إذا عاد الصيادون سالمين، يفتح الأمير مخازن القمح والزيت للفقراء.',
    en: 'If they are safe, the prince will open the stores of wheat and oil to the poor.',
    mode: 'summary',
  },
  {
    ar: 'يريد الفلاحون بناء الجسر الجديد فوق النهر، لكن جيرانهم يخافون الفيضان.',
    en: 'The farmers want the new bridge to be built over the river.',
    mode: 'summary',
    differ: 'farmers want the new bridge to be built over the river',
  },
  {
    ar: 'حين عاد الصيادون سالمين، فتح الأمير مخازن القمح والزيت.',
    en: 'The prince opened the stores of wheat and oil.',
    mode: 'summary',
  },
  { ar: school, en: 'The minister opened the new school in the village.', differ: 'village' },
  {
    ar: school,
    en: 'The minister opened the new school in the village and promised the peasants to repair the old road and dig a deep well.',
  },
  {
    ar: school,
    en: 'At the new village school, which he opened, the minister promised farmers that the old road would be repaired and a deep well dug.',
  },
  { ar: school, en: 'The minister opened the new school in the village.', mode: 'summary' },
  { ar: doctor, en: 'The doctor returned to his house.', differ: 'house' },
  {
    ar: doctor,
    en: 'The doctor returned home after he had visited all the sick and the wounded in the distant hospital.',
  },
  { ar: doctor, en: 'The doctor returned to his house.', mode: 'summary' },
  { ar: ship, en: 'The ship left the harbour.', differ: 'harbour' },
  { ar: ship, en: 'The ship left the harbour laden with wheat, oil, medicine and tents.' },
  { ar: bridge, en: 'The soldiers crossed the bridge.', differ: 'The soldiers' },
  { ar: bridge, en: 'Despite the heavy rain, the strong wind and the biting cold, the soldiers crossed the bridge.' },
  { ar: teacher, en: 'The teacher lives near the river.', differ: 'teacher lives near the river' },
  { ar: teacher, en: 'The teacher, who studied engineering and music at a distant university, lives near the river.' },
  { ar: 'باع التاجر بيته.', en: 'The merchant sold his house.' },
  { ar: 'باع التاجر بيته الكبير.', en: 'The merchant sold his house.' },
  { ar: 'كان هناك بعض الناس.', en: 'There were some people.' },
  { ar: 'ذهبت إلى السوق ثم عدت إلى البيت.', en: 'I went to the market and came home.' },
  { ar: 'وصل المندوبون يوم الأحد.', en: 'The delegates arrived on Sunday.' },
  // Wording so free that little meets: as long as the Arabic, so nothing need be missing.
  { ar: 'ضاق صدر الرجل بكثرة الكلام فانصرف غاضبًا.', en: 'Tired of all the chatter, he stormed off in a huff.' },
  // The word that limits what a summary keeps.
  { ar: 'حرر الجيش وحده المدينة.', en: 'The army freed the town.', mode: 'summary', differ: 'army freed the town' },
  { ar: 'حرر الجيش وحده المدينة.', en: 'The army alone freed the town.', mode: 'summary' },
  { ar: 'حرر الجيش وحده المدينة.', en: 'Only the army freed the town.', mode: 'summary' },
  { ar: 'حرر الجيش وحده المدينة.', en: 'The river is wide.', mode: 'summary' },
  { ar: 'دُفعت الأجور لنصف العمال.', en: 'Half of the workers were paid their wages.', mode: 'summary' },
  {
    ar: 'فتحت البلدية الحديقة للأطفال فقط.',
    en: 'The municipality opened the garden only to children.',
    mode: 'summary',
  },
]

itReads(omissionCheck, cases)

test('it gives the Arabic that is passed over', () => {
  const pair = readPair(ship, 'The ship left the harbour.')
  const [found] = omissionCheck(pair)
  expect(slice(pair.arabic.text, found!.source!)).toBe('محملة بالقمح والزيت والأدوية والخيام')
})

test('it is less sure of a limit that a summary drops than of a clause that a translation drops', () => {
  const [clause] = omissionCheck(readPair(ship, 'The ship left the harbour.'))
  const [limit] = omissionCheck(readPair('حرر الجيش وحده المدينة.', 'The army freed the town.', 'summary'))
  expect(limit!.confidence).toBeLessThan(clause!.confidence)
})
