import { overlaps, type Span } from '../text/span.ts'
import { isOpen, placeOf, type Hedge } from './hedges.ts'
import type { LeftOver } from './left-over.ts'
import type { ArabicWord } from './pair-words.ts'
import type { Pair } from './pair.ts'

/** An English word that leaves open what the Arabic says outright, and the Arabic that says so. */
export interface Lowered {
  readonly weak: Hedge
  readonly said: Span
}

/** Words that say of a statement that it may not be so. "Can", "could" and "would" are of other things as often. */
const doubting =
  /^(?:may|might|maybe|perhaps|possibly|probably|conceivably|presumably|seemingly|apparently|supposedly|allegedly|reportedly|likely)$/

/**
 * "Their anger is perhaps justified" for وغضبهم مبرَّر: of an author, who sums up what others say, and in whose sentence other words hedge other
 * clauses. So the Arabic is asked clause by clause: the one behind the hedged words must leave nothing open.
 */
export function loweredHedges(pair: Pair, { arabic, english }: LeftOver<Hedge, Hedge>): readonly Lowered[] {
  if (pair.mode === 'translation') return []
  const open = arabic.filter((one) => isOpen(one) && !isCount(one)).map((one) => placeOf(pair.arabic, one))
  return english.flatMap((weak) => {
    const word = pair.english.words[weak.first]!
    if (weak.strength !== 'plain' || weak.scale !== 'chance' || weak.next > weak.first + 1) return []
    // The month, and a hedge that the Arabic has by its own word.
    if (!doubting.test(word.as.lower) || word.inFact || (word.as.capital && word.as.lower === 'may')) return []
    if (word.met.length > 0) return []
    pair.budget.spend(pair.english.words.length + open.length)
    const said = saidBehind(pair, weak)
    if (!said) return []
    const sentence = pair.arabic.sentences.find((one) => overlaps(one, said))!
    // What an earlier clause leaves open, a later one may go on with.
    if (open.some((place) => overlaps(place, sentence)) || sentence.words.some(leavesOpen)) return []
    return [{ weak, said }]
  })
}

/** "Some", "about" and their like leave open how many, not whether. */
const isCount = ({ scale }: Hedge) => scale === 'amount' || scale === 'figure' || scale === 'extent'

/** Conditions, questions and words of opinion. */
function leavesOpen({ as: { folded } }: ArabicWord): boolean {
  return /^[وف]?(?:اذا|لو|هل|اليس|لعل.*|ليت.*|[ايتن]?(?:عتقد|ظن|بدو|رجح|مكن|حتمل|توقع|خشي|خاف|رجو|امل).*|ارجو|امل|نية|علي الارجح)$/.test(
    folded,
  )
}

/** How many words away the hedged word may stand: "may well be quite right", "is perhaps right". */
const reach = 5

/** The Arabic of the word that is hedged: of the first answered one behind the hedge in its clause, else of one before it. */
function saidBehind({ english: { words, text } }: Pair, { first, next }: Hedge): Span | undefined {
  const goesOn = (a: number, b: number) => !/[,;:.—–()“”"]/.test(text.slice(words[a]!.end, words[b]!.start))
  for (let at = next; at < Math.min(words.length, next + reach) && goesOn(at - 1, at); at++)
    if (words[at]!.answer) return words[at]!.answer?.arabic
  let crossed = 0
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    // "Their anger, he said, may be right": what is put in between marks is stepped over.
    if (!goesOn(at, at + 1) && ++crossed > 2) return undefined
    if (words[at]!.answer && !words[at]!.as.report) return words[at]!.answer?.arabic
  }
  return undefined
}
