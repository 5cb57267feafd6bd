import type { Language } from '../../text/witness.ts'
import type { Lexed } from '../quantity/atom.ts'
import { arabicMonths, arabicPairHeads, englishMonths } from './months.ts'
import {
  arabicDays,
  arabicDecades,
  arabicUnitWords,
  arabicWeekdays,
  englishDays,
  englishDecades,
  englishTurns,
  englishWeekdays,
} from './time-words.ts'

const arabic = new Set(
  [arabicMonths, arabicPairHeads, arabicWeekdays, arabicDays, arabicDecades, arabicUnitWords]
    .flatMap((words): readonly string[] => [...words.keys()])
    .concat(
      'عامي وعامي فعامي بعامي لعامي بيوم الساعه والساعه للساعه بالساعه اول واول بعد وبعد قبل وقبل منذ ومنذ مذ هذا هذه وهذا وهذه لهذا بهذا'.split(
        ' ',
      ),
    ),
)
const english = new Set(
  [englishMonths, englishWeekdays, englishDecades, englishDays, englishTurns]
    .flatMap((words): readonly string[] => [...words.keys()])
    .concat('the a an day noon midday midnight ad'.split(' ')),
)

/** Whether a date can begin at a lexeme at all: most words need not be asked twice. */
export function mayOpen({ lexemes, atoms, language }: Lexed, at: number): boolean {
  const { kind, key } = lexemes[at]!
  if (kind !== 'word') return kind === 'figure'
  return atoms[at] !== undefined || wordsThatOpenDates(language).has(key)
}

/** The words that are no numbers and with which a date can begin. */
export function wordsThatOpenDates(language: Language): ReadonlySet<string> {
  return language === 'ar' ? arabic : english
}
