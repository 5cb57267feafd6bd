/** Words of the old text and words of the new one that are still to be matched: half-open ranges of their positions. */
export interface Gap {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** Both texts as numbers of words, and the matching that grows: for each old word the new one, or -1. */
export interface Field {
  readonly old: Int32Array
  readonly fresh: Int32Array
  readonly matches: Int32Array
}

/** Matches equal words at both ends of the gap and gives what is left. */
export function trimEnds({ old, fresh, matches }: Field, gap: Gap): Gap {
  let { oldFrom, oldTo, newFrom, newTo } = gap
  while (oldFrom < oldTo && newFrom < newTo && old[oldFrom] === fresh[newFrom]) matches[oldFrom++] = newFrom++
  while (oldFrom < oldTo && newFrom < newTo && old[oldTo - 1] === fresh[newTo - 1]) matches[--oldTo] = --newTo
  return { oldFrom, oldTo, newFrom, newTo }
}
