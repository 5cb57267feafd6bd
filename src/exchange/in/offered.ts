import type { Offered } from './found.ts'

/** A line that a file says of itself, as a form may show it; nothing where it says nothing. */
export function lineOffered(field: 'title' | 'author' | 'publisher', said: string | undefined | null): Offered {
  const line = (said ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
  return line === '' ? {} : { [field]: line }
}

/** The day of a date in any of the forms of ISO 8601 that begin with it. */
export function dateOffered(said: string | undefined | null): Offered {
  const date = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(said ?? '')?.[1]
  return date === undefined || Number.isNaN(Date.parse(date)) ? {} : { date }
}

/** Only http and https. */
export function addressOffered(said: string | undefined | null): Offered {
  const url = (said ?? '').trim()
  return /^https?:\/\/\S+$/i.test(url) && url.length <= 1000 && URL.canParse(url) ? { url } : {}
}
