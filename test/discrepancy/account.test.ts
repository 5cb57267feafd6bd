import { describe } from 'vitest'
import { attributionCheck } from '../../src/discrepancy/checks/attribution.ts'
import { certaintyCheck } from '../../src/discrepancy/checks/certainty.ts'
import { dateCheck } from '../../src/discrepancy/checks/date.ts'
import { nameCheck } from '../../src/discrepancy/checks/name.ts'
import { negationCheck } from '../../src/discrepancy/checks/negation.ts'
import { numberCheck } from '../../src/discrepancy/checks/number.ts'
import { omissionCheck } from '../../src/discrepancy/checks/omission.ts'
import { quoteCheck } from '../../src/discrepancy/checks/quote.ts'
import { itReads, type Case } from './cases.ts'

// What an author changes who tells freely of a speech, and what he may well put otherwise.

const summary = (ar: string, en: string, differ?: string): Case => ({
  ar,
  en,
  mode: 'summary',
  ...(differ !== undefined && { differ }),
})

describe('a name beside a family name', () => {
  itReads(nameCheck, [
    summary('شكر المدير فريد السروجي على الهدية.', 'The director thanked Hamid al-Suruji for the gift.', 'Hamid'),
    summary('شكر المدير فريد السروجي على الهدية.', 'The director thanked Farid al-Suruji for the gift.'),
    summary('شكر المدير فريد السروجي على الهدية.', 'The director thanked Fareed Suruji for the gift.'),
    summary('افتتح المعرض عبد الرحمن السروجي.', 'The exhibition was opened by Abd al-Wahid al-Suruji.', 'Wahid'),
    summary('افتتح المعرض عبد الرحمن السروجي.', 'The exhibition was opened by Abd al-Rahman al-Suruji.'),
    summary('شكر المدير المهندس السروجي.', 'The director thanked Hamid al-Suruji.'),
  ])
})

describe('a figure of a change', () => {
  itReads(numberCheck, [
    summary('هبطت النسبة من 90 في المئة إلى سبعين في المئة.', 'It fell from ninety per cent to fifty.', 'fifty'),
    summary('هبطت النسبة من 90 في المئة إلى سبعين في المئة.', 'It fell from ninety per cent to seventy.'),
    summary(
      'هبطت النسبة من 90 في المئة إلى سبعين في المئة.',
      'It fell from ninety per cent to the delight of 12 merchants.',
    ),
  ])
})

describe('a Hijri month of two words', () => {
  itReads(dateCheck, [
    summary('وصل في 5 جمادى الآخرة 1440.', 'He arrived on 5 Jumada al-Ula 1440.', 'Jumada'),
    summary('وصل في 5 جمادى الآخرة 1440.', 'He arrived on 5 Jumada al-Akhira 1440.'),
    summary('وصل في 9 ذي الحجة 1440.', 'He arrived on 9 Dhu’l-Hijja 1440.'),
    summary('وصل في 3 آذار 2019.', 'He arrived on 5 Jumada II 1440.'),
  ])
})

describe('what is denied', () => {
  itReads(negationCheck, [
    summary('اقترح المجلس ترميم الطاحونة، ولم يقترح بيعها.', 'The council proposed the sale of the mill.', 'sale'),
    summary(
      'اقترح المجلس ترميم الطاحونة، ولم يقترح بيعها.',
      'The council proposed repairs to the mill, and not its sale.',
    ),
    summary('لم يعد من القوارب سوى قاربين.', 'None of the boats returned.', 'None'),
    summary('لم يعد من القوارب سوى قاربين.', 'None of the boats but two returned.'),
    summary('لم يعد من القوارب سوى قاربين.', 'Only two of the boats returned.'),
    summary(
      'اقترحوا مجلسًا جديدًا على ألا يرأسه الوزير.',
      'They proposed a new council, chaired by the minister.',
      'chaired',
    ),
    summary('اقترحوا مجلسًا جديدًا على ألا يرأسه الوزير.', 'They proposed a new council not chaired by the minister.'),
    summary('طلبوا ألا يتجاوز السعر عشرة دنانير.', 'They asked for a price of ten dinars at most.'),
  ])
})

describe('how sure somebody is', () => {
  itReads(certaintyCheck, [
    summary('وغضب العمال مفهوم.', 'The anger of the workers is perhaps understandable.', 'perhaps'),
    summary('وغضب العمال مفهوم.', 'The anger of the workers is understandable.'),
    summary('وربما كان غضب العمال مفهومًا.', 'The anger of the workers is perhaps understandable.'),
    summary('أرجو أن ينتهي الحصاد قريبًا.', 'He is certain that the harvest will end soon.', 'certain'),
    summary('أرجو أن ينتهي الحصاد قريبًا.', 'He hopes that the harvest will end soon.'),
    summary('أنا واثق من أن الحصاد سينتهي قريبًا.', 'He is certain that the harvest will end soon.'),
    summary('وقد أرسلنا القمح إلى القرية.', 'They sent the wheat to the village.'),
  ])
})

describe('a condition', () => {
  itReads(omissionCheck, [
    summary(
      'نبيع القمح للتجار، شرط ألا يخزّنوه في المدينة.',
      'They will sell the wheat to the merchants.',
      'sell the wheat to the merchants',
    ),
    summary(
      'نبيع القمح للتجار، شرط ألا يخزّنوه في المدينة.',
      'They will sell the wheat to the merchants, provided it is not stored in the city.',
    ),
  ])
})

describe('words inside quotation marks', () => {
  itReads(quoteCheck, [
    summary(
      'قال الصياد: «لن نبيع القوارب القديمة».',
      '“We will not sell the old boats to tourists,” the fisherman said.',
      'to tourists',
    ),
    summary('قال الصياد: «لن نبيع القوارب القديمة».', '“We will not sell the old boats,” the fisherman said.'),
    summary(
      'قال الصياد: «لن نبيع القوارب القديمة للسياح».',
      '“We will not sell the old boats to tourists,” the fisherman said.',
    ),
    summary('قال الحارس: «المفتاح ليس مفتاحي وحدي».', '“The key is not my key,” the guard said.', 'key is not my key'),
    summary('قال الحارس: «المفتاح ليس مفتاحي وحدي».', '“The key is not mine alone,” the guard said.'),
  ])
})

describe('who did it and who said it', () => {
  itReads(attributionCheck, [
    summary('تحققت من الحساب لجنة مستقلة.', 'The account was checked by the police.', 'the police'),
    summary('تحققت من الحساب لجنة مستقلة.', 'The account was checked by an independent committee.'),
    summary('وقال الحارس: «البئر القديمة جافة».', 'The guards know it: the well, she warned, is dry.', 'she warned'),
    summary('وقالت الحارسة: «البئر القديمة جافة».', 'The guards know it: the well, she warned, is dry.'),
  ])
})
