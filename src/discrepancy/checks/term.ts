import { isCharged } from '../../language/english/charged.ts'
import { stopWords } from '../../language/english/stop-words.ts'
import { covers, overlaps, slice, type Span } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Pair } from '../pair.ts'
import { quotationsIn } from '../speech.ts'
import { lengthOf, standsAt, termsIn, type TermMet } from '../termbase.ts'

/** Words that take a side, in the author's own voice: inside quotation marks the choice is the speaker's. */
export function termCheck(pair: Pair): readonly Discrepancy[] {
  const loaded = loadedRenderings(pair)
  const own = ownWords(pair).filter(({ target }) => !loaded.some((one) => overlaps(one.target, target)))
  return [...loaded, ...own]
}

/**
 * A word that judges, for which the passage has no word at all: "the regime" where the speech says "they". Only of an author, and
 * only where the house has a termbase: without one it asked for nothing of the kind.
 */
function ownWords(pair: Pair): readonly Discrepancy[] {
  if (pair.mode === 'translation' || !pair.terms) return []
  const words = pair.english.words.filter(({ as, met }) => met.length === 0 && !as.capital && isCharged(as.stem))
  const quotations = words.length > 0 ? quotationsIn(pair) : []
  return words
    .filter((word) => !quotations.some((quotation) => covers(quotation, word)) && !isDistanced(pair, word))
    .map(({ start, end, form }) => ({
      category: 'term',
      target: { start, end },
      actual: form,
      reason: { key: 'term.own', values: { actual: form } },
      confidence: 0.45,
      contradiction: false,
    }))
}

function loadedRenderings(pair: Pair): readonly Discrepancy[] {
  const terms = termsIn(pair)
  const met = [...new Map(terms.toReversed().map((one) => [one.term, one])).values()].toReversed()
  if (met.length === 0) return []
  const find = (rendering: string) => {
    pair.budget.spend(pair.english.words.length)
    return placesOf(pair, rendering)
  }
  const quotations = quotationsIn(pair)
  const found = met.flatMap((one) => {
    const { preferred, admitted, loaded } = one.term
    if ([preferred, ...admitted].some((rendering) => find(rendering).length > 0)) return []
    return loaded
      .flatMap((rendering) => find(rendering))
      .filter((target) => !quotations.some((quotation) => covers(quotation, target)))
      .filter((target) => !isDistanced(pair, target) && !hasOtherGround(pair, one, target))
      .map((target) => report(pair, one, target))
  })
  return found.filter((one, at) => found.findIndex(({ target }) => overlaps(target, one.target)) === at)
}

/** Where a rendering stands in the English. */
export function placesOf({ english: { words } }: Pair, rendering: string): readonly Span[] {
  const length = lengthOf(rendering)
  return words.flatMap(({ start }, first) =>
    standsAt(rendering, words, first) ? [{ start, end: words[first + length - 1]!.end }] : [],
  )
}

/** "What he called the entity", "the so-called caliphate": the author keeps the word at arm's length. */
export function isDistanced({ english: { text } }: Pair, { start }: Span): boolean {
  return /(?:so-called|\b(?:call|calls|called|calling|term|terms|termed|describes?|described|describing|labels?|labelled|labeled|dubbed|brand|branded|refers? to|referred to))(?:\s+[\p{L}’'-]+){0,4}\s*$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  )
}

/** Whether other Arabic words than the term stand behind the rendering: then it is theirs. */
function hasOtherGround(pair: Pair, { first, next }: TermMet, target: Span): boolean {
  const own = pair.arabic.words.slice(first, next)
  const words = pair.english.words.filter((word) => overlaps(word, target) && !stopWords.has(word.form.toLowerCase()))
  return words.every((word) =>
    pair.behind(word).some(({ arabic, likelihood }) => likelihood > 0.2 && !own.some((one) => overlaps(one, arabic))),
  )
}

function report(pair: Pair, { term, first, next }: TermMet, target: Span): Discrepancy {
  const source = { start: pair.arabic.words[first]!.start, end: pair.arabic.words[next - 1]!.end }
  const [arabic, actual, expected] = [slice(pair.arabic.text, source), slice(pair.english.text, target), term.preferred]
  return {
    category: 'term',
    target,
    source,
    expected,
    actual,
    reason: { key: 'term.loaded', values: { arabic, actual, expected } },
    confidence: 0.6,
    contradiction: false,
  }
}
