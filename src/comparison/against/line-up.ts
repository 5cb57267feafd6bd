import type { Likeness } from './likeness.ts'

/** For each sentence of a text, the numbers of the passages that it rests on. */
export type Rests = readonly (readonly number[])[]

/** Sentences of two texts that answer each other: one of the one text, and one or a few of the other. */
export interface LinedUp {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** The passages that both sides rest on; none where they were brought together by what they say alone. */
  readonly passages: readonly number[]
  /** The greatest likeness between two of them, 0 to 1. */
  readonly likeness: number
}

export interface LineUp {
  /** In the order of the passages; those without one at the end, in the order of the first text. */
  readonly rows: readonly LinedUp[]
  /** Sentences that nothing in the other text answers. */
  readonly onlyA: readonly number[]
  readonly onlyB: readonly number[]
}

/** From here on two sentences say the same, whatever they rest on. */
export const alikeFrom = 0.36
/** What a shared passage counts beside likeness. */
const sharedCounts = 0.5
/** More than so many sentences beside one are no row to be read at a glance. */
const most = 4
/** A bond this much weaker than the strongest of a row has a row of its own: both may say the day, and one of them little else. */
const least = 0.6

interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/**
 * Lines up two texts that have no common ancestor: sentences belong together because they rest on the same passage, or because
 * they say the same. The strongest bonds are tied first. A row has one sentence on one of its sides: "The port was closed, and
 * forty families left." may stand beside two sentences, but rows do not grow into chains.
 */
export function lineUp(a: Rests, b: Rests, likeness: Likeness): LineUp {
  const edges = edgesOf(a, b, likeness)
  const rows: Row[] = []
  const [ofA, ofB] = [new Map<number, Row>(), new Map<number, Row>()]
  const put = (row: Row, edge: Edge) => {
    if (!row.a.includes(edge.a)) row.a.push(edge.a)
    if (!row.b.includes(edge.b)) row.b.push(edge.b)
    if (!ofA.has(edge.a)) ofA.set(edge.a, row)
    if (!ofB.has(edge.b)) ofB.set(edge.b, row)
  }
  const begin = (edge: Edge) => {
    const row = { a: [], b: [], weight: edge.weight }
    rows.push(row)
    put(row, edge)
  }
  for (const edge of edges) {
    const [row, other] = [ofA.get(edge.a), ofB.get(edge.b)]
    if (!row && !other) begin(edge)
    else if (row && !other && row.a.length === 1 && fits(row.b, row, edge)) put(row, edge)
    else if (other && !row && other.b.length === 1 && fits(other.a, other, edge)) put(other, edge)
  }
  for (const edge of edges) if (!ofA.has(edge.a) || !ofB.has(edge.b)) begin(edge)
  return {
    rows: inOrder(rows.map((row) => told(row, a, b, likeness))),
    onlyA: missing(a, ofA),
    onlyB: missing(b, ofB),
  }
}

interface Row {
  readonly a: number[]
  readonly b: number[]
  /** Of its strongest bond. */
  readonly weight: number
}

function fits(side: readonly number[], row: Row, edge: Edge): boolean {
  return side.length < most && edge.weight >= least * row.weight
}

function missing(sentences: Rests, placed: ReadonlyMap<number, unknown>): readonly number[] {
  return sentences.flatMap((_, number) => (placed.has(number) ? [] : [number]))
}

/** Every pair that shares a passage or says the same, the strongest first. */
function edgesOf(a: Rests, b: Rests, { best, between }: Likeness): readonly Edge[] {
  const users = new Map<number, number[]>()
  b.forEach((passages, j) => passages.forEach((passage) => users.set(passage, [...(users.get(passage) ?? []), j])))
  return a
    .flatMap((passages, i) => {
      const alike = best[i]!.filter((each) => each.likeness >= alikeFrom).map(({ sentence }) => sentence)
      const sharing = passages.flatMap((passage) => users.get(passage) ?? [])
      return [...new Set([...sharing, ...alike])].map((j) => {
        const shared = passages.filter((passage) => b[j]!.includes(passage)).length
        const share = shared / Math.max(1, Math.min(passages.length, b[j]!.length))
        return { a: i, b: j, weight: sharedCounts * share + between(i, j) }
      })
    })
    .sort((one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b)
}

function told({ a, b }: Row, restsA: Rests, restsB: Rests, { between }: Likeness): LinedUp {
  const ours = a.flatMap((i) => restsA[i]!)
  const theirs = new Set(b.flatMap((j) => restsB[j]!))
  return {
    a: a.toSorted((one, other) => one - other),
    b: b.toSorted((one, other) => one - other),
    passages: [...new Set(ours.filter((passage) => theirs.has(passage)))].sort((one, other) => one - other),
    likeness: Math.max(...a.flatMap((i) => b.map((j) => between(i, j)))),
  }
}

function inOrder(rows: readonly LinedUp[]): readonly LinedUp[] {
  const first = ({ passages }: LinedUp) => passages[0] ?? Infinity
  const place = (one: LinedUp, other: LinedUp) => (first(one) === first(other) ? 0 : first(one) - first(other))
  return rows.toSorted((one, other) => place(one, other) || one.a[0]! - other.a[0]! || one.b[0]! - other.b[0]!)
}
