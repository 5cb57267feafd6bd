import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heaviestIncreasing } from '../../src/comparison/increasing.ts'

/** By trying every subset. */
function heaviest(tos: readonly number[], weights: readonly number[]): number {
  let best = 0
  for (let mask = 0; mask < 1 << tos.length; mask++) {
    const chosen = tos.flatMap((_, i) => ((mask >> i) & 1 ? [i] : []))
    if (chosen.every((i, k) => k === 0 || tos[chosen[k - 1]!]! < tos[i]!))
      best = Math.max(
        best,
        chosen.reduce((sum, i) => sum + weights[i]!, 0),
      )
  }
  return best
}

describe('the heaviest increasing chain', () => {
  it('rises and weighs as much as any', () => {
    const pairs = fc
      .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 9 })
      .chain((tos) =>
        fc.tuple(
          fc.constant(tos),
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: tos.length, maxLength: tos.length }),
        ),
      )
    fc.assert(
      fc.property(pairs, ([tos, weights]) => {
        const chain = [...heaviestIncreasing(Int32Array.from(tos), Int32Array.from(weights))]
        expect(chain.every((i, k) => k === 0 || (chain[k - 1]! < i && tos[chain[k - 1]!]! < tos[i]!))).toBe(true)
        expect(chain.reduce((sum, i) => sum + weights[i]!, 0)).toBe(heaviest(tos, weights))
      }),
      { seed: 3, numRuns: 150 },
    )
  })
})
