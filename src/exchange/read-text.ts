import chardet from 'chardet'
import { declaredEncoding, decode, encodings, type DecodeProblem, type Encoding } from '../text/decode.ts'

/** The text in a file, or why and where it could not be read. */
export type Reading =
  | {
      readonly text: string
      readonly encoding: Encoding
      /** False where the encoding is a guess that a person must look at. */
      readonly sure: boolean
    }
  | {
      readonly problem: DecodeProblem
      readonly encoding: Encoding
      /** Byte offset, from 0. */
      readonly at: number
      /** From 1. */
      readonly line: number
    }

/**
 * Reads bytes in the encoding that a person chose, that a byte order mark declares, or in UTF-8. What is none of these is
 * guessed, and the guess is marked as one. A text that is UTF-8 but for a few bytes is damaged, and is not guessed at: in
 * Windows-1252 every one of its letters would be rubbish.
 */
export function textFrom(bytes: Uint8Array, chosen?: Encoding): Reading {
  const named = chosen ?? declaredEncoding(bytes)
  if (named) return read(bytes, named, true)
  const reading = read(bytes, 'utf-8', true)
  if ('text' in reading || reading.problem === 'empty') return reading
  for (const encoding of guesses(bytes, reading.problem)) {
    const guess = read(bytes, encoding, false)
    if ('text' in guess && isProse(guess.text)) return guess
  }
  return reading
}

function read(bytes: Uint8Array, encoding: Encoding, sure: boolean): Reading {
  const decoded = decode(bytes, encoding)
  if ('text' in decoded) return { ...decoded, sure }
  return { ...decoded, line: lineAt(bytes, decoded.at) }
}

function guesses(bytes: Uint8Array, problem: DecodeProblem): readonly Encoding[] {
  if (problem === 'binary') return looksLikeUtf16(bytes)
  if (isMostlyUtf8(bytes)) return []
  const found = chardet.analyse(bytes.subarray(0, 65_536)).map(({ name }) => name.toLowerCase())
  return encodings
    .filter((encoding) => found.includes(encoding))
    .toSorted((a, b) => found.indexOf(a) - found.indexOf(b))
}

/** UTF-16 without a mark has the same high byte (0 or 6) in every second place. */
function looksLikeUtf16(bytes: Uint8Array): readonly Encoding[] {
  const high = [0, 0]
  const length = Math.min(bytes.length, 4096)
  for (let at = 0; at < length; at++) if (bytes[at] === 0 || bytes[at] === 6) high[at % 2]!++
  if (Math.max(...high) < length * 0.4) return []
  return high[1]! > high[0]! ? ['utf-16le'] : ['utf-16be']
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 1 << 20))
  let [good, bad] = [0, 0]
  for (const character of text) {
    if (character === '\ufffd') bad++
    else if (character > '\u007f') good++
  }
  return good > bad
}

/** A guess must read like words: letters, spaces and the usual marks, not a string of signs. */
function isProse(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const usual = sample.match(/[\p{L}\p{M}\p{Nd}\s.,;:!?()'"«»“”‘’،؛؟-]/gu)?.length ?? 0
  return usual > [...sample].length * 0.9
}

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++
  return line
}
