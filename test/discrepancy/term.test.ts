import { expect, test } from 'vitest'
import { termCheck } from '../../src/discrepancy/checks/term.ts'
import { parseTerms } from '../../src/lexicon/terms.ts'
import { itReads, type Case } from './cases.ts'
import { readPair } from './read-pair.ts'

const terms = parseTerms(
  `arabic,kind,preferred,admitted,loaded,note
الفصائل,group,factions,groups,militias; gangs,
المقاومة,group,armed groups,fighters,the Resistance; terrorists,
المقاومة الشعبية,force,popular resistance,local fighters,rabble; mob,
الميليشيات; ميليشيا,force,militias,armed groups,death squads,
القوات الأجنبية,force,foreign forces,foreign troops,occupiers; liberators,
الانسحاب,event,withdrawal,pullout; departure,retreat; flight,
استشهد,act,was killed,died,was martyred; was eliminated,
شهيد; الشهداء,act,person killed,victim; dead,martyr,
طلب,act,asked,requested,ordered; demanded,
الكيان,group,Israel,Israeli state,the entity,
النظام,office,government,authorities,regime,
`,
  'terms.csv',
)
const termbase = () => terms
const cases: readonly Case[] = [
  { ar: 'التزمت الفصائل الهدنة.', en: 'The factions kept the truce.' },
  { ar: 'التزمت الفصائل الهدنة.', en: 'The groups kept the truce.' },
  { ar: 'التزمت الفصائل الهدنة.', en: 'The militias kept the truce.', differ: 'militias' },
  { ar: 'والتزمت فصائلهم الهدنة.', en: 'Their militias kept the truce.' },
  { ar: 'التقى القائد بالفصائل.', en: 'The commander met the gangs.', differ: 'gangs' },
  { ar: 'التقى القائد بالفصائل.', en: 'The commander met the gang.', differ: 'gang' },
  // In whose voice: inside quotation marks, or at arm's length, the word is the speaker's.
  { ar: 'التزمت الفصائل الهدنة.', en: 'The “militias” kept the truce.' },
  { ar: 'التزمت الفصائل الهدنة.', en: '“The militias kept the truce,” he said.' },
  { ar: 'التزمت الفصائل الهدنة.', en: 'He said "order", and the militias kept the truce.', differ: 'militias' },
  { ar: 'التزمت الفصائل الهدنة.', en: 'The so-called militias kept the truce.' },
  { ar: 'التزمت الفصائل الهدنة.', en: 'What the paper calls the militias kept the truce.' },
  // The word has a ground of its own.
  { ar: 'التزمت الفصائل الهدنة ونقضتها الميليشيات.', en: 'The factions kept the truce and the militias broke it.' },
  { ar: 'نقضت الميليشيات الهدنة وردت الفصائل.', en: 'The militias broke the truce and the fighters replied.' },
  // The longest term counts, and capitals.
  { ar: 'خرجت المقاومة الشعبية إلى الشوارع.', en: 'The mob took to the streets.', differ: 'mob' },
  { ar: 'خرجت المقاومة الشعبية إلى الشوارع.', en: 'The popular resistance took to the streets.' },
  { ar: 'هاجمت المقاومة القاعدة.', en: 'The Resistance attacked the base.', differ: 'The Resistance' },
  { ar: 'هاجمت المقاومة القاعدة.', en: 'Terrorists attacked the base.', differ: 'Terrorists' },
  { ar: 'المقاومة حق.', en: 'To offer the resistance is a right.' },
  { ar: 'غادرت القوات الأجنبية الميناء.', en: 'The foreign troops left the port.' },
  { ar: 'غادرت القوات الأجنبية الميناء.', en: 'The liberators left the port.', differ: 'liberators' },
  { ar: 'بدأ الانسحاب من القاعدة.', en: 'The retreat from the base began.', differ: 'retreat' },
  { ar: 'بدأ الانسحاب من القاعدة.', en: 'The withdrawal from the base began.' },
  // A verb in its forms, and no noun for it.
  { ar: 'استشهد أربعة من الجنود.', en: 'Four of the soldiers were martyred.', differ: 'martyred' },
  { ar: 'استشهد أربعة من الجنود.', en: 'Four of the soldiers were killed.' },
  { ar: 'طلبت القرية الماء.', en: 'The village demanded water.', differ: 'demanded' },
  { ar: 'طلبت القرية الماء.', en: 'There was demand for water in the village.' },
  { ar: 'شيّعوا أحد الشهداء.', en: 'They buried a martyr.', differ: 'martyr' },
  { ar: 'يحكم النظام البلاد منذ عقود.', en: 'The regime has ruled the country for decades.', differ: 'regime' },
  { ar: 'تحكم الحكومة البلاد منذ عقود.', en: 'The regime has ruled the country for decades.' },
  // An author's own word, for which the passage has none.
  { ar: 'عبروا الجسر ليلًا.', en: 'The thugs crossed the bridge at night.', mode: 'summary', differ: 'thugs' },
  { ar: 'عبروا الجسر ليلًا.', en: 'Those whom he called thugs crossed the bridge.', mode: 'summary' },
  { ar: 'عبر اللصوص الجسر ليلًا.', en: 'The thieves crossed the bridge at night.', mode: 'summary' },
]

itReads((pair) => termCheck({ ...pair, terms: termbase }), cases)

test('it says nothing without a termbase', () => {
  expect(termCheck(readPair('التزمت الفصائل الهدنة.', 'The militias kept the truce.'))).toEqual([])
})

test('it names the term and the rendering that the termbase prefers', () => {
  const pair = { ...readPair('التزمت الفصائل الهدنة.', 'The militias kept the truce.'), terms: termbase }
  expect(termCheck(pair)[0]).toMatchObject({
    reason: { key: 'term.loaded', values: { arabic: 'الفصائل', actual: 'militias', expected: 'factions' } },
  })
})
