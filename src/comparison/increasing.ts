import { firstIndex } from './first-index.ts'

/**
 * The heaviest chain of pairs that rise in both texts. `tos[i]` is where pair i stands in the new text, all different; pairs
 * come in the order of the old one. Gives indices of pairs. Jacobson & Vo 1992, with a Fenwick tree over the new places.
 */
export function heaviestIncreasing(tos: Int32Array, weights: Int32Array): Int32Array {
  const size = tos.length
  if (isRising(tos)) return Int32Array.from({ length: size }, (_, i) => i)
  const rank = ranks(tos)
  const best = new Float64Array(size + 1)
  const last = new Int32Array(size + 1).fill(-1)
  const before = new Int32Array(size)
  const reach = new Float64Array(size)
  let top = -1
  for (let i = 0; i < size; i++) {
    let weight = 0
    let previous = -1
    for (let k = rank[i]! - 1; k > 0; k -= k & -k)
      if (best[k]! > weight) {
        weight = best[k]!
        previous = last[k]!
      }
    weight += weights[i]!
    before[i] = previous
    reach[i] = weight
    if (top < 0 || weight > reach[top]!) top = i
    for (let k = rank[i]!; k <= size; k += k & -k)
      if (weight > best[k]!) {
        best[k] = weight
        last[k] = i
      }
  }
  const chain: number[] = []
  for (let i = top; i >= 0; i = before[i]!) chain.push(i)
  return Int32Array.from(chain.reverse())
}

function isRising(tos: Int32Array): boolean {
  for (let i = 1; i < tos.length; i++) if (tos[i]! <= tos[i - 1]!) return false
  return true
}

/** From 1, in the order of the values. */
function ranks(tos: Int32Array): Int32Array {
  const sorted = tos.slice().sort()
  const size = tos.length
  return tos.map((to) => firstIndex(size, (i) => sorted[i]! >= to) + 1)
}
