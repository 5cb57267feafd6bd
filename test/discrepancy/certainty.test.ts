import { expect, test } from 'vitest'
import { certaintyCheck } from '../../src/discrepancy/checks/certainty.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const cases: readonly Case[] = [
  // May and will.
  { ar: 'قد تصل السفينة غدًا.', en: 'The ship may arrive tomorrow.' },
  { ar: 'قد تصل السفينة غدًا.', en: 'The ship could arrive tomorrow.' },
  { ar: 'قد تصل السفينة غدًا.', en: 'The ship will arrive tomorrow.', differ: 'will' },
  { ar: 'ربما يغلق المجلس المدرسة.', en: 'The council will certainly close the school.', differ: 'certainly' },
  { ar: 'ستصل السفينة غدًا.', en: 'The ship will arrive tomorrow.' },
  { ar: 'وقد وصلت السفينة، وستغادر غدًا.', en: 'The ship has arrived and will leave tomorrow.' },
  { ar: 'من المرجح أن الثلج قد يؤخر القطار.', en: 'The snow is likely to delay the train.' },
  { ar: 'من المؤكد أن الثلج سيؤخر القطار.', en: 'The snow will certainly delay the train.' },
  { ar: 'لا يمكن أن ينجح الاتفاق، وسنرفضه.', en: 'The agreement cannot succeed and we will reject it.' },
  // A hedge that is left out.
  { ar: 'يبدو أن الجسر انهار.', en: 'The bridge seems to have collapsed.' },
  { ar: 'يبدو أن الجسر انهار.', en: 'The bridge collapsed.', differ: 'The bridge collapsed' },
  { ar: 'يقال إن التاجر باع بيته.', en: 'The merchant is said to have sold his house.' },
  { ar: 'أفادت تقارير بأن التاجر باع بيته.', en: 'The merchant reportedly sold his house.' },
  // Claimed, believed, known, proven.
  { ar: 'حقق القاضي في السرقة المزعومة.', en: 'The judge investigated the alleged theft.' },
  { ar: 'حقق القاضي في السرقة المزعومة.', en: 'The judge investigated the proven theft.', differ: 'proven' },
  { ar: 'يعتقد الأطباء أن الدواء نافع.', en: 'The doctors believe that the medicine is useful.' },
  { ar: 'يعتقد الأطباء أن الدواء نافع.', en: 'The doctors know that the medicine is useful.', differ: 'know' },
  { ar: 'يعلم الأطباء أن الدواء نافع.', en: 'The doctors know that the medicine is useful.' },
  // Hopes and vows.
  { ar: 'نأمل أن نبني المدرسة.', en: 'We hope to build the school.' },
  { ar: 'نأمل أن نبني المدرسة.', en: 'We vowed to build the school.', differ: 'vowed' },
  { ar: 'نأمل أن نبني المدرسة.', en: 'He vowed to build the school.', mode: 'summary', differ: 'vowed' },
  { ar: 'تعهد الوزير ببناء المدرسة.', en: 'The minister vowed to build the school.' },
  { ar: 'تعتزم الشركة بيع المصنع.', en: 'The company will sell the factory.', differ: 'will' },
  // Requests and orders.
  { ar: 'طلب القائد من الجنود الانسحاب.', en: 'The commander asked the soldiers to withdraw.' },
  { ar: 'أمر القائد الجنود بالانسحاب.', en: 'The commander ordered the soldiers to withdraw.' },
  { ar: 'ناشد القائد الجنود الانسحاب.', en: 'The commander ordered the soldiers to withdraw.', differ: 'ordered' },
  // Some and all, often and always, largely and entirely.
  { ar: 'عاد بعض النازحين إلى بيوتهم.', en: 'Some of the displaced returned home.' },
  { ar: 'عاد بعض النازحين إلى بيوتهم.', en: 'All of the displaced returned home.', differ: 'All of' },
  { ar: 'عاد جميع النازحين إلى بيوتهم.', en: 'All of the displaced returned home.' },
  { ar: 'غالبًا ما ينقطع الماء عن القرية.', en: 'The village is often without water.' },
  { ar: 'غالبًا ما ينقطع الماء عن القرية.', en: 'The village is always without water.', differ: 'always' },
  { ar: 'الحقول جافة إلى حد كبير.', en: 'The fields are entirely dry.', differ: 'entirely' },
  { ar: 'الحقول جافة تمامًا.', en: 'The fields are entirely dry.' },
  // About and exactly.
  { ar: 'حضر نحو ثلاثمئة عامل.', en: 'About three hundred workers came.' },
  { ar: 'حضر نحو ثلاثمئة عامل.', en: 'Exactly three hundred workers came.', differ: 'Exactly' },
  { ar: 'حضر نحو ثلاثمئة عامل.', en: 'Three hundred workers came.', differ: 'Three hundred' },
  { ar: 'حضر ثلاثمئة عامل بالضبط.', en: 'Exactly three hundred workers came.' },
  { ar: 'مات عن عمر يناهز ثمانين عامًا.', en: 'He died aged 80.' },
  { ar: 'توجه الموكب نحو الجسر القديم.', en: 'The procession headed for the old bridge.' },
]

itReads(certaintyCheck, cases)

test('it names the Arabic hedge, and never calls it a contradiction', () => {
  const [found] = certaintyCheck(readPair('قد تصل السفينة غدًا.', 'The ship will arrive tomorrow.'))
  expect(found).toMatchObject({
    expected: 'قد',
    actual: 'will',
    contradiction: false,
    reason: { key: 'certainty.raised' },
  })
})
