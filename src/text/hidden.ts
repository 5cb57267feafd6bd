import type { Span } from './span.ts'

export type HiddenKind = 'override' | 'isolate' | 'mark' | 'zero-width' | 'tag' | 'variation' | 'control'

/** A character that shows nothing of itself, or changes the order of what stands round it. It is reported, never dropped. */
export interface Hidden extends Span {
  readonly kind: HiddenKind
  readonly codePoint: number
}

const kinds: readonly [HiddenKind, RegExp][] = [
  ['override', /[\u202a-\u202e]/u],
  ['isolate', /[\u2066-\u2069]/u],
  ['mark', /[\u061c\u200e\u200f]/u],
  ['zero-width', /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/u],
  ['tag', /[\u{e0000}-\u{e007f}]/u],
  ['variation', /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u],
  ['control', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]/u],
]
const any = new RegExp(kinds.map(([, pattern]) => pattern.source).join('|'), 'gu')

/** Every hidden character in order. Joiners inside a word (U+200C, U+200D) count too: Persian needs them, Arabic does not. */
export function hiddenCharacters(text: string): readonly Hidden[] {
  return Array.from(text.matchAll(any), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    kind: kinds.find(([, pattern]) => pattern.test(found[0]))![0],
    codePoint: found[0].codePointAt(0)!,
  }))
}

const directional = /[\u202a-\u202e\u2066-\u2069]/u
const openers = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u

/**
 * The text with every embedding, override and isolate closed that it leaves open, and without closers that close nothing,
 * so that it cannot reorder what stands after it (UAX 9, section 3.3.2). For showing only.
 */
export function balanced(text: string): string {
  if (!directional.test(text)) return text
  const open: string[] = []
  const shown: string[] = []
  for (const character of text) {
    if (openers.test(character)) open.push(character >= '\u2066' ? '\u2069' : '\u202c')
    else if (character === '\u2069' || character === '\u202c') {
      if (open.at(-1) !== character) continue
      open.pop()
    }
    shown.push(character)
  }
  return shown.join('') + open.reverse().join('')
}
