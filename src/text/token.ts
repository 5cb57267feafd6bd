import { plainTokens } from './plain-tokens.ts'
import type { Span } from './span.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/** A whole word, a figure or a punctuation mark. White space is no token. */
export interface Token extends Span {
  readonly kind: TokenKind
}

const pattern =
  /(?<number>\p{Nd}+(?:[.,:/٫٬٪](?=\p{Nd})\p{Nd}+)*)(?![\p{L}\p{M}\p{Nd}])|(?<word>[\p{L}\p{Nd}\p{M}\u200c\u200d\u00ad]+(?:['’.-](?=\p{L})[\p{L}\p{Nd}\p{M}\u200c\u200d\u00ad]+)*)|(?<mark>[^\s\p{C}])/gu

/**
 * The tokens of a text in order. A word keeps its marks, joiners, inner apostrophes and hyphens (`al-Khatib`, `don't`);
 * a figure keeps its separators (`1,250.5`, `٣٫٥`, `12:30`).
 */
export function tokens(text: string): readonly Token[] {
  return plainTokens(text) ?? tokensByPattern(text)
}

/** The same for any text at all, more slowly. */
export function tokensByPattern(text: string): readonly Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const kind = match.groups!.number !== undefined ? 'number' : match.groups!.word !== undefined ? 'word' : 'mark'
    found.push({ kind, start: match.index, end: match.index + match[0].length })
  }
  return found
}
