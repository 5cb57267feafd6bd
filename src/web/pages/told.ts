import type { Comparison, Edit } from '../../comparison/change.ts'
import { describe, edits, weightiestFirst } from '../../comparison/describe.ts'
import type { Difference } from '../../comparison/ignored.ts'
import { differences } from '../../comparison/ignored.ts'
import type { SplitOrJoin } from '../../comparison/split-join.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { changeId, labelOf, type Compared } from './stretches.ts'

/** One change told in words, and where it stands on the page. */
export interface ToldChange {
  readonly label: string
  readonly words: string
  readonly href: string
}

/** All changes that are in sight, those that may change what is said before the others. */
export interface Told {
  readonly weighty: ToldList
  readonly others: ToldList
}

/** The first changes of a list, and the rest for who asks for it. */
export interface ToldList {
  readonly count: number
  readonly first: readonly ToldChange[]
  readonly rest: readonly ToldChange[]
  /** How many more there are, which only the text itself shows. */
  readonly left: number
}

/** So many are told at once, so many when all are asked for: nobody reads more, and the page would be heavy. */
const atOnce = 30
const most = 1000

/** So many letters of a change are told. */
const longest = 80

export function toldChanges(comparison: Comparison, compared: Compared, reader: Reader): Told {
  const { t } = reader.translator
  const told = (edit: Edit): ToldChange => {
    const { values } = describe(edit, compared.old, compared.new)
    const [old, fresh] = [shortened(values.old), shortened(values.new)]
    return {
      label: labelOf(edit, reader),
      words: t(`told.${edit.kind}`, { old, new: fresh }),
      href: `#${changeId(edit)}`,
    }
  }
  const seen = weightiestFirst(edits(comparison).filter((edit) => !compared.isHidden?.(edit)))
  const [weighty, others] = [true, false].map((grave) =>
    listOf(
      seen.filter(({ substance }) => substance.length > 0 === grave),
      told,
    ),
  )
  return { weighty: weighty!, others: others! }
}

function listOf(edits: readonly Edit[], told: (edit: Edit) => ToldChange): ToldList {
  return {
    count: edits.length,
    first: edits.slice(0, atOnce).map(told),
    rest: edits.slice(atOnce, most).map(told),
    left: Math.max(0, edits.length - most),
  }
}

function shortened(words: string | number = ''): string {
  const line = String(words).replace(/\s+/gu, ' ')
  return balanced(line.length > longest ? `${line.slice(0, longest)}…` : line)
}

/** Sentences that are two now, and those that were two, counted. */
export function sentencesTold(found: readonly SplitOrJoin[], { translator: { t } }: Reader): readonly string[] {
  return (['split', 'joined'] as const).flatMap((kind) => {
    const count = found.filter((each) => each.kind === kind).length
    return count > 0 ? [t(`changeCount.${kind}`, { count })] : []
  })
}

export interface Switch {
  readonly value: Difference
  readonly words: string
  /** Whether such differences are out of sight. */
  readonly off: boolean
}

/** The kinds of difference that can be switched off. */
export function switchesOf(without: ReadonlySet<Difference>, { translator: { t } }: Reader): readonly Switch[] {
  return differences.map((value) => ({ value, words: t(`difference.${value}`), off: without.has(value) }))
}
