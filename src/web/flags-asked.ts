import { categories, type Category } from '../discrepancy/discrepancy.ts'

/** Which differences a page is asked for: `?kind=number&kind=quote&text=t3&dismissed=1`. Nothing named is everything. */
export interface FlagsAsked {
  readonly kinds: readonly Category[]
  readonly texts: readonly string[]
  /** Whether those are shown too that somebody has dismissed. */
  readonly dismissed: boolean
}

export const everyFlag: FlagsAsked = { kinds: [], texts: [], dismissed: false }

/** @param query as the address has it */
export function flagsAsked(query: Readonly<Record<string, unknown>>): FlagsAsked {
  const named = listed(query.kind)
  return {
    kinds: categories.filter((category) => named.includes(category)),
    texts: [...new Set(listed(query.text))].filter((id) => /^[\w-]{1,40}$/.test(id)).slice(0, 20),
    dismissed: query.dismissed === '1',
  }
}

function listed(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each) => typeof each === 'string')
}

/** The same as part of an address, in an order of its own: the same choice has one address. */
export function flagsQuery({ kinds, texts, dismissed }: FlagsAsked): readonly string[] {
  return [
    ...kinds.map((kind) => `kind=${kind}`),
    ...texts.map((text) => `text=${encodeURIComponent(text)}`),
    ...(dismissed ? ['dismissed=1'] : []),
  ]
}

/** With the value taken in, or out where it was in. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}
