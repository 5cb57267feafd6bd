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

/** The last entry of a history, as it is noted beside it or kept elsewhere. */
export type Head = Pick<Entry, 'seq' | 'hash'>

export type Unchained = Pick<Entry, 'at' | 'by' | 'kind' | 'bodyHash'>

/** The hash of a body. The salt (kept with the body) stops anyone from guessing an erased body from its hash. */
export function hashBody(body: unknown, salt: string): string {
  return sha256(`${salt}\n${canonicalJson(body)}`)
}

export function chained(entry: Unchained, previous: Head | undefined): Entry {
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
  /** The first entry that is not what it was. Where a kept head is not in the history, that entry or one before it. */
  readonly seq: number
  readonly problem: 'order' | 'previous' | 'hash' | 'body' | 'body-missing' | 'missing' | 'head'
}

export interface Expected {
  /** The entries whose bodies were erased on an order. */
  readonly erased: ReadonlySet<number>
  /** Where the history must end. */
  readonly last?: Head | undefined
  /** A head that was kept elsewhere, and must be in the history still. */
  readonly kept?: Head | undefined
}

/**
 * The first entry at which a history is not what it was, or `undefined`. A chain by itself does not show that its end was
 * cut off, or that all of it was written anew: `last` and `kept` do.
 */
export function firstBreak(
  entries: readonly Entry[],
  bodies: ReadonlyMap<number, Body>,
  { erased, last, kept }: Expected,
): Break | undefined {
  let before: Entry | undefined
  for (const entry of entries) {
    const problem = problemOf(entry, before, bodies.get(entry.seq), erased.has(entry.seq))
    if (problem) return { seq: (before?.seq ?? 0) + 1, problem }
    before = entry
  }
  if (last && last.seq < entries.length) return { seq: last.seq + 1, problem: 'head' }
  return headProblem(entries, last) ?? headProblem(entries, kept)
}

function headProblem(entries: readonly Entry[], head: Head | undefined): Break | undefined {
  if (!head || head.seq === 0) return undefined
  const entry = entries[head.seq - 1]
  if (!entry) return { seq: entries.length + 1, problem: 'missing' }
  return entry.hash === head.hash ? undefined : { seq: head.seq, problem: 'head' }
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
