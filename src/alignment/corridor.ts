import type { Band } from './band.ts'

/** A value for each pair of sentences in a band, row after row; `rows` is where each row begins. */
export interface BandValues {
  readonly band: Band
  readonly rows: Int32Array
  readonly values: Float64Array
}

/** Outside the band there is nothing. */
export function valueAt({ band, rows, values }: BandValues, source: number, target: number): number {
  const low = band.low[source]!
  return target < low || target >= band.high[source]! ? 0 : values[rows[source]! + target - low]!
}

/** For each place between two Arabic sentences, the places between English ones that a path may pass: inclusive ranges. */
export interface Corridor {
  readonly low: Int32Array
  readonly high: Int32Array
}

/** How many sentences a path may stray from the rough one. A block of four and more on one side fits into it. */
const width = 3

/**
 * The surroundings of the roughest path: the one that collects the most from single pairs of sentences in order, whatever
 * lies between them. The careful search need not look elsewhere.
 * @param gains of each pair in nats; what is not above 0 is no reason to go there
 */
export function corridor(gains: BandValues, rows: number, columns: number): Corridor {
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1)
  for (const [i, j] of roughPath(gains, rows, columns)) {
    for (let row = Math.max(0, i - width); row <= Math.min(rows, i + width); row++) {
      low[row] = Math.max(0, Math.min(low[row]!, j - width))
      high[row] = Math.min(columns, Math.max(high[row]!, j + width))
    }
  }
  return { low, high }
}

const diagonal = 0
const up = 1
const left = 2

/** Places (i, j) between sentences, from the end to the start. */
function* roughPath(gains: BandValues, rows: number, columns: number): Generator<readonly [number, number]> {
  const { band } = gains
  // Row i holds the places from low[i - 1] to high[i - 1] of the band, both inclusive; row 0 those of the first sentence.
  const from = (i: number) => band.low[Math.max(0, i - 1)] ?? 0
  const to = (i: number) => band.high[Math.max(0, i - 1)] ?? columns
  const steps: Uint8Array[] = []
  let before = new Float64Array(0)
  for (let i = 0; i <= rows; i++) {
    const best = new Float64Array(to(i) - from(i) + 1)
    const step = new Uint8Array(best.length).fill(i === 0 ? left : up)
    for (let j = from(i); j <= to(i); j++) {
      const at = j - from(i)
      const above = i === 0 || j > to(i - 1) || j < from(i - 1) ? -Infinity : before[j - from(i - 1)]!
      const beside = at === 0 ? -Infinity : best[at - 1]!
      const across =
        i === 0 || j - 1 > to(i - 1) || j - 1 < from(i - 1)
          ? -Infinity
          : before[j - 1 - from(i - 1)]! + Math.max(0, valueAt(gains, i - 1, j - 1))
      best[at] = Math.max(above, beside, across, i === 0 && j === 0 ? 0 : -Infinity)
      step[at] = across > above && across > beside ? diagonal : above >= beside ? up : left
    }
    steps.push(step)
    before = best
  }
  let [i, j] = [rows, columns]
  while (i > 0 || j > 0) {
    yield [i, j]
    const step = i === 0 ? left : j === 0 ? up : steps[i]![j - from(i)]!
    if (step !== left) i--
    if (step !== up) j--
  }
  yield [0, 0]
}
