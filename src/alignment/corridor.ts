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
 * @param gain of a pair of sentences, in nats; what is not above 0 is no reason to go there
 */
export function corridor(rows: number, columns: number, gain: (source: number, target: number) => number): Corridor {
  const best = new Float64Array((rows + 1) * (columns + 1))
  const at = (i: number, j: number) => i * (columns + 1) + j
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++)
      best[at(i, j)] = Math.max(
        best[at(i - 1, j)]!,
        best[at(i, j - 1)]!,
        best[at(i - 1, j - 1)]! + Math.max(0, gain(i - 1, j - 1)),
      )
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1).fill(0)
  const mark = (i: number, j: number) => {
    for (let row = Math.max(0, i - width); row <= Math.min(rows, i + width); row++) {
      low[row] = Math.max(0, Math.min(low[row]!, j - width))
      high[row] = Math.min(columns, Math.max(high[row]!, j + width))
    }
  }
  let [i, j] = [rows, columns]
  mark(i, j)
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && best[at(i, j)]! > Math.max(best[at(i - 1, j)]!, best[at(i, j - 1)]!)) {
      i--
      j--
    } else if (j === 0 || (i > 0 && best[at(i - 1, j)]! >= best[at(i, j - 1)]!)) i--
    else j--
    mark(i, j)
  }
  return { low, high }
}
