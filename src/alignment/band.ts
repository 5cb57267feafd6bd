/**
 * The part of all pairs of sentences that is looked at: for each Arabic sentence the English ones from `low` (inclusive) to
 * `high` (exclusive). Both never fall from one sentence to the next.
 */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
}

export function wholeBand(rows: number, columns: number): Band {
  return { low: new Int32Array(rows), high: new Int32Array(rows).fill(columns) }
}

/** A pair of sentences that very likely answer each other. */
export interface Anchor {
  readonly source: number
  readonly target: number
}

/**
 * The surroundings of a path through anchors in order. Between two anchors, and before the first and after the last, the path
 * runs straight; where they stand far apart the band is wider.
 * @param margin sentences to either side at an anchor
 * @param widest sentences to either side at most, however far the anchors are apart
 */
export function bandRound(
  anchors: readonly Anchor[],
  rows: number,
  columns: number,
  margin: number,
  widest: number,
): Band {
  const low = new Int32Array(rows)
  const high = new Int32Array(rows)
  const knots = [{ source: -1, target: -1 }, ...anchors, { source: rows, target: columns }]
  for (let knot = 1; knot < knots.length; knot++) {
    const [from, to] = [knots[knot - 1]!, knots[knot]!]
    const slope = (to.target - from.target) / Math.max(1, to.source - from.source)
    const stretch = to.source - from.source
    for (let row = Math.max(0, from.source); row <= Math.min(rows - 1, to.source); row++) {
      const inside = Math.min(row - from.source, to.source - row)
      const reach = Math.min(widest, margin + Math.min(inside, stretch / 4) * 0.5)
      const middle = from.target + slope * (row - from.source)
      low[row] = Math.max(0, Math.floor(middle - reach))
      high[row] = Math.min(columns, Math.ceil(middle + reach) + 1)
    }
  }
  return rising({ low, high })
}

function rising({ low, high }: Band): Band {
  for (let row = low.length - 2; row >= 0; row--) low[row] = Math.min(low[row]!, low[row + 1]!)
  for (let row = 1; row < high.length; row++) high[row] = Math.max(high[row]!, high[row - 1]!)
  return { low, high }
}
