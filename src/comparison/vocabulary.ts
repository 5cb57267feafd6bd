/**
 * Numbers for words. Two hashes of 32 bits stand for a word: that two words share both is next to impossible, and where
 * kept words are told, their characters are compared again.
 */
export interface Vocabulary {
  /** The number of the word with these hashes; the next free one where it is new. */
  readonly number: (first: number, second: number) => number
  readonly size: () => number
}

/** An empty vocabulary; open addressing, doubled where half full. `room` is a power of two. */
export function vocabulary(room = 1 << 14): Vocabulary {
  let limit = room - 1
  let keys = new Int32Array(2 * room)
  let numbers = new Int32Array(room)
  let size = 0

  const grow = () => {
    const [oldKeys, oldNumbers] = [keys, numbers]
    limit = 2 * limit + 1
    keys = new Int32Array(2 * limit + 2)
    numbers = new Int32Array(limit + 1)
    for (let i = 0; i < oldNumbers.length; i++) {
      const first = oldKeys[2 * i]!
      if (first === 0) continue
      let slot = (first >>> 1) & limit
      while (keys[2 * slot] !== 0) slot = (slot + 1) & limit
      keys[2 * slot] = first
      keys[2 * slot + 1] = oldKeys[2 * i + 1]!
      numbers[slot] = oldNumbers[i]!
    }
  }

  const number = (one: number, second: number) => {
    const first = (one ^ (one >>> 15)) | 1
    let slot = (first >>> 1) & limit
    while (keys[2 * slot] !== 0) {
      if (keys[2 * slot] === first && keys[2 * slot + 1] === second) return numbers[slot]!
      slot = (slot + 1) & limit
    }
    keys[2 * slot] = first
    keys[2 * slot + 1] = second
    numbers[slot] = size++
    if (2 * size > limit) grow()
    return size - 1
  }

  return { number, size: () => size }
}
