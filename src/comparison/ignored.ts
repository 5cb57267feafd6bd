import type { Edit } from './change.ts'
import { withoutMarks, withoutSpace, withoutSpelling } from './spelling.ts'

export const differences = ['orthography', 'punctuation', 'case', 'space', 'wording'] as const

/** A kind of difference that a reader may switch off. */
export type Difference = (typeof differences)[number]

/** Whether nothing is left of a change when these kinds of difference are left out of sight; `wording` leaves the rest to look at. */
export function isIgnored(
  { class: kind, old, new: come }: Edit,
  oldText: string,
  newText: string,
  ignored: ReadonlySet<Difference>,
): boolean {
  const rest = (text: string) => {
    let left = text
    if (ignored.has('space')) left = withoutSpace(left)
    if (ignored.has('punctuation')) left = withoutMarks(left)
    if (ignored.has('case')) left = left.toLowerCase()
    return ignored.has('orthography') ? withoutSpelling(left) : left
  }
  if (kind === 'wording' && ignored.has('wording')) return true
  return ignored.size > 0 && rest(oldText.slice(old.start, old.end)) === rest(newText.slice(come.start, come.end))
}
