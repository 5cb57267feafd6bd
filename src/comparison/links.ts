import type { Gap } from './gap.ts'
import type { Scanned } from './scan.ts'
import type { Cuts } from './sentence-cuts.ts'
import { weight } from './weights.ts'

/** Both texts of a comparison, the old one first. */
export type Both<T> = readonly [T, T]

/** An old and a new sentence between which words are kept. */
export interface Link {
  readonly oldSentence: number
  readonly newSentence: number
  /** The first and the last of the old words that are kept. */
  readonly first: number
  readonly last: number
  /** Weight of the kept words. */
  readonly kept: number
}

/** The links in the order of the texts, in which the kept words rise. */
export function findLinks(old: Scanned, [oldCuts, newCuts]: Both<Cuts>, matches: Int32Array): readonly Link[] {
  const links: Link[] = []
  for (let i = 0; i < old.size;) {
    if (matches[i]! < 0) {
      i++
      continue
    }
    const first = i
    const oldSentence = oldCuts.sentences[i]!
    const newSentence = newCuts.sentences[matches[i]!]!
    const [oldEnd, newEnd] = [oldCuts.firsts[oldSentence + 1]!, newCuts.firsts[newSentence + 1]!]
    let kept = 0
    let last = i
    for (; i < oldEnd && matches[i]! < newEnd; i++) {
      if (matches[i]! < 0) continue
      kept += weight(old.numbers[i]!)
      last = i
    }
    links.push({ first, last, oldSentence, newSentence, kept })
  }
  return links
}

/**
 * The words of its two sentences that a link has for itself: up to those that the links beside it keep. Thus what a sentence
 * shares with others is not asked of it, and a sentence cut in two, or given its full stops, stays what it is.
 */
export function roomOf(links: readonly Link[], k: number, [oldCuts, newCuts]: Both<Cuts>, matches: Int32Array): Gap {
  const { oldSentence, newSentence } = links[k]!
  const [oldFrom, newFrom] = [oldCuts.firsts[oldSentence]!, newCuts.firsts[newSentence]!]
  const [oldTo, newTo] = [oldCuts.firsts[oldSentence + 1]!, newCuts.firsts[newSentence + 1]!]
  const [before, after] = [links[k - 1], links[k + 1]]
  return {
    oldFrom: before ? Math.max(oldFrom, before.last + 1) : oldFrom,
    newFrom: before ? Math.max(newFrom, matches[before.last]! + 1) : newFrom,
    oldTo: after ? Math.min(oldTo, after.first) : oldTo,
    newTo: after ? Math.min(newTo, matches[after.first]!) : newTo,
  }
}

/** Whether two links stand in the same or in neighbouring sentences of both texts. */
export function isBeside(one: Link | undefined, other: Link | undefined): boolean {
  if (!one || !other) return false
  return Math.abs(one.oldSentence - other.oldSentence) < 2 && Math.abs(one.newSentence - other.newSentence) < 2
}
