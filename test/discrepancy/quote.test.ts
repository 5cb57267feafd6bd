import { expect, test } from 'vitest'
import { quoteCheck } from '../../src/discrepancy/checks/quote.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const cases: readonly Case[] = [
  // The opposite of a word, inside the marks.
  {
    ar: 'قال المدير: "المصنع مفتوح للعمال".',
    en: '“The factory is closed to the workers,” the manager said.',
    differ: 'closed',
  },
  { ar: 'قال المدير: "المصنع مفتوح للعمال".', en: '“The factory is open to the workers,” the manager said.' },
  { ar: 'وقالت الطالبة: "كانت الرحلة جيدة جدًا".', en: 'The student said: "The trip was very bad."', differ: 'bad' },
  { ar: 'وقالت الطالبة: "كانت الرحلة جيدة جدًا".', en: 'The student said: "The trip was very good."' },
  { ar: 'وقالت الطالبة: "لم تكن الرحلة جيدة".', en: 'The student said: "The trip was bad."' },
  { ar: 'وقالت الطالبة: "لم تكن الرحلة سيئة".', en: 'The student said: "The trip was not good."', differ: 'good' },
  { ar: 'قال الصياد: "كان القارب صغيرًا".', en: '“The boat was large,” said the fisherman.', differ: 'large' },
  { ar: 'قال الصياد: "كان القارب كبيرًا".', en: '“The boat was large,” said the fisherman.' },
  {
    ar: 'قال الجار: "هذا الرجل صديق لنا".',
    en: 'The neighbour said, “This man is an enemy of ours.”',
    differ: 'enemy',
  },
  { ar: 'قال الجار: "هذا الرجل صديق لنا".', en: 'The neighbour said, “This man is a friend of ours.”' },
  { ar: 'قال الطفل: "جاءت أمي إلى المدرسة".', en: '“My father came to the school,” the child said.', differ: 'father' },
  { ar: 'قال القاضي: "هذا الرجل بريء".', en: '“This man is guilty,” the judge said.', differ: 'guilty' },
  {
    ar: 'قال المزارع: "سيكون الحصاد أفضل من حصاد العام الماضي".',
    en: '“The harvest will be worse than last year’s,” the farmer said.',
    differ: 'worse',
  },
  {
    ar: 'قال المدرب: "كان الفوز مهمًا لنا".',
    en: '“The defeat was important to us,” the coach said.',
    differ: 'defeat',
  },
  // Outside the marks it is for other checks.
  {
    ar: 'كان المصنع مفتوحًا حين قال المدير: "أهلًا بكم".',
    en: 'The factory was closed when the manager said: “Welcome.”',
  },
  { ar: 'كان القارب صغيرًا.', en: 'The boat was large.' },
  // Marks round reported speech.
  {
    ar: 'قالت البلدية إن الجسر سيُغلق يوم الأحد.',
    en: 'The municipality said “the bridge will be closed on Sunday.”',
    differ: 'the bridge will be closed on Sunday.',
  },
  { ar: 'قالت البلدية إن الجسر سيُغلق يوم الأحد.', en: 'The municipality said the bridge will be closed on Sunday.' },
  { ar: 'قالت البلدية: "سيُغلق الجسر يوم الأحد".', en: 'The municipality said: “The bridge will be closed on Sunday.”' },
  {
    ar: 'أعلن الوزير عن زيادة الرواتب في الربيع.',
    en: 'The minister announced "an increase of salaries in the spring."',
    differ: 'an increase of salaries in the spring.',
  },
  {
    ar: 'ذكر الطبيب أن المريض غادر المستشفى.',
    en: 'The doctor said “the patient left the hospital”.',
    differ: 'the patient left the hospital',
  },
  { ar: 'ذكر الطبيب أن المريض غادر المستشفى.', en: 'The doctor said the patient had left the “hospital”.' },
  {
    ar: 'سنغلق الجسر ونفتح الطريق القديم للناس.',
    en: '“We shall close the bridge and open the old road to the people,” he said.',
  },
  { ar: 'وأقول لكم إن السيادة حق لا يباع.', en: '“Sovereignty is a right that is not sold,” he said.', mode: 'summary' },
  // In a summary or an account: a word in the marks that nothing bears out.
  {
    ar: 'العمل أيها السادة واجب لا تجارة.',
    en: '“Work is a duty and a pleasure,” he told the hall.',
    mode: 'summary',
    differ: 'pleasure',
  },
  { ar: 'العمل أيها السادة واجب لا تجارة.', en: '“Work is a duty, not a trade,” he told the hall.', mode: 'summary' },
  {
    ar: 'قال لي الصياد: لولا شباككم لكنا نحرس قاربًا فارغًا.',
    en: '“Without your nets,” the fisherman told him, “we would be guarding an empty boat.”',
    mode: 'summary',
  },
  // Two words that are not found are another wording.
  {
    ar: 'سيأتي الشتاء باكرًا هذا العام.',
    en: '“The cold season knocks early this year,” he told the hall.',
    mode: 'summary',
  },
  // The other half of a quotation that was cut in two.
  {
    ar: 'ليس هذا وداعًا، هذه محطة.',
    en: '“This is no farewell,” he said, “it is a surrender.”',
    mode: 'summary',
    differ: 'surrender',
  },
  // A word that the Arabic has outside its own marks.
  {
    ar: 'قال الحارس إن القارب «قارب جميل جدًا»، وكان مسروقًا.',
    en: 'The guard called it “a very beautiful stolen boat”.',
    mode: 'summary',
    differ: 'stolen',
  },
  // One of several things, left out without a sign.
  {
    ar: 'قالت الجدة: «ليس في بيتنا خبز ولا عسل ولا زيت».',
    en: 'The grandmother said: “In our house there is no bread and no oil.”',
    mode: 'summary',
    differ: 'In our house there is no bread and no oil.',
  },
  {
    ar: 'قالت الجدة: «ليس في بيتنا خبز ولا عسل ولا زيت».',
    en: 'The grandmother said: “In our house there is no bread … and no oil.”',
    mode: 'summary',
  },
  // Another question, in the dialects too.
  {
    ar: 'سألني البائع: «إمتى يفتح السوق؟»',
    en: '“Where does the market open?” the seller asked.',
    mode: 'summary',
    differ: 'Where',
  },
  { ar: 'سألني البائع: «إمتى يفتح السوق؟»', en: '“When does the market open?” the seller asked.', mode: 'summary' },
  // Less sure than the speaker.
  {
    ar: 'قال الصياد: «ستغرق السفينة غدًا».',
    en: '“The ship may sink tomorrow,” said the fisherman.',
    mode: 'summary',
    differ: 'may',
  },
  { ar: 'قال الصياد: «ستغرق السفينة غدًا».', en: '“The ship will sink tomorrow,” said the fisherman.', mode: 'summary' },
  {
    ar: 'قال الصياد: «قد تغرق السفينة غدًا».',
    en: '“The ship may sink tomorrow,” said the fisherman.',
    mode: 'summary',
  },
  // The quotation stands in the sentence beside the linked one.
  {
    ar: 'ذهب الملك إلى السوق. قال له الخباز: «الخبز دواء الملوك».',
    en: 'At the market a baker told the king: “Bread is a pleasure of kings.”',
    mode: 'summary',
    rests: [0],
    differ: 'pleasure',
  },
]

itReads(quoteCheck, cases)

test('it gives the Arabic word that the quotation turns round', () => {
  const pair = readPair(
    'قال المدير: "المصنع مفتوح للعمال".',
    '“The factory is closed to the workers,” the manager said.',
  )
  expect(quoteCheck(pair)).toMatchObject([
    { category: 'quote', expected: 'مفتوح', actual: 'closed', reason: { key: 'quote.opposite' }, contradiction: false },
  ])
})
