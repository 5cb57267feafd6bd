import { latinSkeleton, skeletonLikeness } from '../../language/names.ts'
import { isArabic } from '../../language/arabic/letters.ts'
import type { Quantity } from '../../language/quantity/quantity.ts'
import type { DateMention, TimeFields } from '../../language/time/date-mention.ts'
import type { Span } from '../../text/span.ts'
import { isAlike } from '../alike.ts'
import type { Said, SaidWord } from './said.ts'

export const factKinds = ['number', 'date', 'name', 'negation'] as const
export type FactKind = (typeof factKinds)[number]

/** A number, date, name or negation that a text says, and where. */
export type Fact = Span &
  (
    | { readonly kind: 'number'; readonly value: Quantity }
    | { readonly kind: 'date'; readonly value: DateMention }
    | { readonly kind: 'name'; readonly value: SaidWord }
    | { readonly kind: 'negation' }
  )

/** All facts of a sentence, in the order of the text. */
export function factsOf({ words, quantities, dates, negations }: Said): readonly Fact[] {
  const found: readonly Fact[] = [
    ...quantities
      .filter(({ kind }) => kind !== 'ordinal')
      .map((value) => ({ kind: 'number' as const, start: value.start, end: value.end, value })),
    ...dates.filter(isDated).map((value) => ({ kind: 'date' as const, start: value.start, end: value.end, value })),
    ...words
      .filter(({ name }) => name)
      .map((value) => ({ kind: 'name' as const, start: value.start, end: value.end, value })),
    ...negations.map(({ start, end }) => ({ kind: 'negation' as const, start, end })),
  ]
  return found.toSorted((a, b) => a.start - b.start)
}

/** "Today" and "at five" are dates of their own day only. */
function isDated({ year, month, day, weekday, decade, century }: DateMention): boolean {
  return [year, month, day, weekday, decade, century].some((field) => field !== undefined)
}

/** Whether two facts are the same, said in whatever words. A vaguer one agrees with one that it does not contradict. */
export function isSameFact(one: Fact, other: Fact): boolean {
  if (one.kind === 'number' && other.kind === 'number') return isSameNumber(one.value, other.value)
  if (one.kind === 'date' && other.kind === 'date') return isSameDate(one.value, other.value)
  if (one.kind === 'name' && other.kind === 'name') return isSameName(one.value, other.value)
  return one.kind === 'negation' && other.kind === 'negation'
}

/** Of the facts of both sentences but negations, the share that the one with fewer has in common with the other; `undefined` for none. */
export function sharedFacts(a: readonly Fact[], b: readonly Fact[]): number | undefined {
  const [ours, theirs] = [a, b].map((facts) => facts.filter(({ kind }) => kind !== 'negation'))
  const fewest = Math.min(ours!.length, theirs!.length)
  if (fewest === 0) return undefined
  const shared = pairFacts(ours!, theirs!).length
  return (shared / fewest + (2 * shared) / (ours!.length + theirs!.length)) / 2
}

/** The facts of the one that the other has too, each paired once, in order. */
export function pairFacts(a: readonly Fact[], b: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  const left = new Set(b)
  return a.flatMap((fact) => {
    const same = [...left].find((other) => isSameFact(fact, other))
    if (same) left.delete(same)
    return same ? [[fact, same] as const] : []
  })
}

/** 64 and sixty-four; "some 2,200" and 2,217; three quarters and 75 per cent. */
function isSameNumber(one: Quantity, other: Quantity): boolean {
  const [a, b] = [share(one), share(other)]
  if (one.upper !== undefined || other.upper !== undefined) {
    const [low, high] = [Math.max(one.value, other.value), Math.min(one.upper ?? one.value, other.upper ?? other.value)]
    return low <= high
  }
  if (Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))) return true
  const vague = one.exactness !== 'exact' || other.exactness !== 'exact'
  return vague && Math.abs(a - b) <= 0.04 * Math.max(Math.abs(a), Math.abs(b))
}

function share({ value, kind }: Quantity): number {
  return kind === 'percent' ? value / 100 : value
}

const fields = [
  'calendar',
  'year',
  'month',
  'day',
  'weekday',
  'decade',
  'century',
] as const satisfies readonly (keyof TimeFields)[]

/** "In July 2013" and "on 2 July 2013", but not "in July 2012"; something must be the same. */
function isSameDate(one: DateMention, other: DateMention): boolean {
  const said = fields.filter((field) => one[field] !== undefined && other[field] !== undefined)
  return said.length > 1 && said.every((field) => one[field] === other[field])
}

function isSameName(one: SaidWord, other: SaidWord): boolean {
  if (one.key === other.key) return true
  if (isArabic(one.bare) || isArabic(other.bare)) return false
  const [a, b] = [latinSkeleton(one.key), latinSkeleton(other.key)]
  if (Math.min(a.length, b.length) > 2) return skeletonLikeness(a, b) >= 0.85
  return a === b && isAlike(one.key, other.key)
}
