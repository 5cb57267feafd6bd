import type { LinkDecision } from './decision.ts'
import { evidenceGrid } from './evidence-grid.ts'
import { excerpt, passageFinder } from './excerpt.ts'
import { explain } from './explain.ts'
import { followed } from './followed.ts'
import type { Alignment, Link } from './link.ts'
import type { Progress } from './progress.ts'
import { proposeScattered } from './propose-scattered.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'
import { backgrounds, type Backgrounds } from './word-rows.ts'

export interface Task {
  readonly arabic: Vocabulary
  readonly english: Vocabulary
  readonly table: TranslationTable
  readonly decisions: readonly LinkDecision[]
  readonly progress: Progress
}

export type Linked = Pick<Alignment, 'links' | 'precise'>

/** Of more pairs of sentences than this only likely ones are looked at: 2,000 sentences against 200 are still looked at in full. */
const mostPairs = 500_000
/** English sentences that are looked at together, with the passages that are likely for any of them. */
const together = 64

/** The links of a summary or account. */
export function alignScattered(task: Task): Linked {
  const { arabic, english, decisions, table, progress } = task
  const background = backgrounds(arabic, english, table)
  if (arabic.sentences.length * english.sentences.length <= mostPairs)
    return { links: link({ ...task, background }), precise: true }
  const find = passageFinder(arabic, english, table, background)
  const links: Link[] = []
  for (let from = 0; from < english.sentences.length; from += together) {
    progress(from / english.sentences.length)
    const targets = numbers(from, Math.min(english.sentences.length, from + together))
    const given = decisions.filter(({ target }) => target.some((number) => from <= number && number < from + together))
    const sources = passages(targets, given, find, arabic.sentences.length)
    const unanswered = decisions.filter(({ target }) => target.length === 0)
    links.push(...linkExcerpt({ ...task, background, decisions: [...given, ...unanswered] }, sources, targets))
  }
  return { links, precise: false }
}

interface Part extends Task {
  readonly background: Backgrounds
}

function link({ arabic, english, table, decisions, background }: Part): readonly Link[] {
  const grid = evidenceGrid(arabic, english, table, { background })
  const ground = { grid, arabic, english, table }
  return followed(proposeScattered(grid, decisions), decisions).map((each) => explain(each, ground))
}

function passages(
  targets: readonly number[],
  decisions: readonly LinkDecision[],
  find: (target: number) => readonly number[],
  count: number,
): readonly number[] {
  const chosen = new Set<number>()
  for (const target of targets)
    for (const source of find(target))
      for (let beside = Math.max(0, source - 1); beside <= Math.min(count - 1, source + 1); beside++) chosen.add(beside)
  for (const { source } of decisions) for (const number of source) chosen.add(number)
  // Runners-up are named even where nothing speaks for anything.
  for (let source = 0; chosen.size < Math.min(count, together); source++) chosen.add(source)
  return [...chosen].sort((a, b) => a - b)
}

/** The links between some sentences of either side, in the numbers of the whole texts. */
function linkExcerpt(part: Part, sources: readonly number[], targets: readonly number[]): readonly Link[] {
  const [from, to] = [places(sources), places(targets)]
  const links = link({
    ...part,
    arabic: excerpt(part.arabic, sources).vocabulary,
    english: excerpt(part.english, targets).vocabulary,
    decisions: part.decisions.map(({ state, source, target }) => ({
      state,
      source: source.flatMap((number) => from.get(number) ?? []),
      target: target.flatMap((number) => to.get(number) ?? []),
    })),
  })
  return links.map((each) => ({
    ...each,
    source: each.source.map((number) => sources[number]!),
    target: each.target.map((number) => targets[number]!),
    runnersUp: each.runnersUp.map((candidate) => ({ ...candidate, source: sources[candidate.source]! })),
  }))
}

function places(numbers: readonly number[]): ReadonlyMap<number, number> {
  return new Map(numbers.map((number, place) => [number, place]))
}

function numbers(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
