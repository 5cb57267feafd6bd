import type { Language } from '../../text/witness.ts'
import { lex, type Lexed } from '../quantity/atom.ts'
import { ownStart } from '../quantity/own-letters.ts'
import { withProclitics } from '../quantity/proclitics.ts'
import { readArabicDate } from './arabic-date.ts'
import { parseDay } from './calendar.ts'
import type { DateDraft, DateMention } from './date-mention.ts'
import { readEnglishDate } from './english-date.ts'
import { arabicMonths, arabicPairHeads } from './months.ts'
import { mayOpen } from './openers.ts'
import { asIso, resolve } from './resolve.ts'
import { arabicDays, arabicDecades, arabicUnitWords, arabicWeekdays } from './time-words.ts'
import { followingYear } from './year.ts'

export interface DateOptions {
  /** ISO 8601: relative dates and dates without a year are counted from it. */
  readonly speechDate?: string
}

/** The dates and times of a text in order. */
export function dates(text: string, language: Language, options: DateOptions = {}): readonly DateMention[] {
  const lexed = lex(text, language)
  return readDates(lexed).map((draft) => mention(lexed, draft, options))
}

/** The dates among lexemes, in order and apart. */
export function readDates(lexed: Lexed): readonly DateDraft[] {
  const read = lexed.language === 'ar' ? readArabicDate : readEnglishDate
  const found: DateDraft[] = []
  for (let at = 0; at < lexed.lexemes.length;) {
    const last = found.at(-1)
    const goesOn = last?.next === at && isYearOnly(last) ? followingYear(lexed, last) : undefined
    const draft = goesOn ?? (lexed.dull?.[at] !== 1 && mayOpen(lexed, at) ? read(lexed, at) : undefined)
    if (draft) found.push(draft)
    at = draft?.next ?? at + 1
  }
  return found
}

function isYearOnly({ fields }: DateDraft): boolean {
  return fields.year !== undefined && fields.month === undefined
}

const introducers = withProclitics(
  'منذ قبل بعد اول هذا هذه عامي الساعه'.split(' ').map((word) => [word, word] as const),
)
const fronted = [introducers, arabicMonths, arabicPairHeads, arabicWeekdays, arabicDays, arabicDecades, arabicUnitWords]

/** The mention that a draft makes, with its place in the text. */
export function mention(
  { text, lexemes, atoms }: Lexed,
  { first, next, fields }: DateDraft,
  { speechDate }: DateOptions,
): DateMention {
  const days = resolve(fields, speechDate === undefined ? undefined : parseDay(speechDate))
  const opening = lexemes[first]!
  const front = atoms[first] ?? fronted.map((words) => words.get(opening.key)).find((found) => found !== undefined)
  const span = { start: ownStart(text, opening, front), end: lexemes[next - 1]!.end }
  return { ...span, ...fields, ...(days && { resolved: asIso(days) }) }
}
