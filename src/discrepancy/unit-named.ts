import { foldLetters } from '../language/arabic/letters.ts'
import { remembering } from '../language/remember.ts'
import { arabicDualUnits, arabicUnits, englishUnits, type Unit, type UnitKind } from '../language/quantity/units.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Budget } from './budget.ts'
import type { PairSide } from './pair.ts'

/** A unit that a text names, with or without a number of it. */
export interface UnitNamed extends Span {
  readonly unit: Unit
  /** How many of it: none, one number, or the two ends of a range. */
  readonly values: readonly number[]
  /** Whether the word can hardly mean anything else: عام may be "general", "second" the one after the first. */
  readonly sure: boolean
}

/** Kinds that are compared: people and times are counted in too many words. */
const kinds: ReadonlySet<UnitKind> = new Set(['currency', 'length', 'area', 'volume', 'weight', 'duration'])

/** The units of the sentences, those of numbers first. */
export function unitsOf(side: PairSide, language: 'ar' | 'en', budget: Budget): readonly UnitNamed[] {
  return side.sentences.flatMap((sentence) => {
    const counted = sentence.quantities.flatMap(({ unit, value, upper, start, end }) =>
      unit && kinds.has(unit.kind)
        ? [{ unit, values: upper === undefined ? [value] : [value, upper], start, end, sure: true }]
        : [],
    )
    const taken: readonly Span[] = [...sentence.quantities.filter(({ unit }) => unit), ...sentence.dates]
    const mayBe = language === 'ar' ? mayBeArabicUnit : mayBeEnglishUnit
    const loose = sentence.words.flatMap((word, at) => {
      if (!mayBe(word.form)) return []
      budget.spend(taken.length)
      const [before, after] = [sentence.words[at - 1]?.form ?? '', sentence.words[at + 1]?.form ?? '']
      const named =
        language === 'ar' ? arabicUnit(word.form, before, after) : englishUnit(word.form, before.toLowerCase(), after)
      if (!named || !kinds.has(named.unit.kind) || taken.some((span) => overlaps(span, word))) return []
      return [{ ...named, values: [], start: word.start, end: word.end }]
    })
    return [...counted, ...loose]
  })
}

const mayBeArabicUnit = remembering((form) => {
  const key = foldLetters(form)
  return arabicUnits.has(key) || arabicDualUnits.has(key)
})
const mayBeEnglishUnit = remembering((form) => englishUnits.has(form.toLowerCase()))

interface Named {
  readonly unit: Unit
  readonly sure: boolean
}

/** Words that are something else as often, folded and bare: العام is "general", عقد a contract, قدم a foot or "he offered". */
const doubtful = new Set(
  'عام عاما عقد عقدا عقود قدم قدما اقدام ثانيه ثواني دقيقه ين قرن قرون ميل ميلا م سم طن'.split(' '),
)

/** Words after which they are times: بعد عام, منذ قرن, لمدة دقيقة. */
const timed = new Set('بعد قبل منذ خلال طوال طيلة لمدة مدة كل نصف ربع'.split(' '))

function arabicUnit(form: string, before: string, after: string): Named | undefined {
  const key = foldLetters(form)
  const found = arabicUnits.get(key) ?? arabicDualUnits.get(key)
  if (!found || (key.length < 3 && !found.definite)) return undefined
  const sure = !doubtful.has(key.slice(found.clitic)) || timed.has(before.replace(/^[وف]/, '')) || after === 'من'
  return { unit: found.entry, sure: sure && !(found.definite && key.endsWith('عام')) }
}

const counters = new Set('a an per each every half one whole entire another'.split(' '))
const turns = new Set('later ago after before earlier'.split(' '))
const doubted = new Set(
  'second seconds feet foot yard yards pound pounds minute degree degrees m cm min mins sec g'.split(' '),
)

/** A unit in the plural, or counted by its article: "for hours", "an hour". */
function englishUnit(form: string, before: string, after: string): Named | undefined {
  const word = form.toLowerCase()
  const unit = englishUnits.get(word)
  if (!unit) return undefined
  const counted = counters.has(before)
  if (doubted.has(word)) return { unit, sure: counted && turns.has(after) }
  return { unit, sure: word.endsWith('s') || counted || unit.kind === 'currency' }
}
