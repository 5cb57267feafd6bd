import type { ReadSentence, ReadSide } from '../../alignment/read-side.ts'
import { sameDay } from '../../language/time/compare-dates.ts'
import type { DateMention } from '../../language/time/date-mention.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { figuresOf, type Figure } from '../figure.ts'
import { converted, equal, near, otherwise } from '../same-figure.ts'

/** A number or a date of a text, in the sentence that it stands in. */
export type Fact = Span & { readonly sentence: number } &
  /** The ends of a range are two. */
  (
    | { readonly kind: 'number'; readonly figures: readonly Figure[] }
    | { readonly kind: 'date'; readonly mention: DateMention }
  )

/** The numbers and dates of a sentence. "Nine days later" is a number; four figures that may be a year are a date. */
export function factsIn({ text, sentences }: ReadSide, sentence: number): readonly Fact[] {
  const read = sentences[sentence]
  if (!read) return []
  const dates = datesIn(read).map((mention): Fact => ({
    kind: 'date',
    sentence,
    start: mention.start,
    end: mention.end,
    mention,
  }))
  const figures = figuresOf({ text, sentences: [read], all: sentences }).filter(
    (figure) => figure.quantity.kind !== 'year-like' && isTelling(figure),
  )
  const numbers = Array.from(
    Map.groupBy(figures, ({ quantity }) => quantity),
    ([{ start, end }, ends]): Fact => ({ kind: 'number', sentence, start, end, figures: ends }),
  )
  return [...dates, ...numbers].sort((a, b) => a.start - b.start)
}

function datesIn({ dates, quantities }: ReadSentence): readonly DateMention[] {
  const years = quantities
    .filter(({ kind }) => kind === 'year-like')
    .map(({ start, end, value }): DateMention => ({ start, end, calendar: 'gregorian', year: value }))
  const said = dates.filter(
    (date) =>
      !isOnlyRelative(date) || (date.relative!.unit !== 'day' && !quantities.some((one) => overlaps(one, date))),
  )
  return [...said, ...years]
}

/** "Today", "last year": counted from the day of the speech, and mostly no more than a way of speaking. */
function isOnlyRelative({ relative, year, month, day, weekday, clock, decade, century }: DateMention): boolean {
  return (
    relative !== undefined && [year, month, day, weekday, clock, decade, century].every((said) => said === undefined)
  )
}

/** "One", "the first", "half" and "a second" in words are as often no figures at all. */
function isTelling({ value, quantity: { form, kind, unit } }: Figure): boolean {
  return (
    form === 'digits' || unit !== undefined || kind === 'percent' || value > 2 || (value < 1 && kind !== 'fraction')
  )
}

export type Likeness = 'same' | 'roughly'

/** How a fact of the speech is answered by one of an English text; `undefined` where it is not. */
export function likenessOf(a: Fact, e: Fact): Likeness | undefined {
  if (a.kind === 'date' && e.kind === 'date') return isSameTime(a.mention, e.mention) ? 'same' : undefined
  if (a.kind !== 'number' || e.kind !== 'number') return undefined
  const [one, other] = [a.figures, e.figures]
  if (one.length !== other.length) return one.some((x) => other.some((y) => areSame(x, y))) ? 'same' : undefined
  if (one.every((figure, at) => areSame(figure, other[at]!))) return 'same'
  return one.every((figure, at) => areKindred(figure, other[at]!) && near(figure, other[at]!)) ? 'roughly' : undefined
}

function areSame(one: Figure, other: Figure): boolean {
  return areKindred(one, other) && (equal(one, other) || otherwise(one, other) || converted(one, other))
}

function areKindred({ quantity: { unit: one } }: Figure, { quantity: { unit: other } }: Figure): boolean {
  return !one || !other || one.kind === other.kind
}

function isSameTime(a: DateMention, e: DateMention): boolean {
  if (a.clock && e.clock) return a.clock.hour % 12 === e.clock.hour % 12 && a.clock.minute === e.clock.minute
  return sameDay(a, e) !== 'different'
}

const fields = ['calendar', 'year', 'month', 'day', 'weekday'] as const

/** How much two dates say alike: of two that may be meant, 12 August 1930 is rather ١٢ آب than ١٧ ربيع الأول. */
export function sharedFields(a: Fact, e: Fact): number {
  if (a.kind !== 'date' || e.kind !== 'date') return 0
  return fields.filter((field) => a.mention[field] !== undefined && a.mention[field] === e.mention[field]).length
}

/** A small number counts something else each time: three kilometres, three stages. */
const small = 13

/**
 * Names what is the same fact wherever it stands in one language: 64 soldiers here and sixty-four there. Small numbers, and
 * a weekday alone, have no such name.
 */
export function factKey(fact: Fact): string | undefined {
  if (fact.kind === 'date') return dateKey(fact.mention)
  const { value, upper, quantity } = fact.figures[0]!
  if (value < small && value % 1 === 0 && quantity.kind !== 'percent') return undefined
  const ends = fact.figures.map((figure) => figure.value).join('-')
  // "2,217 people" are those 2,217.
  const unit = quantity.unit?.kind === 'people' ? '' : (quantity.unit?.code ?? '')
  return `${quantity.kind === 'percent' ? '%' : ''}${ends} ${upper ?? ''} ${unit}`
}

function dateKey({ calendar, year, month, day, clock }: DateMention): string | undefined {
  if (clock) return `clock ${clock.hour % 12}:${clock.minute}`
  if (year === undefined && (month === undefined || day === undefined)) return undefined
  return `${calendar} ${year ?? ''}-${month ?? ''}-${day ?? ''}`
}
