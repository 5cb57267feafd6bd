import { alikeWeight } from './alike.ts'
import type { Gap } from './gap.ts'
import { findLinks, isBeside, roomOf, type Both, type Link } from './links.ts'
import type { Scanned } from './scan.ts'
import type { Cuts } from './sentence-cuts.ts'

/** How much of the longer of two stretches must be kept, by weight, for the two to be one thing said twice. */
const least = 0.55
/** Less is asked of a text that is reworded throughout: so much less for each part of it that is reworded. */
const reworded = 0.6
/** And of a stretch lighter than four telling words, in which one word more or less decides. */
const brief = 0.3
/** Where a link beside it is strong, it counts for one that is doubtful. */
const strong = 0.4
const besideCounts = 0.15
/** What a word counts that is not kept but spelt alike. */
const alikeCounts = 0.8

/** Both texts with their sentences and the weights of their words. */
export interface Weighted {
  readonly texts: Both<Scanned>
  readonly cuts: Both<Cuts>
  /** See `weightSums`. */
  readonly sums: Both<Float64Array>
}

/** A link, and how much of the stretches that it has for itself is kept. */
interface Weighed {
  readonly link: Link
  readonly room: Gap
  readonly shorter: number
  readonly longer: number
  /** `kept` as a share of `longer`. */
  readonly share: number
}

/**
 * Takes back words that are kept between sentences which do not correspond. "The bridge was closed in the spring for repairs."
 * went and "The mayor was elected in the autumn." came: "The", "was", "in the" are no reason to weave the two together.
 * Best done twice: what a link that is gone had for itself belongs to the links beside it.
 */
export function dropWeakLinks({ texts, cuts, sums }: Weighted, matches: Int32Array): void {
  const links = findLinks(texts[0], cuts, matches)
  const weighed = links.map((link, k) => weigh(link, roomOf(links, k, cuts, matches), sums))
  const asked = least - reworded * rewordedShare(weighed, sums)
  weighed.forEach(({ link, room, shorter, longer, share }, k) => {
    const beside = besideCounts * (support(weighed[k - 1], link) + support(weighed[k + 1], link))
    const missing = asked - share - beside - Math.max(0, brief * (1 - shorter / 4))
    if (missing <= 0) return
    const alike = missing < 1 - share ? alikeCounts * alikeWeight(texts, matches, room) : 0
    if (alike < missing * longer) matches.fill(-1, link.first, link.last + 1)
  })
}

function weigh(link: Link, room: Gap, [oldSums, newSums]: Both<Float64Array>): Weighed {
  const one = oldSums[room.oldTo]! - oldSums[room.oldFrom]!
  const other = newSums[room.newTo]! - newSums[room.newFrom]!
  const longer = Math.max(one, other)
  return { link, room, shorter: Math.min(one, other), longer, share: link.kept / longer }
}

/** How much of the texts is reworded inside sentences that correspond. */
function rewordedShare(weighed: readonly Weighed[], [oldSums, newSums]: Both<Float64Array>): number {
  let sum = 0
  for (const { share, longer } of weighed) if (share >= 0.35) sum += longer * (1 - share)
  return sum / Math.max(oldSums.at(-1)!, newSums.at(-1)!, 1)
}

function support(beside: Weighed | undefined, link: Link): number {
  if (!beside || beside.share < strong || !isBeside(beside.link, link)) return 0
  return beside.link.kept / beside.shorter
}
