import { maySameMoney } from '../../language/quantity/unit-countries.ts'
import type { Unit } from '../../language/quantity/units.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { leftOver } from '../left-over.ts'
import type { Pair } from '../pair.ts'
import { unitsOf, type UnitNamed } from '../unit-named.ts'

/** Money, lengths, weights and durations that the English counts in another unit than the Arabic. */
export function unitCheck(pair: Pair): readonly Discrepancy[] {
  const english = unitsOf(pair.english, 'en', pair.budget)
  if (english.length === 0) return []
  const all = { arabic: unitsOf(pair.arabic, 'ar', pair.budget), english }
  const counted = leftOver(all, (a, e) => same(a.unit, e.unit) && equal(a, e), pair.budget)
  const rest = leftOver(
    leftOver(counted, (a, e) => same(a.unit, e.unit) && a.sure, pair.budget),
    converted,
    pair.budget,
  )
  const free = [...rest.arabic]
  return rest.english.flatMap((named) => {
    if (pair.mode === 'translation' && isSaidAgain(all.arabic, named)) return []
    const at = answerOf(pair, free, named)
    const [answer] = at < 0 ? [] : free.splice(at, 1)
    return answer ? [different(pair, answer, named)] : []
  })
}

function equal(a: UnitNamed, e: UnitNamed): boolean {
  return a.values.length === 0 ? e.values.length === 0 : e.values.some((value) => a.values.includes(value))
}

function same(a: Unit, e: Unit): boolean {
  if (a.kind !== e.kind) return false
  if (a.kind === 'currency') return maySameMoney(a.code, e.code)
  return a.code === e.code || (a.kind === 'duration' && a.factor === e.factor)
}

/** Sixty miles for a hundred kilometres: another unit, and another number to go with it. */
function converted(a: UnitNamed, e: UnitNamed): boolean {
  if (a.unit.kind !== e.unit.kind || a.values.length === 0 || e.values.length === 0 || equal(a, e)) return false
  const [one, other] = [a.values[0]! * a.unit.factor, e.values[0]! * e.unit.factor]
  return a.unit.kind !== 'currency' && Math.abs(one - other) <= 0.1 * Math.max(one, other)
}

/** A second mention of a unit that the Arabic names once. */
function isSaidAgain(arabic: readonly UnitNamed[], e: UnitNamed): boolean {
  return arabic.some((a) => same(a.unit, e.unit) && (e.values.length === 0 || equal(a, e)))
}

function answerOf({ mode }: Pair, free: readonly UnitNamed[], e: UnitNamed): number {
  const exact = free.findIndex((a) => a.unit.kind === e.unit.kind && a.values.length > 0 && equal(a, e))
  if (exact >= 0 || mode === 'summary' || !e.sure) return exact
  return free.findIndex((a) => a.unit.kind === e.unit.kind && a.sure && a.values.length * e.values.length === 0)
}

function different({ arabic, english }: Pair, answer: UnitNamed, named: UnitNamed): Discrepancy {
  const target = unitWord(english.text, named)
  const source = { start: answer.start, end: answer.end }
  const [expected, actual] = [slice(arabic.text, source), slice(english.text, target)]
  const counted = named.values.length > 0 && equal(answer, named)
  return {
    category: 'unit',
    target,
    source,
    expected,
    actual,
    reason: { key: 'unit.different', values: { expected, actual } },
    confidence: counted ? 0.9 : 0.65,
    contradiction: true,
  }
}

/** The unit without its number: `dollars` of "840 million dollars", `$` of "$5". */
function unitWord(text: string, { start, end, values }: UnitNamed): Span {
  if (values.length === 0) return { start, end }
  const whole = text.slice(start, end)
  const sign = /^\P{L}*?(\p{Sc})/u.exec(whole)
  if (sign) return { start: start + sign[0].length - 1, end: start + sign[0].length }
  const word = /[^\s\d-]+$/u.exec(whole)
  return { start: word ? start + word.index : start, end }
}
