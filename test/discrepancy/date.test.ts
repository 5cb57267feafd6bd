import { dateCheck } from '../../src/discrepancy/checks/date.ts'
import { itReads, type Case } from './cases.ts'

const cases: readonly Case[] = [
  { ar: 'وصل الوفد يوم الاثنين.', en: 'The delegation arrived on Monday.' },
  { ar: 'وصل الوفد يوم الاثنين.', en: 'The delegation arrived on Thursday.', differ: 'Thursday' },
  { ar: 'تذكّر خطاب الاثنين.', en: "He recalled Monday's speech." },
  { ar: 'تذكّر خطاب يوم الاثنين.', en: "He recalled Saturday's speech.", differ: 'Saturday' },
  { ar: 'بدأ الحصاد في تموز.', en: 'The harvest began in July.' },
  { ar: 'بدأ الحصاد في يوليو.', en: 'The harvest began in July.' },
  { ar: 'بدأ الحصاد في جويلية.', en: 'The harvest began in June.', differ: 'June' },
  { ar: 'وُقّع الاتفاق في 5 آذار 1998.', en: 'The accord was signed on 5 March 1998.' },
  { ar: 'وُقّع الاتفاق في 5 آذار 1998.', en: 'The accord was signed on March 5, 1989.', differ: '1989' },
  { ar: 'وُقّع الاتفاق في 5 آذار 1998.', en: 'The accord was signed on 15 March 1998.', differ: '15' },
  { ar: 'وُقّع الاتفاق في 5 آذار 1998.', en: 'The accord was signed on 5 May 1998.', differ: 'May' },
  { ar: 'هاجر في السبعينيات.', en: 'He emigrated in the 1970s.' },
  { ar: 'هاجر في السبعينيات.', en: 'He emigrated in the 1950s.', differ: '1950s' },
  { ar: 'تغيّر كل شيء في مطلع القرن الحادي والعشرين.', en: 'Everything changed in the early 2000s.' },
  { ar: 'بدأت الجلسة عند الساعة السابعة مساءً.', en: 'The session began at 7 p.m.' },
  { ar: 'بدأت الجلسة عند الساعة السابعة مساءً.', en: 'The session began at 9 p.m.', differ: '9 p.m.' },
  { ar: 'بدأت الجلسة في الساعة 9.40 صباحًا.', en: 'The session began at 9.40am.' },
  { ar: 'أُقرّ القانون العام الماضي.', en: 'The law was passed last year.' },
  { ar: 'أُقرّ القانون العام الماضي.', en: 'The law was passed last month.', differ: 'last month' },
  { ar: 'تبدأ الحملة هذا الأسبوع.', en: 'The campaign starts next week.', differ: 'next week' },
  { ar: 'دوّى الانفجار صباح الثلاثاء.', en: 'The blast was heard on Tuesday morning.' },
  { ar: 'دوّى الانفجار صباح الثلاثاء.', en: 'The blast was heard on Tuesday evening.', differ: 'evening' },
  { ar: 'عادوا مساء الثلاثاء.', en: 'They returned on Tuesday night.' },
  // A day that was not said, and names that only look like days.
  { ar: 'زار الوزير السوق القديم.', en: 'The minister visited the old market on Sunday.', differ: 'Sunday' },
  { ar: 'زار الوزير السوق القديم.', en: 'The minister visited the old market on Sunday.', mode: 'summary' },
  { ar: 'زار الوزير نادي الأحد الثقافي.', en: 'The minister visited the Sunday Culture Club.' },
  { ar: 'انتهت الحرب يوم الجمعة.', en: 'The war ended on a Monday.', mode: 'summary', differ: 'Monday' },
  // 12 May 2026 is a Tuesday.
  { ar: 'في 12 أيار 2026.', en: 'On Wednesday, 12 May 2026.', mode: 'summary', differ: 'Wednesday' },
]

itReads(dateCheck, cases)
