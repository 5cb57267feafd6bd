import { unitCheck } from '../../src/discrepancy/checks/unit.ts'
import { itReads, type Case } from './cases.ts'

const cases: readonly Case[] = [
  { ar: 'خصصت الحكومة 300 مليون دينار.', en: 'The government set aside 300 million dinars.' },
  { ar: 'خصصت الحكومة 300 مليون دينار.', en: 'The government set aside 300 million Iraqi dinars.' },
  { ar: 'خصصت الحكومة 300 مليون دينار.', en: 'The government set aside 300 million dollars.', differ: 'dollars' },
  { ar: 'خصصت الحكومة 300 مليون دينار.', en: 'The government set aside $300 million.', differ: '$' },
  { ar: 'دفع 50 جنيهًا إسترلينيًا.', en: 'He paid £50.' },
  { ar: 'دفع 50 جنيهًا إسترلينيًا.', en: 'He paid €50.', differ: '€' },
  { ar: 'سار عشرين كيلومترًا.', en: 'He walked twenty kilometres.' },
  { ar: 'سار عشرين كيلومترًا.', en: 'He walked twenty miles.', differ: 'miles' },
  { ar: 'سار مئة كيلومتر.', en: 'He walked some sixty miles.' },
  { ar: 'ارتفع الماء أربعة أمتار.', en: 'The water rose by four feet.', differ: 'feet' },
  { ar: 'سُجن ست سنوات.', en: 'He was jailed for six years.' },
  { ar: 'سُجن ستة أعوام.', en: 'He was jailed for six years.' },
  { ar: 'سُجن ست سنوات.', en: 'He was jailed for six months.', differ: 'months' },
  { ar: 'سُجن سنة ونصف السنة.', en: 'He was jailed for eighteen months.' },
  { ar: 'انتظر يومين.', en: 'He waited for two days.' },
  { ar: 'انتظر يومين.', en: 'He waited for two weeks.', differ: 'weeks' },
  { ar: 'انتظر ساعتين ونصف الساعة.', en: 'He waited for two and a half hours.' },
  { ar: 'مكثوا ثلاث ليالٍ.', en: 'They stayed for three nights.' },
  // Units without a number.
  { ar: 'وقف لدقائق أمام الباب.', en: 'He stood for minutes at the door.' },
  { ar: 'وقف لدقائق أمام الباب.', en: 'He stood for hours at the door.', differ: 'hours' },
  { ar: 'عادت بعد شهر.', en: 'She returned after a month.' },
  { ar: 'عادت بعد عام.', en: 'She returned after a month.', differ: 'month' },
  { ar: 'وقف لدقائق أمام الباب.', en: 'He stood for hours at the door.', mode: 'summary' },
  // Words that only look like units.
  { ar: 'قال الأمين العام إنه سيعود قريبًا.', en: 'The secretary-general said he would be back within days.' },
  { ar: 'لعب كرة القدم.', en: 'He played football for a year.' },
  {
    ar: 'خصصت الحكومة 300 مليون دينار.',
    en: '300 million dollars were set aside.',
    mode: 'summary',
    differ: 'dollars',
  },
]

itReads(unitCheck, cases)
