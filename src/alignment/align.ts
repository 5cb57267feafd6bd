import type { Lexicon } from '../lexicon/lexicon.ts'
import { pathBand } from './anchors.ts'
import type { LinkDecision } from './decision.ts'
import { evidenceGrid } from './evidence-grid.ts'
import { explain } from './explain.ts'
import { guessMode } from './guess-mode.ts'
import type { Alignment, Mode } from './link.ts'
import { followed } from './followed.ts'
import { proposeScattered } from './propose-scattered.ts'
import { proposeMonotone } from './propose-monotone.ts'
import type { ReadSide } from './read-side.ts'
import { translationTable } from './translation-table.ts'
import { arabicVocabulary, englishVocabulary } from './vocabulary.ts'

export interface AlignOptions {
  readonly lexicon: Lexicon
  /** Guessed from the two texts where it is left out. */
  readonly mode?: Mode
  readonly decisions?: readonly LinkDecision[]
}

/** Which sentences of the Arabic each English sentence rests on, how sure that is, and why. */
export function align(source: ReadSide, target: ReadSide, { lexicon, mode, decisions = [] }: AlignOptions): Alignment {
  const arabic = arabicVocabulary(source, lexicon)
  const english = englishVocabulary(target)
  const table = translationTable(arabic, english)
  const chosen = mode ?? guessMode(arabic, english, table)
  const path = chosen === 'translation' ? pathBand(arabic, english, table) : undefined
  const grid = evidenceGrid(arabic, english, table, path?.band)
  const proposals = chosen === 'translation' ? proposeMonotone(grid, decisions) : proposeScattered(grid, decisions)
  const links = followed(proposals, decisions).map((link) => explain(link, { grid, arabic, english, table }))
  return { mode: chosen, guessed: mode === undefined, links, precise: path?.precise ?? true }
}
