import type { EvidenceKind } from '../alignment/link.ts'
import { translationTable } from '../alignment/translation-table.ts'
import type { Vocabulary } from '../alignment/vocabulary.ts'
import type { Span } from '../text/span.ts'
import type { Budget } from './budget.ts'

/** That these words may answer each other. A number, date or fixed expression may hold several words of either side. */
export interface Answer {
  readonly arabic: Span
  readonly english: Span
  /** 0 to 1. */
  readonly likelihood: number
  readonly kind: EvidenceKind
}

export interface Meetings {
  /** All that may answer each other, the likeliest first. */
  readonly all: readonly Answer[]
  /** Which answer each other: each in one pair at most, the likeliest pairs (competitive linking, Melamed 2000). */
  readonly links: readonly Answer[]
}

/** An occurrence of a word in its row, with its place in its sentence, 0 to 1. */
interface Placed {
  readonly span: Span
  readonly type: number
  readonly number: number
  readonly place: number
}

interface Candidate extends Answer {
  readonly a: number
  readonly e: number
  /** Likelihood, less what different places in the sentences take from it. */
  readonly score: number
}

/** @throws OutOfBudget where more words may answer each other than anybody could weigh */
export function meetings(arabic: Vocabulary, english: Vocabulary, budget: Budget): Meetings {
  const candidates = candidatesOf(arabic, english, budget)
  const taken = { arabic: new Set<number>(), english: new Set<number>() }
  const links: Answer[] = []
  for (const one of candidates.toSorted((x, y) => y.score - x.score)) {
    if (taken.arabic.has(one.a) || taken.english.has(one.e)) continue
    taken.arabic.add(one.a)
    taken.english.add(one.e)
    links.push(one)
  }
  return { links, all: candidates.sort((x, y) => y.likelihood - x.likelihood) }
}

function candidatesOf(arabic: Vocabulary, english: Vocabulary, budget: Budget): Candidate[] {
  const table = translationTable(arabic, english)
  const places: Placed[][] = english.types.map(() => [])
  for (const placed of rowOf(english)) places[placed.type]!.push(placed)
  const found: Candidate[] = []
  for (const { span, type, number, place } of rowOf(arabic))
    for (let at = table.starts[type]!; at < table.starts[type + 1]!; at++) {
      const [likelihood, kind] = [table.likelihoods[at]!, table.kinds[at]!]
      const there = places[table.english[at]!]!
      budget.spend(there.length)
      for (const other of there) {
        const score = likelihood - 0.2 * Math.abs(place - other.place)
        found.push({ arabic: span, english: other.span, likelihood, kind, a: number, e: other.number, score })
      }
    }
  return found
}

function rowOf({ sentences }: Vocabulary): readonly Placed[] {
  const row: Placed[] = []
  for (const words of sentences) {
    const last = Math.max(1, words.length - 1)
    words.forEach(({ type, start, end }, at) =>
      row.push({ span: { start, end }, type, number: row.length, place: at / last }),
    )
  }
  return row
}
