import { foldLetters } from '../../language/arabic/letters.ts'
import { asciiDigits } from '../../language/digits.ts'
import { arabicAtoms } from '../../language/quantity/arabic-atoms.ts'
import { kindredNumber, mayBeDual } from '../../language/quantity/kindred-words.ts'
import type { DateMention } from '../../language/time/date-mention.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { figuresOf, wordsOf, type Figure } from '../figure.ts'
import { leftOver, type LeftOver } from '../left-over.ts'
import type { Pair, PairSide } from '../pair.ts'
import { withNeighbours } from '../quoted.ts'
import { close, converted, equal, near, otherwise } from '../same-figure.ts'

type Figures = LeftOver<Figure, Figure>

/** Numbers of the English that the Arabic has otherwise, or has not: as digits or words, in any scale and unit. */
export function numberCheck(pair: Pair): readonly Discrepancy[] {
  // What may be a year is a matter of dates.
  const english = lent(figuresOf(pair.english), pair.english.text).filter(
    ({ quantity }) => quantity.kind !== 'year-like',
  )
  if (english.length === 0) return []
  const arabic = lent(figuresOf(pair.arabic), pair.arabic.text)
  const rest = unanswered(pair, { arabic, english })
  if (rest.english.length === 0) return []
  pair.budget.spend(rest.english.length * (pair.arabic.words.length + 10 * arabic.length))
  const answers = new Map<Figure, Figure>()
  for (const figure of rest.english) {
    const answer = counterpart(
      pair,
      figure,
      rest.arabic.filter((one) => !answers.has(one)),
    )
    if (answer) answers.set(answer, figure)
  }
  const answered = new Map([...answers].map(([a, e]) => [e, a]))
  return rest.english.flatMap((figure) => {
    const answer = answered.get(figure)
    if (answer) return different(pair, answer, figure)
    if (pair.mode === 'summary') return beside(pair, figure)
    return inWords(pair, figure) ? [] : unsupported(pair, figure, arabic)
  })
}

/**
 * The figure of a neighbouring sentence, which a summary may have drawn in, where that alone counts the same thing: بقوا ثلاثين عامًا
 * before the linked sentence for "they stayed thirteen years". What the speech has anywhere is no mistake.
 */
function beside(pair: Pair, figure: Figure): readonly Discrepancy[] {
  const { unit, kind } = figure.quantity
  if (!unit || kind !== 'cardinal' || figuresInAll(pair).some((one) => equal(one, figure))) return []
  const wide = pair.against(withNeighbours(pair))
  const others = figuresOf(wide.arabic).filter((one) => one.quantity.unit?.code === unit.code && fits(one, figure))
  const [only] = others
  if (!only || others.length > 1 || inWords(wide, figure) || !close(only.value, figure.value, 0.5)) return []
  return different(wide, only, figure).map((one) => ({ ...one, confidence: 0.5, contradiction: false }))
}

/** "From seventy per cent to forty": what the first figure counts, the bare second one counts too. */
function lent(figures: readonly Figure[], text: string): readonly Figure[] {
  return figures.map((figure, at) => {
    const before = figures[at - 1]?.quantity
    const { kind, unit } = figure.quantity
    if (!before || kind !== 'cardinal' || unit || !(before.unit || before.kind === 'percent')) return figure
    if (before.start === figure.start || !turns.test(text.slice(before.end, figure.start))) return figure
    if (!ends.test(text.slice(figure.end, figure.end + 20))) return figure
    const { kind: shared, unit: sharedUnit } = before
    return { ...figure, quantity: { ...figure.quantity, kind: shared, ...(sharedUnit && { unit: sharedUnit }) } }
  })
}

const turns = /^\s*(?:to|إلى|الى)\s+$/
/** Behind the second figure stands no noun of its own. */
const ends =
  /^\s*(?:[.,;:!?)»”"،؛]|$|(?:in|within|by|over|during|after|before|last|this|since|and)\b|خلال|في|منذ|بعد|قبل)/

const whole = new WeakMap<PairSide['all'], readonly Figure[]>()

function figuresInAll({ arabic, budget }: Pair): readonly Figure[] {
  let figures = whole.get(arabic.all)
  if (!figures) whole.set(arabic.all, (figures = figuresOf({ ...arabic, sentences: arabic.all })))
  budget.spend(figures.length)
  return figures
}

/** The figures of both sides that nothing on the other side bears out. */
function unanswered(pair: Pair, figures: Figures): Figures {
  let rest = leftOver(figures, (a, e) => equal(a, e) && a.quantity.unit?.code === e.quantity.unit?.code, pair.budget)
  for (const same of [equal, otherwise, converted, near]) rest = leftOver(rest, same, pair.budget)
  pair.budget.spend((figures.english.length + figures.arabic.length) * dateCount(pair))
  return {
    english: rest.english.filter((e) => !inDates(datesOf(pair.arabic), e)),
    arabic: rest.arabic.filter((a) => !inDates(datesOf(pair.english), a)),
  }
}

const dateCount = ({ arabic, english }: Pair) => datesOf(arabic).length + datesOf(english).length

const datesOf = ({ sentences }: PairSide) => sentences.flatMap(({ dates }) => dates)

/** Whether the Arabic says the number by another word, or in digits or words that were read as a part of something else. */
function inWords(pair: Pair, { value, upper, quantity: { kind } }: Figure): boolean {
  if (upper !== undefined) return false
  if (digitsOf(pair.arabic).has(value)) return true
  return pair.arabic.words.some((word) => {
    const key = foldLetters(word.form)
    if (kindredNumber(key) === value || arabicAtoms.get(key)?.value === value) return true
    return value === 2 && kind === 'cardinal' && mayBeDual(key)
  })
}

/** The runs of digits of the sentences that stand in no figure of their own. */
function digitsOf({ text, sentences }: PairSide): ReadonlySet<number> {
  const found = new Set<number>()
  for (const sentence of sentences) {
    const counted = sentence.quantities.filter(({ kind }) => kind !== 'fraction')
    for (const match of asciiDigits(slice(text, sentence)).matchAll(/\d+(?:[.,]\d+)*/g)) {
      const start = sentence.start + match.index
      if (counted.some((quantity) => overlaps(quantity, { start, end: start + match[0].length }))) continue
      for (const part of [match[0].replaceAll(',', ''), ...match[0].split(/[.,]/)]) found.add(Number(part))
    }
  }
  return found
}

function inDates(dates: readonly DateMention[], { value }: Figure): boolean {
  return dates.some(
    ({ year, day, month, decade, clock, relative, resolved }) =>
      [year, year && year % 100, day, month, decade, clock?.hour, clock && clock.hour % 12, clock?.minute].includes(
        value,
      ) ||
      (relative !== undefined && Math.abs(relative.offset) === value) ||
      (resolved !== undefined && Number(resolved.from.slice(0, 4)) === value),
  )
}

/** The figure of the Arabic that this one may stand for, though it says something else. */
function counterpart(pair: Pair, figure: Figure, left: readonly Figure[]): Figure | undefined {
  const fitting = left.filter((one) =>
    pair.mode === 'summary' ? fits(one, figure) && countsTheSame(pair, one, figure) : fits(one, figure),
  )
  const sameUnit = fitting.filter((one) => one.quantity.unit?.code === figure.quantity.unit?.code)
  const best = sameUnit.length > 0 ? sameUnit : fitting
  return best.toSorted((a, b) => apart(pair, a, figure) - apart(pair, b, figure))[0]
}

const kinds = {
  cardinal: 'count',
  'year-like': 'count',
  label: 'count',
  ordinal: 'rank',
  fraction: 'share',
  percent: 'percent',
  score: 'score',
}

function fits(a: Figure, e: Figure): boolean {
  const [one, other] = [a.quantity, e.quantity]
  if (one.unit && other.unit && one.unit.kind !== other.unit.kind) return false
  if ((a.upper === undefined) !== (e.upper === undefined)) return false
  if (one.unit?.code !== other.unit?.code && Math.abs(Math.log10((a.value || 1) / (e.value || 1))) > 3) return false
  return kinds[one.kind] === kinds[other.kind]
}

/** Whether both are of one unit, or a word beside the one answers a word beside the other: أربعة جسور, "seven bridges". */
function countsTheSame({ answers }: Pair, a: Figure, e: Figure): boolean {
  const [one, other] = [a.quantity, e.quantity]
  if (one.unit || other.unit || one.kind === 'percent')
    return one.kind === other.kind && one.unit?.code === other.unit?.code
  return answers.some(
    ({ arabic, english, kind }) =>
      (kind === 'word' || kind === 'name') && isBeside(arabic, a, 2) && isBeside(english, e, 2),
  )
}

/** Whether a word ends right before the figure, or begins right behind it. */
function isBeside(word: Span, { start, end }: Figure, gap: number): boolean {
  return (word.start >= end && word.start - end <= gap) || (word.end <= start && start - word.end <= gap)
}

/** How far the places in their sentences are apart, 0 to 1. */
function apart({ arabic, english }: Pair, a: Figure, e: Figure): number {
  return Math.abs(place(arabic, a) - place(english, e))
}

function place({ sentences }: PairSide, { start }: Figure): number {
  const [first, last] = [sentences[0]!.start, sentences.at(-1)!.end]
  return (start - first) / Math.max(1, last - first)
}

function different(pair: Pair, a: Figure, e: Figure): readonly Discrepancy[] {
  const [source, target] = [wordsOf(pair.arabic.text, a), wordsOf(pair.english.text, e)]
  const [expected, actual] = [slice(pair.arabic.text, source), slice(pair.english.text, target)]
  const rounded = e.value % 10 === 0 && e.value >= 100 && a.value >= 100 && close(a.value, e.value, 0.02)
  const sure = a.quantity.unit?.code === e.quantity.unit?.code && a.quantity.kind === e.quantity.kind
  return [
    {
      category: 'number',
      target,
      source,
      expected,
      actual,
      reason: { key: rounded ? 'number.rounded' : 'number.different', values: { expected, actual } },
      confidence: rounded ? 0.4 : sure ? 0.9 : 0.75,
      contradiction: !rounded,
    },
  ]
}

/** Nothing in the Arabic answers the figure. */
function unsupported(pair: Pair, e: Figure, arabic: readonly Figure[]): readonly Discrepancy[] {
  const { quantity } = e
  if (quantity.form === 'words' && (e.value < 3 || e.upper !== undefined)) return []
  if (arabic.some((a) => equal(a, e))) return []
  const target = wordsOf(pair.english.text, e)
  const actual = slice(pair.english.text, target)
  return [
    {
      category: 'number',
      target,
      actual,
      reason: { key: 'number.unsupported', values: { actual } },
      confidence: quantity.form === 'words' ? 0.6 : 0.75,
      contradiction: false,
    },
  ]
}
