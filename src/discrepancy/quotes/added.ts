import { covers, hull, overlaps, type Span } from '../../text/span.ts'
import { coverage } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { EnglishWord } from '../pair-words.ts'
import type { Quoted } from '../quoted.ts'

/** Words that begin a circumstance which a sentence is whole without. */
const adjunct = /^(?:to|at|in|on|for|from|by|with|without|under|during|after|before|until|against|because)$/
/** Circumstances that an author puts in are short. */
const longest = 4

/**
 * “We will not lend the boats to strangers,” for لن نعير القوارب: the rest is rendered word by word, all the Arabic of it is spent, and the
 * circumstance at the end of the words is nowhere in the Arabic. Not where a word of the Arabic is left that it might render.
 */
export function addedToQuote({ quote, words, pair, arabic }: Quoted): readonly Discrepancy[] {
  const standing = new Map(coverage(pair).english.map((one) => [one.word, one.standing]))
  const met = words.filter((word) => word.met.some((answer) => covers(arabic, answer.arabic)))
  const open = words.filter((word) => standing.get(word) === 'open')
  const [only, more] = open
  if (!only || more || met.length < 2 || only.as.capital) return []
  const all = pair.english.words.filter((word) => covers(quote, word))
  const phrase = circumstanceOf(all, only, pair.english.text)
  if (phrase.length === 0 || phrase.some((word) => word !== only && word.met.length > 0)) return []
  const place = hull(met.map((word) => word.met[0]!.arabic))!
  const spare = coverage(pair).arabic.some(
    ({ word, standing }) => overlaps(word, grown(place)) && (standing === 'open' || standing === 'strange'),
  )
  return spare ? [] : [added(hull(phrase)!, pair.english.text)]
}

/** Code units round the answered words in which another could render the circumstance. */
const around = 14
const grown = ({ start, end }: Span): Span => ({ start: start - around, end: end + around })

/** The words from the one that opens the circumstance to the end of the quoted clause, if they are few. */
function circumstanceOf(words: readonly EnglishWord[], only: EnglishWord, text: string): readonly EnglishWord[] {
  const at = words.indexOf(only)
  const next = words[at + 1]
  if (next && !/[,;.!?—]/.test(text.slice(only.end, next.start))) return []
  for (let first = at - 1; first >= 1 && at - first < longest; first--) {
    if (/[,;.!?—]/.test(text.slice(words[first]!.end, words[first + 1]!.start))) return []
    if (adjunct.test(words[first]!.as.lower)) return words.slice(first, at + 1)
  }
  return []
}

function added({ start, end }: Span, text: string): Discrepancy {
  const actual = text.slice(start, end)
  return {
    category: 'quote',
    target: { start, end },
    actual,
    reason: { key: 'quote.added', values: { actual } },
    confidence: 0.45,
    contradiction: false,
  }
}
