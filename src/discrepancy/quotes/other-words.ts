import { covers, hull, type Span } from '../../text/span.ts'
import { coverage } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { ArabicWord, EnglishWord } from '../pair-words.ts'
import type { Quoted } from '../quoted.ts'
import { inPlaceOf } from './report.ts'

/**
 * A word of the quotation that nothing in the Arabic bears out, in whose place the Arabic of that quotation has a word that
 * nothing renders: “work is a pleasure” for العمل واجب. Only where an author quotes, and where the rest is well rendered: a
 * translator of a whole text words each sentence freely, inside quotation marks too.
 */
export function otherWords(quoted: Quoted): readonly Discrepancy[] {
  const { words, pair } = quoted
  const standing = new Map(coverage(pair).english.map((one) => [one.word, one.standing]))
  const open = words.filter(
    (word) => standing.get(word) === 'open' && !word.as.capital && !word.as.lower.endsWith('ly'),
  )
  const met = words.filter((word) => standing.get(word) === 'met')
  const place = placeOf(quoted)
  const [one, more] = open
  if (!one || more || !place || (met.length === 0 && !isShort(quoted))) return []
  const left = coverage(pair).arabic.filter(({ word, standing }) => standing === 'open' && covers(place, word))
  const other = left.length <= mostLeft ? left.find(({ word }) => standsFor(word, one, quoted)) : undefined
  return other ? [inPlaceOf('other', one, other.word, { pair, confidence: 0.5 })] : []
}

/** Where more words are not found, it is another wording, not another word. */
const mostLeft = 3

/** How many words apart two may stand that are neighbours; the article makes English longer. */
const beside = { english: 3, arabic: 2 }

/** Whether an answered neighbour of the English words has its Arabic beside this one, or both stand at the same end. */
function standsFor(word: ArabicWord, one: EnglishWord, { quote, pair }: Quoted): boolean {
  const { arabic, english } = pair
  const own = arabic.words.indexOf(word)
  const at = english.words.indexOf(one)
  const near = english.words.filter(
    (other, i) => other.answer && covers(quote, other) && Math.abs(i - at) <= beside.english,
  )
  if (near.length === 0) return isShort({ quote, pair })
  return near.some(({ answer }) => {
    const there = arabic.words.findIndex((other) => other.answer === answer)
    return there >= 0 && Math.abs(there - own) <= beside.arabic
  })
}

/** So few words that none has a neighbour: “it is a stop”. */
function isShort({ quote, pair }: Pick<Quoted, 'quote' | 'pair'>): boolean {
  return pair.english.words.filter((word) => covers(quote, word)).length <= 4
}

/** Code units behind the answered words that still belong to a quotation without marks in the Arabic. */
const behind = 14

function placeOf({ quote, pair, arabic, marked }: Quoted): Span | undefined {
  if (marked) return arabic
  const answered = hull(pair.answers.filter(({ english }) => covers(quote, english)).map((answer) => answer.arabic))
  return answered
    ? { start: Math.max(startOf(answered, pair), answered.start - behind), end: answered.end + behind }
    : arabic
}

/** Where the clause begins that a place stands in: what comes before its mark is not quoted. */
function startOf({ start }: Span, { arabic: { words, text } }: Quoted['pair']): number {
  const at = words.findIndex((word) => word.start >= start)
  for (let i = at; i > 0; i--)
    if (/[:،؛.؟!«"]/.test(text.slice(words[i - 1]!.end, words[i]!.start))) return words[i]!.start
  return words[0]?.start ?? start
}

/** From this likelihood on a word of the sentence is surely meant by the English one. */
const sure = 0.3

/**
 * A word inside the marks that the Arabic has, but outside its own: the author has drawn it in. “A stolen boat,” for
 * قال إن القارب «قارب جميل»، وكان مسروقًا.
 */
export function drawnIn({ words, pair, arabic, marked }: Quoted): readonly Discrepancy[] {
  if (!marked) return []
  const inside = (word: EnglishWord) => word.met.some((answer) => covers(arabic, answer.arabic))
  const found = words.flatMap((word) => {
    const outside = word.as.capital || inside(word) ? undefined : word.met.find(({ likelihood }) => likelihood >= sure)
    return outside ? [inPlaceOf('drawnIn', word, outside.arabic, { pair, confidence: 0.5 })] : []
  })
  return found.length === 1 && words.filter(inside).length > found.length ? found : []
}
