import type { Field } from './gap.ts'

/** Places in both texts where the same words begin, in the order of the old text. */
export interface Pairs {
  readonly olds: Int32Array
  readonly news: Int32Array
}

/**
 * Runs of `length` words that begin at one of the old places and at one of the new ones, and at no other of either. Runs are
 * counted by hash: that two share a slot costs a pair now and then, and never gives a wrong one.
 */
export function uniqueRuns(field: Field, oldPlaces: Int32Array, newPlaces: Int32Array, length: number): Pairs {
  const shift = 32 - Math.ceil(Math.log2(2 * (oldPlaces.length + newPlaces.length) + 16))
  const counts = new Uint8Array(2 ** (32 - shift))
  const places = new Int32Array(counts.length)
  const oldSlots = slots(field.old, oldPlaces, length, shift)
  const newSlots = slots(field.fresh, newPlaces, length, shift)
  for (const slot of oldSlots) if ((counts[slot]! & 3) < 2) counts[slot]!++
  for (let k = 0; k < newSlots.length; k++) {
    const slot = newSlots[k]!
    if (counts[slot]! < 8) counts[slot]! += 4
    places[slot] = newPlaces[k]!
  }
  const olds: number[] = []
  const news: number[] = []
  for (let k = 0; k < oldSlots.length; k++) {
    const slot = oldSlots[k]!
    if (counts[slot] !== 5 || !isSame(field, oldPlaces[k]!, places[slot]!, length)) continue
    olds.push(oldPlaces[k]!)
    news.push(places[slot]!)
  }
  return { olds: Int32Array.from(olds), news: Int32Array.from(news) }
}

function slots(numbers: Int32Array, places: Int32Array, length: number, shift: number): Int32Array {
  const found = new Int32Array(places.length)
  for (let k = 0; k < places.length; k++) {
    let hash = 0
    for (let i = places[k]!; i < places[k]! + length; i++)
      hash = Math.imul(hash ^ numbers[i]!, 0x9e3779b1) ^ (hash >>> 15)
    found[k] = Math.imul(hash, 0x85ebca6b) >>> shift
  }
  return found
}

function isSame({ old, fresh }: Field, i: number, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (old[i + k] !== fresh[j + k]) return false
  return true
}
