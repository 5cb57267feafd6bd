import { mayBeSameNation } from '../../language/nations.ts'
import type { NameFound, Names } from '../../lexicon/names.ts'
import type { Span } from '../../text/span.ts'

/** Somebody or something named, with all that the name may be known as. */
export interface Known extends Span {
  readonly ids: readonly string[]
}

export function knownAt(found: readonly NameFound[], words: readonly Span[]): readonly Known[] {
  return found.map(({ start, end, ids }) => ({ start: words[start]!.start, end: words[end - 1]!.end, ids }))
}

/** A nation, creed or party rather than one of its own name. */
export const isPeople = (id: string) => id.startsWith('nation ') || id.startsWith('people ')

/** A Briton and a Scot; Tehran and Iran. */
export function akin(one: string, other: string, { nationOf }: Names): boolean {
  const [a, b] = [nationOf(one) ?? one, nationOf(other) ?? other]
  if (a === b) return true
  return a.startsWith('nation ') && b.startsWith('nation ') && mayBeSameNation(a.slice(7), b.slice(7))
}
