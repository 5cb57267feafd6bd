import { lastMark, lastStop, type Scanned } from './scan.ts'

/** A text's sentences in words: sentence s holds the words from `firsts[s]` up to `firsts[s + 1]`. */
export interface Cuts {
  readonly firsts: Int32Array
  readonly count: number
  /** For each word its sentence. */
  readonly sentences: Int32Array
}

/**
 * Where sentences end, as far as readability needs it: at a stop with white space after it, and at a line's end. Quick and
 * plain on purpose: language/sentences.ts cuts what a reader sees, and costs more than the whole comparison.
 */
export function cutSentences({ text, size, starts, ends, numbers }: Scanned): Cuts {
  const firsts = new Int32Array(size + 1)
  const sentences = new Int32Array(size)
  let count = 0
  let stopped = false
  for (let i = 0; i < size; i++) {
    const spaced = i === 0 || starts[i]! > ends[i - 1]!
    if (i === 0 || (stopped && spaced) || (spaced && hasLineEnd(text, ends[i - 1]!, starts[i]!))) {
      firsts[count++] = i
      stopped = false
    }
    if (numbers[i]! < lastStop) stopped = true
    else if (stopped && !closes(numbers[i]!)) stopped = false
    sentences[i] = count - 1
  }
  firsts[count] = size
  return { firsts, count, sentences }
}

/** Quotation marks and brackets do not take back that a sentence has ended. */
function closes(number: number): boolean {
  return number < lastMark
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true
  }
  return false
}
