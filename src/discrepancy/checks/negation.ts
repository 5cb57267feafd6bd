import { hull, overlaps, slice } from '../../text/span.ts'
import { arabicNegators } from '../arabic-negators.ts'
import { isDeniedClauseAffirmed } from '../denied-clause.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { englishNegators } from '../english-negators.ts'
import type { LeftOver } from '../left-over.ts'
import { isNegated, negationIn, placeFor } from '../negation-place.ts'
import { hasAnswer, unmetNegations } from '../negations-met.ts'
import { glossStems } from '../gloss-stems.ts'
import { isHard, type Negator } from '../negator.ts'
import { oppositesIn, type Opposite } from '../opposites.ts'
import type { ArabicWord } from '../pair-words.ts'
import type { Pair } from '../pair.ts'

type Sides = LeftOver<Negator, Negator>

/** Negations of one text that the other does not bear out, and words that say the contrary. */
export function negationCheck(pair: Pair): readonly Discrepancy[] {
  const found: Sides = { arabic: arabicNegators(pair), english: englishNegators(pair) }
  const unmet = unmetNegations(pair, found)
  return [
    ...unmet.english.filter((one) => mayBeAdded(pair, one)).map((one) => added(pair, one)),
    ...unmet.arabic.filter((one) => mayBeDropped(pair, one, found)).map((one) => dropped(pair, one)),
    ...opposites(pair, found).map(opposite),
  ]
}

/** In a summary only a word that surely has its answer can have won or lost a negation: the rest may be left out or summed up. */
function mayBeAdded(pair: Pair, one: Negator): boolean {
  return pair.mode === 'translation' || hasAnswer(pair, negatedIn(pair.english, one), 'english')
}

/** A sentence may be put in quite other words, a noun or adjective may not: then the English must have it, and not negated. */
function mayBeDropped(pair: Pair, one: Negator, { english }: Sides): boolean {
  const word = negatedIn(pair.arabic, one)
  if (pair.mode === 'summary')
    return (
      (hasAnswer(pair, word, 'arabic') && !isDeniedAlready(pair, word!, english)) ||
      isUnsaid(pair, one, english) ||
      isDeniedClauseAffirmed(pair, one, english)
    )
  if (!one.nominal) return true
  const best = word && pair.renderings(word)[0]
  const negative = english.flatMap(({ first, next }) => pair.english.words.slice(first, next))
  return best !== undefined && !negative.some((other) => overlaps(other, best.english))
}

/**
 * What has not been said so or there: "she has offered a year at the table" for قيل إنها تقبل، لكنها لم تقله على الطاولة. The verb of saying
 * has no English of its own, the circumstance has, and nothing in the English denies anything.
 */
function isUnsaid({ arabic: { words } }: Pair, { scope }: Negator, english: readonly Negator[]): boolean {
  const [verb, circumstance] = scope.map((at) => words[at]!)
  if (!verb || !circumstance || english.length > 0 || verb.answer) return false
  return glossStems(verb, 4).some((stem) => saying.has(stem)) && (circumstance.answer?.likelihood ?? 0) > 0.5
}

const saying = new Set(['sai', 'tell', 'declar', 'stat', 'announc', 'mention'])

/** How many words apart a negation and its verb may stand: "took no payment", "has not yet been paid". */
const beside = 3

/** A summary says once what the speech says twice: whether the English of the word stands by a negation, though that has another answer. */
function isDeniedAlready(pair: Pair, word: ArabicWord, negators: readonly Negator[]): boolean {
  const { words } = pair.english
  pair.budget.spend(word.met.length * (words.length + negators.length))
  return word.met.some(({ english }) => {
    const at = words.findIndex((one) => overlaps(one, english))
    return negators.some((one) => isHard(one) && at >= one.first - beside && at < one.next + beside)
  })
}

function opposites(pair: Pair, { arabic, english }: Sides): readonly Opposite[] {
  if (pair.mode === 'summary' && pair.arabic.sentences.length > 1) return []
  return oppositesIn(pair).filter(
    (one) => !isNegated(pair.arabic.words, arabic, one.arabic) && !isNegated(pair.english.words, english, one.english),
  )
}

function negatedIn<T>({ words }: { readonly words: readonly T[] }, { scope }: Negator): T | undefined {
  return scope[0] === undefined ? undefined : words[scope[0]]
}

function added(pair: Pair, one: Negator): Discrepancy {
  const target = negationIn(pair, one)
  const actual = slice(pair.english.text, target)
  const sure = hasAnswer(pair, negatedIn(pair.english, one), 'english')
  return {
    category: 'negation',
    target,
    actual,
    reason: { key: 'negation.added', values: { actual } },
    confidence: sure ? 0.8 : 0.65,
    contradiction: sure,
  }
}

function dropped(pair: Pair, one: Negator): Discrepancy {
  const { words, text } = pair.arabic
  const negated = negatedIn(pair.arabic, one)
  const source = hull([...words.slice(one.first, one.next), ...(negated ? [negated] : [])])!
  const sure = hasAnswer(pair, negated, 'arabic')
  const expected = slice(text, source)
  return {
    category: 'negation',
    target: placeFor(pair, one),
    source,
    expected,
    reason: { key: 'negation.dropped', values: { expected } },
    confidence: sure ? 0.8 : 0.6,
    contradiction: sure,
  }
}

function opposite({ arabic, english }: Opposite): Discrepancy {
  const [expected, actual] = [arabic.form, english.form]
  return {
    category: 'negation',
    target: { start: english.start, end: english.end },
    source: { start: arabic.start, end: arabic.end },
    expected,
    actual,
    reason: { key: 'negation.opposite', values: { expected, actual } },
    confidence: 0.6,
    contradiction: false,
  }
}
