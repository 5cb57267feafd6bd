import type { EvidenceGrid } from './evidence-grid.ts'
import type { Followed } from './followed.ts'
import type { Evidence, EvidenceKind, Link } from './link.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Occurrence, Vocabulary } from './vocabulary.ts'
import { wordLinks } from './word-links.ts'

export interface Ground {
  readonly grid: EvidenceGrid
  readonly arabic: Vocabulary
  readonly english: Vocabulary
  readonly table: TranslationTable
}

/** The link with the words that speak for it, the strongest first, and the sources that were not chosen. */
export function explain({ source, target, state, score, candidates }: Followed, ground: Ground): Link {
  const evidence = wordLinks(ground.grid, source, target).map(({ arabic, english, weight }): Evidence => {
    const from = wordAt(ground.arabic, ground.grid.arabic.starts, arabic)
    const to = wordAt(ground.english, ground.grid.english.starts, english)
    return { kind: kindOf(ground, from, to), source: span(from), target: span(to), weight }
  })
  return {
    source,
    target,
    state,
    score,
    evidence: evidence.sort((a, b) => b.weight - a.weight),
    runnersUp: candidates.filter((candidate) => !source.includes(candidate.source)),
  }
}

function kindOf({ table }: Ground, from: Occurrence, to: Occurrence): EvidenceKind {
  return table[from.type]!.find((pairing) => pairing.english === to.type)?.kind ?? 'word'
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
