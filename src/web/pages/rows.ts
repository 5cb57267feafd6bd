import type { Alignment, Link } from '../../alignment/link.ts'

/** For each English sentence, the numbers of the speech's sentences that it rests on. */
export type Rests = readonly (readonly number[])[]

/** One row of side by side. The lists of English sentences stand in the order of the bitexts. */
export interface Row {
  /** `unused`: a run of the speech that no English text uses. `unanswered`: English without a counterpart. */
  readonly kind: 'passage' | 'unused' | 'unanswered'
  readonly source: readonly number[]
  /** English sentences that stand here in full. */
  readonly full: Rests
  /** Those that rest on this row too, and stand in full elsewhere. */
  readonly again: Rests
}

/** From this length on a run that no English text uses is folded away. */
export const foldFrom = 3

export function restsOf({ links }: Alignment): Rests {
  const rests: (readonly number[])[] = []
  for (const link of links) for (const target of link.target) rests[target] = sourcesOf(link)
  return rests
}

export function sourcesOf({ state, source }: Link): readonly number[] {
  return state === 'rejected' ? [] : source
}

/**
 * Rows in the order of the speech. A row is a maximal run of neighbours that links tie together; an English sentence stands in
 * full in the first row that it rests on. English without a counterpart follows the row of the sentence before it.
 */
export function rowsBySource(count: number, bitexts: readonly Rests[]): readonly Row[] {
  const group = groupsOf(count, bitexts.flat())
  const rows = Array.from({ length: (group.at(-1) ?? -1) + 1 }, () => draft(bitexts.length))
  group.forEach((row, sentence) => rows[row]!.source.push(sentence))
  const after = new Map<number, Draft[]>()
  bitexts.forEach((rests, bitext) => {
    let home = -1
    rests.forEach((sources, target) => {
      const [first, ...others] = [...new Set(sources.map((source) => group[source]!))].sort((a, b) => a - b)
      if (first === undefined) return unansweredAfter(after, home, bitext, bitexts.length).push(target)
      rows[first]!.full[bitext]!.push(target)
      for (const row of others) rows[row]!.again[bitext]!.push(target)
      home = first
    })
  })
  const unanswered = (row: number) => (after.get(row) ?? []).map((each) => ({ kind: 'unanswered' as const, ...each }))
  return folded([
    ...unanswered(-1),
    ...rows.flatMap((row, index) => [{ kind: 'passage' as const, ...row }, ...unanswered(index)]),
  ])
}

/** Rows in the order of one English text: each of its links, what it rests on, and what else rests on that. */
export function rowsByTarget(spine: number, { links }: Alignment, bitexts: readonly Rests[]): readonly Row[] {
  return links
    .filter((link) => link.target.length > 0)
    .map((link) => {
      const source = sourcesOf(link)
      const shared = (rests: Rests) =>
        rests.flatMap((others, target) => (others.some((each) => source.includes(each)) ? [target] : []))
      return {
        kind: source.length > 0 ? 'passage' : 'unanswered',
        source,
        full: bitexts.map((rests, bitext) => (bitext === spine ? link.target : shared(rests))),
        again: bitexts.map(() => []),
      }
    })
}

interface Draft {
  readonly source: number[]
  readonly full: number[][]
  readonly again: number[][]
}

function draft(bitexts: number): Draft {
  const lists = () => Array.from({ length: bitexts }, (): number[] => [])
  return { source: [], full: lists(), again: lists() }
}

/** The row number of each sentence of the speech. */
function groupsOf(count: number, rests: Rests): readonly number[] {
  const tied = new Set<number>()
  for (const sources of rests) {
    const linked = new Set(sources)
    for (const source of sources) if (linked.has(source + 1)) tied.add(source)
  }
  const group: number[] = []
  for (let sentence = 0, row = 0; sentence < count; sentence++) {
    group.push(row)
    if (!tied.has(sentence)) row++
  }
  return group
}

/** Each text's run gets a row of its own: two runs that meet here have nothing to do with each other. */
function unansweredAfter(after: Map<number, Draft[]>, home: number, bitext: number, bitexts: number): number[] {
  const here = after.get(home) ?? []
  after.set(home, here)
  const open = here.find((row) => row.full[bitext]!.length > 0)
  if (open) return open.full[bitext]!
  here.push(draft(bitexts))
  return here.at(-1)!.full[bitext]!
}

/** Gathers neighbouring rows that nothing rests on, where there are enough of them to be in the way. */
function folded(rows: readonly Row[]): readonly Row[] {
  const result: Row[] = []
  let idle: Row[] = []
  const close = () => {
    if (idle.length < foldFrom) result.push(...idle)
    else result.push({ ...idle[0]!, kind: 'unused', source: idle.flatMap(({ source }) => source) })
    idle = []
  }
  for (const row of rows) {
    if (row.kind === 'passage' && isIdle(row)) idle.push(row)
    else {
      close()
      result.push(row)
    }
  }
  close()
  return result
}

function isIdle({ full, again }: Row): boolean {
  return [...full, ...again].every((targets) => targets.length === 0)
}
