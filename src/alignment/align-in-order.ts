import type { Linked, Task } from './align-scattered.ts'
import { pathBand } from './anchors.ts'
import { evidenceGrid } from './evidence-grid.ts'
import { explain } from './explain.ts'
import { followed, type Followed } from './followed.ts'
import { learnPairs, type TaughtLink } from './learn-pairs.ts'
import type { LearnedPairs } from './learned-pairs.ts'
import { part } from './progress.ts'
import { proposeMonotone } from './propose-monotone.ts'
import type { TranslationTable } from './translation-table.ts'

/** A text of so many sentences can teach words that the lexicon has not; and it must teach so many in a hundred to be read again. */
const enoughToLearn = 200
const worthReading = 1
/** A word is believed when it was seen in so many links of which nobody has confirmed any. */
const support = 3

/**
 * The links of a translation. Where a long text is full of words that the lexicon has not, they are learnt from its surest links,
 * and it is aligned again.
 * @param tableWith the translation table with what was learnt
 */
export function alignInOrder(task: Task, tableWith: (learned: LearnedPairs) => TranslationTable): Linked {
  const { arabic, english, table, progress } = task
  const first = attempt({ ...task, progress: part(progress, 0, 0.5) })
  const sentences = english.sentences.length
  if (Math.min(arabic.sentences.length, sentences) < enoughToLearn) return explained(task, first)
  const taught = { arabic, english, table, links: surest(first.links) }
  const learned = learnPairs(taught, { support, unknownOnly: true })
  if (learned.size * 100 < worthReading * sentences) return explained(task, first)
  const second = { ...task, table: tableWith(learned), progress: part(progress, 0.5, 1) }
  return explained(second, attempt(second))
}

interface Attempt {
  readonly grid: ReturnType<typeof evidenceGrid>
  readonly links: readonly Followed[]
  readonly precise: boolean
}

function attempt({ arabic, english, table, decisions, progress }: Task): Attempt {
  const { band, precise } = pathBand(arabic, english, table)
  const grid = evidenceGrid(arabic, english, table, { band })
  progress(0.3)
  const links = followed(proposeMonotone(grid, decisions, part(progress, 0.3, 1)), decisions)
  return { grid, links, precise }
}

function explained({ arabic, english, table }: Task, { grid, links, precise }: Attempt): Linked {
  return { links: links.map((link) => explain(link, { grid, arabic, english, table })), precise }
}

/** Of so good a score nine links in ten are right. */
const sure = 0.5

function surest(links: readonly Followed[]): readonly TaughtLink[] {
  return links.filter(
    ({ source, target, score, state }) =>
      state === 'confirmed' || (score >= sure && source.length + target.length <= 3),
  )
}
