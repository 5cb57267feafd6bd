import type { Figure } from './figure.ts'

/** Whether two values are no further apart than this share of the greater. */
export const close = (a: number, b: number, share: number) =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b))

/** The same value, or uncertain words that may mean it. */
export function equal(a: Figure, e: Figure): boolean {
  if (a.upper === undefined && e.upper === undefined) return close(a.value, e.value, 1e-6)
  const [low, high] = [Math.max(a.value, e.value), Math.min(a.upper ?? a.value, e.upper ?? e.value)]
  return low < high || (low === high && (a.upper === undefined || e.upper === undefined))
}

const share = ({ value, quantity: { kind } }: Figure) =>
  kind === 'percent' ? value / 100 : kind === 'fraction' ? value : undefined

const admits = ({ quantity: { exactness } }: Figure) => exactness !== 'exact'

/** By another reading of the same digits, or as a share: three quarters and 75 per cent. */
export function otherwise(a: Figure, e: Figure): boolean {
  if (a.quantity.others?.some((value) => value === e.value)) return true
  // "The last third" is no third in a row.
  if (e.quantity.kind === 'ordinal' && share(a) !== undefined) return close(share(a)!, 1 / e.value, 0.001)
  const [one, other] = [share(a), share(e)]
  const tolerance = a.quantity.kind === e.quantity.kind ? 0.001 : 0.06
  return one !== undefined && other !== undefined && close(one, other, tolerance)
}

/** Eighteen months for a year and a half, six months for 180 days. */
export function converted(a: Figure, e: Figure): boolean {
  const [one, other] = [a.quantity.unit, e.quantity.unit]
  if (!one || !other || one.kind !== other.kind || one.code === other.code || one.kind === 'currency') return false
  return one.kind === 'people' ? false : close(a.value * one.factor, e.value * other.factor, 0.08)
}

/** "Some 2,200" for 2,217, "more than 400" for 406: only words that admit to it. */
export function near(a: Figure, e: Figure): boolean {
  if (a.quantity.kind === 'ordinal' || e.quantity.kind === 'ordinal') return false
  return (admits(e) || admits(a)) && places(e.value) < places(a.value) && close(a.value, e.value, 0.04)
}

/** How many figures a number has before its noughts. */
const places = (value: number) => String(value).replace('.', '').replace(/0+$/, '').length
