import type { EvidenceGrid, Meeting } from './evidence-grid.ts'

/** An Arabic word and the English word that answers it, by their numbers in the grid. */
export interface WordLink extends Meeting {
  /** What the pair says for the link of its sentences, in nats. */
  readonly weight: number
}

/**
 * Which word answers which among linked sentences: the likeliest pair first, each word in one pair (competitive linking,
 * Melamed 2000). Of equal pairs the one whose words stand at like places wins.
 */
export function wordLinks(
  grid: EvidenceGrid,
  sources: readonly number[],
  targets: readonly number[],
): readonly WordLink[] {
  const pairs = sources.flatMap((source) =>
    targets.flatMap((target) =>
      grid.meetings(source, target).map((meeting) => ({
        ...meeting,
        apart: Math.abs(
          place(grid.arabic.starts, source, meeting.arabic) - place(grid.english.starts, target, meeting.english),
        ),
      })),
    ),
  )
  pairs.sort((a, b) => b.likelihood - 0.2 * b.apart - (a.likelihood - 0.2 * a.apart))
  const arabic = new Set<number>()
  const english = new Set<number>()
  const links: WordLink[] = []
  for (const { apart: _, ...pair } of pairs) {
    if (arabic.has(pair.arabic) || english.has(pair.english)) continue
    arabic.add(pair.arabic)
    english.add(pair.english)
    links.push({ ...pair, weight: weightOf(grid, pair) })
  }
  return links
}

/** So many words a sentence has, of which each might have rendered any. */
const usualWords = 12

/** How much a pair of words says for the link of its sentences, in nats: little where the English word is to be expected anyway. */
export function weightOf(grid: EvidenceGrid, { likelihood, english }: Meeting): number {
  return Math.log1p(likelihood / usualWords / grid.english.background[english]!)
}

/** Whether a reader would be convinced by it: what is less is met by chance in one sentence of ten. */
export function isTelling(weight: number, { likelihood }: Meeting): boolean {
  return weight >= 1.5 && likelihood >= 0.2
}

/** Where a word stands in its sentence, 0 to 1. */
function place(starts: Int32Array, sentence: number, word: number): number {
  const length = starts[sentence + 1]! - starts[sentence]!
  return (word - starts[sentence]!) / Math.max(1, length - 1)
}
