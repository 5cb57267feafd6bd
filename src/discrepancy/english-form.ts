import { isAffixed } from '../language/english/affixed.ts'
import { lightWords } from '../language/english/light-words.ts'
import { englishStem } from '../language/english/stem.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { remembering } from '../language/remember.ts'
import { isPlainReport, isReport, isSaying } from '../language/reporting.ts'
import { englishDayPart, type DayPart } from '../language/time/day-parts.ts'
import type { Guises } from '../language/cues.ts'

/** What an English word says by itself, wherever it stands. */
export interface EnglishForm {
  /** Small letters, apostrophes of one kind. */
  readonly lower: string
  readonly stem: string
  /** What lists of cues may have it as. */
  readonly guises: Guises
  readonly capital: boolean
  readonly stop: boolean
  /** Whether it says too little to be missed. */
  readonly light: boolean
  /** Whether it carries its negation in itself: "illegal". */
  readonly affixed: boolean
  readonly dayPart: DayPart | undefined
  /** Whether it hands a statement to somebody; whether it does nothing else; whether its subject may be who speaks. */
  readonly report: boolean
  readonly plainReport: boolean
  readonly saying: boolean
}

const capital = /^\p{Lu}/u

/** A word is looked into once, however often texts have it. */
export const englishForm = remembering((form): EnglishForm => {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const stem = englishStem(lower)
  const stop = stopWords.has(lower)
  return {
    lower,
    stem,
    guises: [lower, `~${stem}`],
    capital: capital.test(form),
    stop,
    light: stop || lightWords.has(lower) || lower.length < 2,
    affixed: isAffixed(form),
    dayPart: englishDayPart(lower),
    report: isReport(form),
    plainReport: isPlainReport(form),
    saying: isSaying(form),
  }
})
