import type { Lexicon } from '../lexicon/lexicon.ts'
import { alignInOrder } from './align-in-order.ts'
import { alignScattered } from './align-scattered.ts'
import type { LinkDecision } from './decision.ts'
import { guessMode } from './guess-mode.ts'
import { learnPairs } from './learn-pairs.ts'
import { joinedPairs, nothingLearned, type LearnedPairs } from './learned-pairs.ts'
import type { Alignment, Mode } from './link.ts'
import { noProgress, part, type Progress } from './progress.ts'
import type { ReadSide } from './read-side.ts'
import { translationTable } from './translation-table.ts'
import { arabicVocabulary, englishVocabulary } from './vocabulary.ts'

export interface AlignOptions {
  readonly lexicon: Lexicon
  /** Guessed from the two texts where it is left out. */
  readonly mode?: Mode
  readonly decisions?: readonly LinkDecision[]
  /** Renderings that the lexicon has not. What the decisions teach is added to them. */
  readonly learned?: LearnedPairs
  readonly progress?: Progress
}

/** Which sentences of the Arabic each English sentence rests on, how sure that is, and why. */
export function align(
  source: ReadSide,
  target: ReadSide,
  { lexicon, mode, decisions = [], learned = nothingLearned, progress = noProgress }: AlignOptions,
): Alignment {
  progress(0)
  const arabic = arabicVocabulary(source, lexicon)
  const english = englishVocabulary(target)
  const plain = translationTable(arabic, english, learned)
  const confirmed = decisions.filter(({ state }) => state === 'confirmed')
  const taught = learnPairs({ arabic, english, table: plain, links: confirmed })
  const known = joinedPairs(learned, taught)
  const table = taught.size === 0 ? plain : translationTable(arabic, english, known)
  const chosen = mode ?? guessMode(arabic, english, table)
  const task = { arabic, english, table, decisions, progress: part(progress, 0.1, 1) }
  const { links, precise } =
    chosen === 'translation'
      ? alignInOrder(task, (more) => translationTable(arabic, english, joinedPairs(known, more)))
      : alignScattered(task)
  progress(1)
  return { mode: chosen, guessed: mode === undefined, links, precise }
}
