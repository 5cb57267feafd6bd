import type { EvidenceGrid } from './evidence-grid.ts'
import type { Followed } from './followed.ts'
import type { Evidence, Link } from './link.ts'
import { kindOf, type TranslationTable } from './translation-table.ts'
import type { Occurrence, Vocabulary } from './vocabulary.ts'
import { wordLinks } from './word-links.ts'

export interface Ground {
  readonly grid: EvidenceGrid
  readonly arabic: Vocabulary
  readonly english: Vocabulary
  readonly table: TranslationTable
}

/** Of so many sources that were not chosen it is said what speaks for them, by so many words. */
const explained = { candidates: 4, words: 3 }

/** The link with the words that speak for it, the strongest first, and the sources that were not chosen. */
export function explain({ source, target, state, score, candidates, order }: Followed, ground: Ground): Link {
  const evidence = [...wordsFor(source, target, ground)]
  if (order > 0) evidence.push({ kind: 'position', weight: order })
  const others = candidates.filter((candidate) => !source.includes(candidate.source))
  return {
    source,
    target,
    state,
    score,
    evidence: evidence.sort((a, b) => b.weight - a.weight),
    runnersUp: others.map((candidate, place) =>
      place < explained.candidates ? { ...candidate, evidence: best(candidate.source, target, ground) } : candidate,
    ),
  }
}

function wordsFor(source: readonly number[], target: readonly number[], ground: Ground): readonly Evidence[] {
  return wordLinks(ground.grid, source, target).map(({ arabic, english, weight }): Evidence => {
    const from = wordAt(ground.arabic, ground.grid.arabic.starts, arabic)
    const to = wordAt(ground.english, ground.grid.english.starts, english)
    return { kind: kindOf(ground.table, from.type, to.type), source: span(from), target: span(to), weight }
  })
}

function best(candidate: number, target: readonly number[], ground: Ground): readonly Evidence[] {
  const words = wordsFor([candidate], target, ground).toSorted((a, b) => b.weight - a.weight)
  return words.slice(0, explained.words)
}

function wordAt({ sentences }: Vocabulary, starts: Int32Array, word: number): Occurrence {
  let [low, high] = [0, starts.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= word) low = middle
    else high = middle
  }
  const sentence = low
  return sentences[sentence]![word - starts[sentence]!]!
}

function span({ start, end }: Occurrence) {
  return { start, end }
}
