import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, counted } from '../../long/counts.ts'
import { likenessOf } from '../../../src/comparison/against/likeness.ts'
import { lineUp, type Rests } from '../../../src/comparison/against/line-up.ts'
import { said } from './read.ts'

/** Lined up where nothing is like anything but these. */
function up(a: Rests, b: Rests, pairs: Readonly<Record<string, number>> = {}) {
  const between = (i: number, j: number) => pairs[`${i}-${j}`] ?? 0
  const best = a.map((_, i) => b.map((__, j) => ({ sentence: j, likeness: between(i, j) })))
  return lineUp(a, b, { between, best })
}

const shape = ({ rows }: ReturnType<typeof up>) => rows.map(({ a, b }) => `${a.join()}:${b.join()}`)

/** So many sentences that rest on nothing. */
const nothing = (size: number) => Array.from({ length: size }, () => [])

describe('two texts without a common ancestor', () => {
  it('meet where they rest on the same passage, in the order of the speech', () => {
    const found = up([[7], [2]], [[2], [7]])
    expect(shape(found)).toEqual(['1:0', '0:1'])
    expect(found.rows.map(({ passages }) => passages)).toEqual([[2], [7]])
    expect([found.onlyA, found.onlyB]).toEqual([[], []])
  })

  it('meet where they say the same, after those that share a passage', () => {
    const found = up([[], [4]], [[4], [9]], { '0-1': 0.6 })
    expect(shape(found)).toEqual(['1:0', '0:1'])
    expect(found.rows[1]!.passages).toEqual([])
  })

  it('do not meet where they are a little alike and rest on nothing in common', () => {
    const found = up([[1]], [[2]], { '0-0': 0.3 })
    expect(found).toMatchObject({ rows: [], onlyA: [0], onlyB: [0] })
  })

  it('may be two sentences beside one', () => {
    expect(shape(up([[1, 2]], [[1], [2]], { '0-0': 0.5, '0-1': 0.45 }))).toEqual(['0:0,1'])
    expect(shape(up([[1], [2]], [[1, 2]], { '0-0': 0.5, '1-0': 0.45 }))).toEqual(['0,1:0'])
  })

  it('do not grow into chains: what is tied twice stands twice', () => {
    const found = up([[1], [1, 2]], [[1, 2], [2]], { '0-0': 0.7, '1-0': 0.1, '1-1': 0.6 })
    expect(shape(found)).toEqual(['0:0', '1:1'])
  })

  it('leave nobody without a row who shares a passage', () => {
    const found = up([[1]], [[1], [1], [1], [1], [1], [1]])
    expect(found.onlyB).toEqual([])
    expect(shape(found)).toEqual(['0:0,1,2,3', '0:4', '0:5'])
  })

  it('are lined up by their words alone where no speech is held', () => {
    const one = said('The ferry sank in May. Nobody paid the bakers. A dog slept.')
    const other = said('It was cold. In May the ferry sank off the coast. The bakers were never paid by anybody.')
    expect(shape(lineUp(nothing(3), nothing(3), likenessOf(one, other)))).toContain('0:1')
  })

  const passages = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 3 }), { maxLength: 8 })
  const count = cases(100, 5_000)
  it('leave no sentence out, and put one sentence on one side of each row', counted(count), () => {
    fc.assert(
      fc.property(
        passages,
        passages,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 64 }),
        (a, b, of) => {
          const pairs = Object.fromEntries(of.map((likeness, at) => [`${at >> 3}-${at & 7}`, likeness]))
          const { rows, onlyA, onlyB } = up(a, b, pairs)
          const met = (side: 'a' | 'b') => new Set(rows.flatMap((row) => row[side]))
          expect([...met('a'), ...onlyA].toSorted((x, y) => x - y)).toEqual(a.map((_, at) => at))
          expect([...met('b'), ...onlyB].toSorted((x, y) => x - y)).toEqual(b.map((_, at) => at))
          for (const row of rows) expect(Math.min(row.a.length, row.b.length)).toBe(1)
        },
      ),
      { numRuns: count, seed: 6 },
    )
  })
})
