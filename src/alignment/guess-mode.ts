import { blockScorer } from './block-score.ts'
import { anchors } from './anchors.ts'
import { evidenceGrid, type EvidenceGrid } from './evidence-grid.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Mode } from './link.ts'

const looseness = 0.5
/** A translation from Arabic to English has between so much and so much of the length of its source. */
const lengths = [0.6, 2.4] as const
/** In a translation the best source of a sentence lies within this share of the text of where its own place points. */
const near = 0.12
/** Share of the sentences that must do so. */
const inPlace = 0.7
/** Share of the longer side's sentences that must be the best match of their best match: a summary leaves most without one. */
const mutual = 0.45

/** Of more pairs of sentences than this only the anchors are asked: so many a sentence, in order, make a translation. */
const longText = 250_000
const anchored = 0.1

/** A translation is about as long as its source, follows it, and leaves little of it out; anything else is a summary. */
export function guessMode(arabic: Vocabulary, english: Vocabulary, table: TranslationTable): Mode {
  const ratio = total(english.lengths) / Math.max(1, total(arabic.lengths))
  if (ratio < lengths[0] || ratio > lengths[1]) return 'summary'
  const [rows, columns] = [arabic.lengths.length, english.lengths.length]
  if (rows * columns > longText)
    return anchors(arabic, english, table).length >= anchored * rows ? 'translation' : 'summary'
  const grid = evidenceGrid(arabic, english, table)
  const { bestSource, bestTarget } = bestMatches(grid)
  const close = bestSource.filter((source, target) => isNear(source / rows, target / columns, rows)).length
  const both = bestSource.filter((source, target) => bestTarget[source] === target).length
  return close >= inPlace * columns && both >= mutual * Math.max(rows, columns) ? 'translation' : 'summary'
}

function isNear(source: number, target: number, rows: number): boolean {
  return Math.abs(source - target) <= near + 1.5 / rows
}

function bestMatches(grid: EvidenceGrid) {
  const { gain } = blockScorer(grid, looseness)
  const bestSource = new Int32Array(grid.english.lengths.length)
  const bestTarget = new Int32Array(grid.arabic.lengths.length)
  const best = {
    source: new Float64Array(bestSource.length).fill(-1),
    target: new Float64Array(bestTarget.length).fill(-1),
  }
  for (let target = 0; target < bestSource.length; target++) {
    for (let source = 0; source < bestTarget.length; source++) {
      const value = gain([source], target)
      if (value > best.source[target]!) [best.source[target], bestSource[target]] = [value, source]
      if (value > best.target[source]!) [best.target[source], bestTarget[source]] = [value, target]
    }
  }
  return { bestSource, bestTarget }
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}
