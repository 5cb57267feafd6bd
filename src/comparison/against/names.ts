import { stopWords } from '../../language/english/stop-words.ts'
import { slice, type Span } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import type { Language } from '../../text/witness.ts'
import { wordFacts } from '../word-facts.ts'

/**
 * Which words of a text are parts of names. In English those with a capital; one that opens a sentence or a quotation only
 * where it has a capital within a sentence too: "Ferries left" names nobody, "Valbona left" does if "to Valbona" is met.
 */
export function namesIn(text: string, language: Language, segments: readonly Span[]): (word: Span) => boolean {
  if (language === 'ar') return (word) => wordFacts(slice(text, word)).kind === 'name'
  const inside = new Set<string>()
  const opening = new Set<number>()
  for (const segment of segments) {
    const sentence = slice(text, segment)
    let opens = true
    for (const token of tokens(sentence)) {
      const word = slice(sentence, token)
      if (token.kind === 'mark') opens ||= /["“”«»„:]/u.test(word)
      else {
        if (opens) opening.add(segment.start + token.start)
        else if (isCapital(word)) inside.add(word)
        opens = false
      }
    }
  }
  return (span) => {
    const word = slice(text, span)
    return isCapital(word) && (!opening.has(span.start) || inside.has(word))
  }
}

function isCapital(word: string): boolean {
  const { lower, kind } = wordFacts(word)
  return /^(?:\p{Lu}|al-\p{Lu})/u.test(word) && kind !== 'date' && !stopWords.has(lower)
}
