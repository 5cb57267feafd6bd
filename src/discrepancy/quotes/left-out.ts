import { covers, hull } from '../../text/span.ts'
import { coverage } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { ArabicWord } from '../pair-words.ts'
import type { Pair } from '../pair.ts'
import type { Quoted } from '../quoted.ts'
import { inPlaceOf } from './report.ts'

/** Marks that say that something is left out. */
const gap = /…|\.\s?\.\s?\./

/**
 * One of several things, which the author left out from the middle of a quotation, without the three dots that say so: “We have no boats,” for
 * «ليس لنا قوارب ولا شباك». What stands before or behind the quoted words may be left out.
 */
export function leftOut({ quote, pair, arabic, marked }: Quoted): readonly Discrepancy[] {
  if (!marked || gap.test(pair.english.text.slice(quote.start - 1, quote.end + 2))) return []
  const words = pair.english.words.filter((word) => covers(quote, word) && !word.as.stop)
  const rendered = words.map(({ met }) => met.filter((answer) => covers(arabic, answer.arabic)))
  if (rendered.filter((answers) => answers.length > 0).length < 2) return []
  const between = hull(rendered.flat().map((answer) => answer.arabic))!
  const open = coverage(pair).arabic.filter(({ word, standing }) => standing === 'open' && covers(between, word))
  const noun = open.length <= most ? open.find(({ word }) => isListed(word, pair)) : undefined
  return noun ? [inPlaceOf('leftOut', quote, noun.word, { pair, confidence: 0.4 })] : []
}

/** Where more is open, the quotation and the Arabic are put in too different words for a person to be sure. */
const most = 2

/** Whether the word is one of several, and the next is rendered: what a translator wraps in other words is not. */
function isListed(word: ArabicWord, { arabic: { words, text } }: Pair): boolean {
  const at = words.indexOf(word)
  const next = words[at + 1]
  if (!next || word.readings[0]!.lemma.pos !== 'noun' || /[،,]/.test(text.slice(word.end, next.start))) return false
  return /^(?:ولا$|او$|و..)/.test(next.as.folded) && words.slice(at + 1, at + 4).some(({ answer }) => answer)
}
