import type { Field, Gap } from './gap.ts'
import { uniqueRuns } from './unique-runs.ts'

/** Words in a row that must be the same to begin with. */
const length = 3
/** How far two seeds of one block may stand apart, in words. */
const reach = 20

/**
 * Stretches of both texts that run alike among the words that are not kept, by runs of words that stand there once in either
 * text: of two chairs that said "The session is open." nobody can tell which one is gone.
 */
export function blocksOfSeeds(field: Field, kept: Int32Array, keptBack: Int32Array): readonly Gap[] {
  const { olds, news } = uniqueRuns(field, freePlaces(kept), freePlaces(keptBack), length)
  const blocks: Gap[] = []
  for (let k = 0; k < olds.length; k++) {
    const [i, j] = [olds[k]!, news[k]!]
    const at = blocks.findLastIndex((block, b) => b > blocks.length - 5 && continues(block, i, j))
    const oldTo = i + length
    const newTo = j + length
    if (at < 0) blocks.push({ oldFrom: i, oldTo, newFrom: j, newTo })
    else blocks[at] = { ...blocks[at]!, oldTo, newTo }
  }
  return blocks
}

function continues({ oldFrom, oldTo, newFrom, newTo }: Gap, i: number, j: number): boolean {
  return i > oldFrom && j > newFrom && i - oldTo <= reach && j - newTo <= reach && j + length > newTo
}

/** Where runs of words begin of which none is kept. */
function freePlaces(kept: Int32Array): Int32Array {
  const places: number[] = []
  let run = 0
  for (let i = 0; i < kept.length; i++) {
    run = kept[i]! < 0 ? run + 1 : 0
    if (run >= length) places.push(i - length + 1)
  }
  return Int32Array.from(places)
}
