/** The first index below `size` at which `holds` is true, where it stays true from there on; `size` where it never is. */
export function firstIndex(size: number, holds: (index: number) => boolean): number {
  let from = 0
  let to = size
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
