import { blockScorer } from './block-score.ts'
import type { EvidenceGrid } from './evidence-grid.ts'
import type { Mode } from './link.ts'

const looseness = 0.5
/** A translation from Arabic to English has between so much and so much of the length of its source. */
const lengths = [0.6, 2.4] as const
/** In a translation the best source of a sentence lies within this share of the text of where its own place points. */
const near = 0.12
/** Share of the sentences that must do so. */
const inPlace = 0.7

/** A translation is about as long as its source and follows it; anything else is treated as a summary. */
export function guessMode(grid: EvidenceGrid): Mode {
  const ratio = total(grid.english.lengths) / Math.max(1, total(grid.arabic.lengths))
  if (ratio < lengths[0] || ratio > lengths[1]) return 'summary'
  return shareInPlace(grid) >= inPlace ? 'translation' : 'summary'
}

function shareInPlace(grid: EvidenceGrid): number {
  const { gain } = blockScorer(grid, looseness)
  const rows = grid.arabic.lengths.length
  const columns = grid.english.lengths.length
  let inside = 0
  for (let target = 0; target < columns; target++) {
    let best = 0
    let bestGain = -Infinity
    for (let source = 0; source < rows; source++) {
      const value = gain([source], target)
      if (value > bestGain) [best, bestGain] = [source, value]
    }
    const distance = Math.abs((best + 0.5) / rows - (target + 0.5) / columns)
    if (distance <= near + 1.5 / Math.max(rows, 1)) inside++
  }
  return inside / Math.max(1, columns)
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}
