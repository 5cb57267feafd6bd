import { lastFunctionWord, lastMark, type Scanned } from './scan.ts'

/** How much a word tells by itself: a mark next to nothing, a word of grammar little. */
export function weight(number: number): number {
  return number >= lastFunctionWord ? 1 : number < lastMark ? 0.05 : 0.3
}

/** For each word the weight of all words before it; one more for the whole text. */
export function weightSums({ size, numbers }: Scanned): Float64Array {
  const sums = new Float64Array(size + 1)
  for (let i = 0; i < size; i++) sums[i + 1] = sums[i]! + weight(numbers[i]!)
  return sums
}
