import type { Covered, Standing } from './coverage.ts'

/** A run of neighbouring words: half-open, by their numbers. */
export interface Run {
  readonly first: number
  readonly next: number
  readonly weight: number
}

export type Weights = Readonly<Record<Standing, number>>

/** The heaviest run of neighbouring words (the maximum subarray; Bentley 1984); `undefined` where no word weighs anything. */
export function heaviestRun(words: readonly Covered[], weights: Weights): Run | undefined {
  let best: Run | undefined
  let [first, weight] = [0, 0]
  words.forEach(({ standing }, at) => {
    if (weight <= 0) [first, weight] = [at, 0]
    weight += weights[standing]
    if (weight > (best?.weight ?? 0)) best = { first, next: at + 1, weight }
  })
  return best
}

/** What a side says that is not found on the other, in words; an abbreviation stands for several. */
export function unmet(words: readonly Covered[]): number {
  let sum = 0
  for (const { word, standing } of words) {
    if (standing === 'open') sum += /^[\p{Lu}.]{2,6}$/u.test(word.form) ? 2.5 : 1
    else if (standing === 'strange') sum += 0.7
  }
  return sum
}
