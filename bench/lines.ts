import type { Side } from '../src/alignment/side.ts'

/** A text in which every line is a sentence. */
export function lines(text: string): Side {
  let start = 0
  const segments = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const segment = { start, end: start + line.length, paragraph: 0 }
      start += line.length + 1
      return segment
    })
  return { text, segments }
}
