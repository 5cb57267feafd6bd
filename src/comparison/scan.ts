import { blank, digits, folded, joiner, kinds, letter, unspaced } from './characters.ts'
import { functionWords } from './function-words.ts'
import type { WordFacts } from './word-facts.ts'
import { vocabulary, type Vocabulary } from './vocabulary.ts'

/** The words and marks of a text. White space is in none of them. All lists are as long as `size`, or longer. */
export interface Scanned {
  readonly text: string
  readonly size: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The same number for the same word, in both texts of one comparison: see `folded`. */
  readonly numbers: Int32Array
  /** What was looked up of words, by their numbers; filled as it is asked for, and shared by both texts. */
  readonly known: (WordFacts | undefined)[]
}

const stops = [...'.!?؟…۔。！？']
const marks = [...`,;:'"()[]{}-،؛–—_/`]

/** A vocabulary that knows the marks and the words of grammar, and where their numbers end. */
function begin() {
  const words = vocabulary()
  const [starts, ends, numbers] = [new Int32Array(80), new Int32Array(80), new Int32Array(80)]
  const learn = (list: readonly string[]) => {
    for (const word of list) scan(word, words, { starts, ends, numbers })
    return words.size()
  }
  return { words, stops: learn(stops), marks: learn(marks), grammar: learn(functionWords) }
}

const limits = begin()
/** Numbers below this are marks that end sentences, below `lastMark` marks, below `lastFunctionWord` words of grammar. */
export const lastStop = limits.stops
export const lastMark = limits.marks
export const lastFunctionWord = limits.grammar

/** Both texts of a comparison as numbered words. */
export function scanBoth(old: string, fresh: string): readonly [Scanned, Scanned, Vocabulary] {
  const { words } = begin()
  const known: WordFacts[] = []
  return [scanned(old, words, known), scanned(fresh, words, known), words]
}

interface Room {
  starts: Int32Array
  ends: Int32Array
  numbers: Int32Array
}

function scanned(text: string, words: Vocabulary, known: WordFacts[]): Scanned {
  const size = (text.length >> 2) + 64
  const room = { starts: new Int32Array(size), ends: new Int32Array(size), numbers: new Int32Array(size) }
  return { text, size: scan(text, words, room), ...room, known }
}

function scan(text: string, words: Vocabulary, room: Room): number {
  const { number } = words
  const length = text.length
  let { starts, ends, numbers } = room
  let size = 0
  for (let at = 0; at < length;) {
    let code = text.charCodeAt(at)
    const kind = kinds[code]!
    if (kind === blank) {
      at++
      continue
    }
    if (size + 1 >= starts.length) {
      widen(room)
      ;({ starts, ends, numbers } = room)
    }
    starts[size] = at
    let first = 0x811c9dc5 | 0
    let second = 0
    const stop = kind === unspaced ? unspacedEnd(text, at) : length
    for (;;) {
      const counted = folded[code]!
      if (counted !== 0) {
        first = Math.imul(first ^ counted, 0x01000193)
        second = (Math.imul(second, 31) + counted) | 0
      }
      if (++at >= stop) break
      code = text.charCodeAt(at)
      const next = kinds[code]!
      if (kind === letter && next === letter) continue
      if (kind === unspaced) continue
      if (kind === letter && next >= joiner && joins(text, at, next)) continue
      if (kind !== letter && next === letter && combining(code)) continue
      break
    }
    ends[size] = at
    numbers[size++] = number(first, second)
  }
  return size
}

function widen(room: Room): void {
  for (const name of ['starts', 'ends', 'numbers'] as const) {
    const wider = new Int32Array(2 * room[name].length)
    wider.set(room[name])
    room[name] = wider
  }
}

function joins(text: string, at: number, kind: number): boolean {
  const after = text.charCodeAt(at + 1)
  return kinds[after] === letter && (kind === joiner || (digits[text.charCodeAt(at - 1)] === 1 && digits[after] === 1))
}

function combining(code: number): boolean {
  return code >= 0x300 && /[\p{M}\u200d]/u.test(String.fromCharCode(code))
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

/** Where the word that begins here ends, in a script without blanks. */
function unspacedEnd(text: string, from: number): number {
  let to = from
  while (to < text.length && to < from + 40 && kinds[text.charCodeAt(to)] === unspaced) to++
  return from + segmenter.segment(text.slice(from, to)).containing(0)!.segment.length
}
