import { expect, test } from 'vitest'
import { nameCheck } from '../../src/discrepancy/checks/name.ts'
import { itReads, type Case } from './cases.ts'
import { readPair, reported } from './read-pair.ts'

const cases: readonly Case[] = [
  // Nations and peoples.
  { ar: 'زار الوفد فرنسا.', en: 'The delegation visited France.' },
  { ar: 'زار الوفد فرنسا.', en: 'The delegation visited Italy.', differ: 'Italy' },
  { ar: 'التقى المبعوث الفرنسي.', en: "He met France's envoy." },
  { ar: 'التقى المبعوث الألماني.', en: 'He met the French envoy.', differ: 'French' },
  { ar: 'التقى سفير كوريا الجنوبية.', en: 'He met the South Korean ambassador.' },
  { ar: 'التقى سفير كوريا الجنوبية.', en: 'He met the North Korean ambassador.', differ: 'North Korean' },
  { ar: 'يعارض الأميركيون الاتفاق.', en: 'The U.S. opposes the accord.' },
  { ar: 'تعارض طهران الاتفاق.', en: 'Iran opposes the accord.' },
  { ar: 'تعارض طهران الاتفاق.', en: 'Turkey opposes the accord.', differ: 'Turkey' },
  { ar: 'تعارض الحكومة الاسكتلندية الاتفاق.', en: 'The British government opposes the accord.' },
  { ar: 'يخاف الجمهوريون الانتخابات.', en: 'Republicans fear the elections.' },
  { ar: 'يخاف الجمهوريون الانتخابات.', en: 'Democrats fear the elections.', differ: 'Democrats' },
  // Names that are told by their sound.
  { ar: 'تحدث باتريك هولمان إلى الصحافيين.', en: 'Patrick Holman spoke to the reporters.' },
  { ar: 'تحدث باتريك هولمان إلى الصحافيين.', en: 'Vincent Draper spoke to the reporters.', differ: 'Vincent Draper' },
  { ar: 'يقع المصنع في ستراسفورد.', en: 'The factory is in Strasford.' },
  { ar: 'يقع المصنع في ستراسفورد.', en: 'The factory is in Kempville.', differ: 'Kempville' },
  { ar: 'أشاد بلاعبي روتنهايم.', en: 'He praised the players of Rotenheim.' },
  { ar: 'تبعته يوفانوفيتش إلى القاعة.', en: 'Jovanovic followed him into the hall.' },
  { ar: 'اشترى سيارة من تويوتا.', en: 'He bought a car from Toyota.' },
  { ar: 'نشرت بي بي سي الخبر.', en: 'The BBC published the news.' },
  { ar: 'نشرت بي بي سي الخبر.', en: 'CNN published the news.', differ: 'CNN' },
  // The half of a name that shows where the other stands.
  { ar: 'بكت أم زهير عند الباب.', en: 'Umm Zuhair wept at the door.' },
  { ar: 'بكت أم زهير عند الباب.', en: 'Umm Khalid wept at the door.', differ: 'Khalid' },
  { ar: 'اجتمعوا عند برج الصيادين.', en: 'They met at the Tower of the Hunters.' },
  { ar: 'اجتمعوا عند برج الصيادين.', en: 'They met at the Tower of the Carpenters.', differ: 'Carpenters' },
  // Capitals that name nobody, and names that Arabic translates.
  { ar: 'أغلقت وزارة الزراعة المصنع.', en: 'The Ministry of Agriculture closed the factory.' },
  { ar: 'لم يكن هناك أحد.', en: 'Nevertheless, nobody was there.' },
  // A summary may take a name from anywhere in the speech.
  {
    ar: 'عاد إلى القرية مع روتنهايم.',
    en: 'Holman returned to the village.',
    mode: 'summary',
    speech: 'تحدث هولمان في القاعة. عاد إلى القرية مع روتنهايم.',
  },
]

itReads(nameCheck, cases)

test('it reports the later spelling of a name that varies within the text', () => {
  const speech = 'رحّب بالسيد الجوهري. ثم شكر الجوهري ضيوفه.'
  const english = 'He welcomed Mr al-Jawhari. Then he thanked al-Jouhari and his guests.'
  expect(reported(nameCheck, readPair(speech, english))).toEqual(['Jouhari'])
  expect(reported(nameCheck, readPair(speech, english.replace('Jouhari', 'Jawhari')))).toEqual([])
})

test('it leaves two spellings alone where the speech has two names', () => {
  const speech = 'حضر نجيب وحضرت نجيبة. شكر نجيب نجوب.'
  expect(reported(nameCheck, readPair(speech, 'He saw Najib there. She thanked Najub as well.'))).toEqual([])
})
