import { faithfulVerdicts } from '../../dossier/event.ts'
import { longestQuestion } from '../../lexicon/search-query.ts'
import type { SearchFilter } from '../../store/search/search.ts'
import { roles } from '../../text/witness.ts'

/** What the address of a search asks for. Every part of it may be left out. */
export interface SearchAsked {
  readonly question: string
  readonly filter: SearchFilter
  /** From 1. */
  readonly page: number
}

export const verdictsAsked = [...faithfulVerdicts, 'none'] as const

export const lastPage = 50

/** What cannot be read is left out: an address can be typed, and a search does no harm. */
export function parseSearch(query: Readonly<Record<string, unknown>>): SearchAsked {
  const typed = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const among = <T extends string>(name: string, allowed: readonly T[]) => allowed.find((each) => each === typed(name))
  const date = (name: string) => (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(typed(name)) ? typed(name) : undefined)
  const asked = {
    role: among('role', roles),
    person: typed('person').slice(0, 300) || undefined,
    from: date('from'),
    to: date('to'),
    verdict: among('verdict', verdictsAsked),
  }
  return {
    question: typed('q').slice(0, longestQuestion),
    filter: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
    page: Math.min(lastPage, Math.max(1, Math.trunc(Number(typed('page'))) || 1)),
  }
}

/** The address of a search; what is not asked for is not in it. */
export function searchAddress({ question, filter, page }: SearchAsked): string {
  const fields = { q: question, ...filter, ...(page > 1 && { page: String(page) }) }
  return `/search?${new URLSearchParams(fields).toString()}`
}
