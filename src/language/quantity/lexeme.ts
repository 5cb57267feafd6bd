import { foldLetters } from '../arabic/letters.ts'
import type { Span } from '../../text/span.ts'

/** A word, a run of digits with its separators, or a mark, in the form in which tables are asked for it. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'figure' | 'mark'
  /** Arabic letters folded, Latin ones in lower case, digits as 0-9 with their separators; a mark as it stands. */
  readonly key: string
  /** Nothing stands between it and the lexeme before. */
  readonly glued: boolean
  /** A conjunction or preposition written apart from the word that it belongs to: و 300, بـ 5, الـ20. */
  readonly proclitic: string
}

const [space, letter, mark, latin, digit, sign, form] = [0, 1, 2, 3, 4, 5, 6]
const classes = new Uint8Array(0x10000).fill(latin)
const fill = (from: number, to: number, as: number) => classes.fill(as, from, to + 1)
fill(0, 0x20, space)
fill(0x21, 0xbf, sign)
for (const blank of [0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classes[blank] = space
fill(0x30, 0x39, digit)
fill(0x41, 0x5a, latin)
fill(0x61, 0x7a, latin)
classes[0xd7] = classes[0xf7] = sign
fill(0x600, 0x61f, sign)
fill(0x610, 0x61a, mark)
fill(0x61c, 0x61c, mark)
fill(0x620, 0x64a, letter)
fill(0x640, 0x640, mark)
fill(0x64b, 0x65f, mark)
fill(0x660, 0x669, digit)
fill(0x66a, 0x66d, sign)
fill(0x66e, 0x6d3, letter)
fill(0x670, 0x670, mark)
fill(0x6d4, 0x6d4, sign)
fill(0x6d5, 0x6d5, letter)
fill(0x6d6, 0x6ed, mark)
fill(0x6f0, 0x6f9, digit)
fill(0x2000, 0x200b, space)
fill(0x200c, 0x200f, mark)
fill(0x2010, 0x2bff, sign)
fill(0x2028, 0x202e, space)
classes[0x202f] = space
fill(0x2066, 0x2069, mark)
fill(0x3001, 0x303f, sign)
fill(0xd800, 0xdfff, sign)
fill(0xfb50, 0xfdfb, form)
fill(0xfe70, 0xfefc, form)
fill(0xfeff, 0xfeff, space)

/** 1 for the letters that folding leaves as they are: most words need none. */
const folded = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(classes[code] === letter && foldLetters(String.fromCharCode(code)) === String.fromCharCode(code)),
)
const separators = new Set([0x2e, 0x2c, 0x60c, 0x66b, 0x66c, 0x27, 0x2019])
const proclitics = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'بال', 'وال', 'وب', 'ول'])
const classAt = (text: string, at: number) => classes[text.charCodeAt(at)]

/** The lexemes of a span in order, in one pass. Hyphens and apostrophes stand for themselves, except inside English words (don't). */
export function lexemes(text: string, { start, end }: Span = { start: 0, end: text.length }): readonly Lexeme[] {
  const found: Lexeme[] = []
  let proclitic = ''
  let last = -1
  for (let at = start; at < end;) {
    const kind = classAt(text, at)!
    if (kind === space || kind === mark) {
      at++
      continue
    }
    const to = kind === digit ? figureEnd(text, at, end) : kind === sign ? at + 1 : wordEnd(text, at, end, kind)
    const key = kind === digit ? digits(text, at, to) : kind === sign ? text.slice(at, to) : wordKey(text, at, to, kind)
    if (kind === letter && proclitics.has(key) && standsBefore(text, at, to, end)) proclitic = key
    else {
      const name = kind === digit ? 'figure' : kind === sign ? 'mark' : 'word'
      found.push({ start: at, end: to, kind: name, key, glued: last === at && proclitic === '', proclitic })
      proclitic = ''
    }
    last = at = to
  }
  return found
}

function wordEnd(text: string, at: number, end: number, kind: number): number {
  if (kind !== latin) {
    while (at < end && isArabic(classAt(text, at)!)) at++
    return at
  }
  while (at < end) {
    const code = text.charCodeAt(at)
    if (classes[code] !== latin && !((code === 0x27 || code === 0x2019) && classAt(text, at + 1) === latin)) break
    at++
  }
  return at
}

const isArabic = (kind: number) => kind === letter || kind === mark || kind === form

function figureEnd(text: string, at: number, end: number): number {
  while (at < end) {
    const code = text.charCodeAt(at)
    if (classes[code] !== digit && !(separators.has(code) && at + 1 < end && classAt(text, at + 1) === digit)) break
    at++
  }
  return at
}

function digits(text: string, from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    key += classes[code] === digit && code > 0x39 ? String.fromCharCode((code & 15) + 0x30) : text[at]
  }
  return key
}

function wordKey(text: string, from: number, to: number, kind: number): string {
  const word = text.slice(from, to)
  if (kind === latin) return word.toLowerCase().replace('’', "'")
  for (let at = from; at < to; at++) if (folded[text.charCodeAt(at)] !== 1) return foldLetters(word)
  return word
}

/** A lone letter is a proclitic where it is drawn out or touches a figure (بـ 5, و300), and و always, if a word or figure follows. */
function standsBefore(text: string, from: number, to: number, end: number): boolean {
  const next = classAt(text, to)
  if (to >= end || next === undefined) return false
  if (next === digit) return true
  if (next !== space || (text[to - 1] !== 'ـ' && text[from] !== 'و')) return false
  const after = classAt(text, to + 1)
  return to + 1 < end && (after === digit || after === letter)
}
