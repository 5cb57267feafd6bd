import { canonicalJson, sha256 } from './digest.ts'

/** One entry of a history: what happened is apart, in a body that can be erased while the chain stays whole. */
export interface Entry {
  /** From 1, without gaps. */
  readonly seq: number
  /** ISO 8601 instant. */
  readonly at: string
  /** The account that did it. */
  readonly by: string
  readonly kind: string
  readonly bodyHash: string
  /** Hash of the entry before, '' for the first. */
  readonly previous: string
  readonly hash: string
}

export type Unchained = Pick<Entry, 'at' | 'by' | 'kind' | 'bodyHash'>

/** The hash of a body. The salt (kept with the body) stops anyone from guessing an erased body from its hash. */
export function hashBody(body: unknown, salt: string): string {
  return sha256(`${salt}\n${canonicalJson(body)}`)
}

export function chained(entry: Unchained, previous: Entry | undefined): Entry {
  const linked = { ...entry, seq: (previous?.seq ?? 0) + 1, previous: previous?.hash ?? '' }
  return { ...linked, hash: hashEntry(linked) }
}

function hashEntry({ seq, at, by, kind, bodyHash, previous }: Omit<Entry, 'hash'>): string {
  return sha256([previous, seq, at, by, kind, bodyHash].map((part) => JSON.stringify(part)).join('\n'))
}

export interface Body {
  readonly body: unknown
  readonly salt: string
}

export interface Break {
  readonly seq: number
  readonly problem: 'order' | 'previous' | 'hash' | 'body' | 'body-missing'
}

/**
 * The first entry at which a history is not what it was, or `undefined`. A body may be absent only where `erased` names its
 * entry. What a chain alone cannot show is the loss of its last entries: compare the head with one kept elsewhere.
 */
export function firstBreak(
  entries: readonly Entry[],
  bodies: ReadonlyMap<number, Body>,
  erased: ReadonlySet<number>,
): Break | undefined {
  let before: Entry | undefined
  for (const entry of entries) {
    const problem = problemOf(entry, before, bodies.get(entry.seq), erased.has(entry.seq))
    if (problem) return { seq: entry.seq, problem }
    before = entry
  }
  return undefined
}

function problemOf(
  entry: Entry,
  before: Entry | undefined,
  body: Body | undefined,
  erased: boolean,
): Break['problem'] | undefined {
  if (entry.seq !== (before?.seq ?? 0) + 1) return 'order'
  if (entry.previous !== (before?.hash ?? '')) return 'previous'
  if (entry.hash !== hashEntry(entry)) return 'hash'
  if (!body) return erased ? undefined : 'body-missing'
  return hashBody(body.body, body.salt) === entry.bodyHash ? undefined : 'body'
}
