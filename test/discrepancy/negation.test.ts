import { expect, test } from 'vitest'
import { negationCheck } from '../../src/discrepancy/checks/negation.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const cases: readonly Case[] = [
  // What was not said so, or there.
  {
    ar: 'قيل إن التاجر يقبل نصف الثمن، غير أنه لم يقل ذلك في السوق.',
    en: 'The merchant accepts half of the price in the market.',
    mode: 'summary',
    differ: 'market',
  },
  // A summary says once what the speech says twice.
  {
    ar: 'لم يأخذ الطبيب مالًا. ولن يأخذ الطبيب مالًا غدًا.',
    en: 'The doctor takes no money.',
    mode: 'summary',
  },
  // A negation that the Arabic does not have.
  { ar: 'وافق المجلس على الموازنة.', en: 'The council approved the budget.' },
  { ar: 'وافق المجلس على الموازنة.', en: 'The council did not approve the budget.', differ: 'did not approve' },
  { ar: 'سيزور الوزير القرية غدًا.', en: 'The minister will not visit the village tomorrow.', differ: 'will not' },
  { ar: 'الطريق مفتوحة أمام الشاحنات.', en: "The road isn't open to lorries.", differ: "isn't" },
  { ar: 'يدفع التجار الضريبة دائمًا.', en: 'The merchants never pay the tax.', differ: 'never' },
  {
    ar: 'عبر الجنود النهر مع أسلحتهم.',
    en: 'The soldiers crossed the river without their weapons.',
    differ: 'without',
  },
  // One that it has.
  { ar: 'لم يوافق المجلس على الموازنة.', en: 'The council did not approve the budget.' },
  { ar: 'لم يوافق المجلس على الموازنة.', en: 'The council approved the budget.', differ: 'approved' },
  { ar: 'لن يزور الوزير القرية غدًا.', en: 'The minister will visit the village tomorrow.', differ: 'will visit' },
  { ar: 'ليست الطريق مفتوحة أمام الشاحنات.', en: 'The road is open to lorries.', differ: 'is' },
  { ar: 'لا يدفع التجار الضريبة أبدًا.', en: 'The merchants always pay the tax.', differ: 'always pay' },
  { ar: 'لا يدفع التجار الضريبة أبدًا.', en: 'The merchants never pay the tax.' },
  { ar: 'عبر الجنود النهر بدون أسلحة.', en: 'The soldiers crossed the river with weapons.', differ: 'with weapons' },
  { ar: 'عبر الجنود النهر بلا أسلحة.', en: 'The soldiers crossed the river unarmed.' },
  { ar: 'لم يحضر أحد من النواب الجلسة.', en: 'Nobody among the deputies attended the session.' },
  { ar: 'لم يتمكن الأطباء من إنقاذ الجريح.', en: 'The doctors were unable to save the wounded man.' },
  { ar: 'لم يتمكن الأطباء من إنقاذ الجريح.', en: 'The doctors were able to save the wounded man.', differ: 'able' },
  { ar: 'لم تعد المدرسة آمنة.', en: 'The school is still safe.', differ: 'is still' },
  { ar: 'لم تعد المدرسة آمنة.', en: 'The school is no longer safe.' },
  // What only looks like one.
  { ar: 'لا يزال المطار مغلقًا.', en: 'The airport is still closed.' },
  { ar: 'لا شك في أن المحصول جيد.', en: 'There is no doubt that the harvest is good.' },
  { ar: 'لا بد أن يرحل الجنود.', en: 'The soldiers must leave.' },
  { ar: 'لا يقل عدد الجرحى عن خمسين.', en: 'At least fifty people were wounded.' },
  { ar: 'زار المدينة غير مرة.', en: 'He visited the city more than once.' },
  // An exception takes it back.
  { ar: 'لا يملك المفتاح إلا الحارس.', en: 'Only the guard has the key.' },
  { ar: 'لم يصل من القافلة سوى شاحنتين.', en: 'Just two lorries of the convoy arrived.' },
  // In a word, and by other words.
  { ar: 'هذا القرار غير قانوني.', en: 'This decision is illegal.' },
  { ar: 'هذا القرار غير قانوني.', en: 'This decision is legal.', differ: 'is legal' },
  { ar: 'رفض الوزير الإجابة.', en: 'The minister did not answer.' },
  { ar: 'فشل الفريق في إصلاح الجسر.', en: 'The team failed to repair the bridge.' },
  { ar: 'فشل الفريق في إصلاح الجسر.', en: 'The team managed to repair the bridge.', differ: 'managed' },
  { ar: 'نفى الناطق وقوع الهجوم.', en: 'The spokesman confirmed the attack.', differ: 'confirmed' },
  { ar: 'نفى الناطق وقوع الهجوم.', en: 'The spokesman denied the attack.' },
  { ar: 'لم يفشل الفريق في إصلاح الجسر.', en: 'The team did not fail to repair the bridge.' },
  // A row of them.
  { ar: 'لا خبز في السوق ولا ماء.', en: 'There is no bread or water in the market.' },
  { ar: 'لم يعتذر القائد ولم يستقل.', en: 'The commander neither apologised nor resigned.' },
  { ar: 'ليس هناك خوف أو ندم.', en: 'No fear, no regret.' },
  // Dialects.
  { ar: 'ماكو خبز في السوق.', en: 'There is no bread in the market.' },
  { ar: 'ماكو خبز في السوق.', en: 'There is bread in the market.', differ: 'is bread' },
  { ar: 'هذا الحكي مش صحيح.', en: 'This talk is true.', differ: 'is true' },
  // A summary may leave out, and may not turn round.
  { ar: 'زار الوزير القرية. ولم يعد بإصلاح الطريق.', en: 'The minister visited the village.', mode: 'summary' },
  { ar: 'نحن لا نرفض المدربين.', en: 'He rejected the trainers.', mode: 'summary', differ: 'rejected' },
  {
    ar: 'لن نسلم السلاح الثقيل.',
    en: 'They will surrender their heavy weapons.',
    mode: 'summary',
    differ: 'will surrender',
  },
]

itReads(negationCheck, cases)

test('it points at the Arabic negation and calls only a sure one a contradiction', () => {
  const pair = readPair('لم يوافق المجلس على الموازنة.', 'The council approved the budget.')
  const [found] = negationCheck(pair)
  expect(found).toMatchObject({ expected: 'لم يوافق', contradiction: true, reason: { key: 'negation.dropped' } })
})
