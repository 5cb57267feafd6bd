import { overlaps, type Span } from '../text/span.ts'
import type { LeftOver } from './left-over.ts'
import { isHard, type Negator } from './negator.ts'
import { pairOff } from './pair-off.ts'
import type { PairWord } from './pair-words.ts'
import type { Pair } from './pair.ts'

type Sides = LeftOver<Negator, Negator>

/** The negations that nothing on the other side answers. */
export function unmetNegations(pair: Pair, found: Sides): Sides {
  if (![...found.arabic, ...found.english].some(isHard)) return { arabic: [], english: [] }
  const { arabic, english } = pairOff(found, (a, e) => likeness(pair, a, e), pair.budget)
  return { arabic: arabic.filter(isHard), english: english.filter(isHard) }
}

/** The likelihood of an answer that a contradiction may rest on. */
const sure = 0.25

/** Whether the other side has a word, and surely. */
export function hasAnswer({ answers }: Pair, word: Span | undefined, side: 'arabic' | 'english'): boolean {
  return word !== undefined && answers.some((one) => one.likelihood >= sure && overlaps(one[side], word))
}

function likeness(pair: Pair, a: Negator, e: Negator): number | undefined {
  if (pair.mode === 'summary' && isOtherMatter(pair, a, e)) return undefined
  const focus = focusOf(pair, a, e)
  if (focus < 4 && !isHard(a) && !isHard(e)) return undefined
  if (focus === 0 && !mayMeet(pair, a, e)) return undefined
  return focus + (isHard(a) === isHard(e) ? 2 : 0) + kinship(a, e) - apart(pair, a, e)
}

/** Words that keep an exception: "none but two", "not until noon". */
const exceptive =
  /^(?:but|only|except|excepting|just|save|until|till|other|more|beyond|besides|apart|solely|alone|merely|mere|single|rather|unless|than|sole|barely|hardly|few)$/

/**
 * "None of the boats came back" for لم يعد سوى قاربين: what an exception takes back is no denial, and in other words only a word of
 * exception keeps it. "Until" is no denial where the Arabic has its own word for it.
 */
function isOtherMatter({ arabic, english }: Pair, a: Negator, e: Negator): boolean {
  const lower = english.words[e.first]!.as.lower
  if (isHard(e) && !isHard(a) && (a.excepted || /^(?:سوي|الا)$/.test(arabic.words[a.first]!.as.folded)))
    return !english.words.some(({ as }) => exceptive.test(as.lower))
  if (!isHard(a)) return false
  if (/^(?:until|till)$/.test(lower)) return arabic.words.some(({ as }) => /^[وف]?(?:ريثما|حتي)$/.test(as.folded))
  return e.force === 'faint' && !isClose(a, e, { arabic: arabic.words, english: english.words })
}

/** Whether the faint negation is about one of the two words that the hard one is nearest to. */
function isClose(
  a: Negator,
  e: Negator,
  { arabic, english }: { readonly arabic: readonly Span[]; readonly english: readonly PairWord[] },
): boolean {
  const about = e.scope.slice(0, 2).flatMap((at) => english[at]!.met)
  return about.some((answer) => a.scope.slice(0, 2).some((at) => overlaps(arabic[at]!, answer.arabic)))
}

/** غير مؤهل is "ineligible" rather than the "not" of another word. */
function kinship(a: Negator, e: Negator): number {
  if (a.nominal !== e.nominal) return 0
  return a.nominal && !isHard(e) ? 2.5 : 1
}

/** 0 to 4: how surely both negations are about the same words. */
function focusOf(pair: Pair, a: Negator, e: Negator): number {
  let best = 0
  e.scope.slice(0, 2).forEach((at, nth) => {
    for (const answer of pair.english.words[at]!.met) {
      const met = a.scope.findIndex((word) => overlaps(pair.arabic.words[word]!, answer.arabic))
      if (met < 0 || (isItself(a, a.scope[met]!) !== isItself(e, at) && !e.nominal)) continue
      best = Math.max(best, 4 - 0.5 * met - 0.5 * nth)
    }
  })
  return best
}

/** Whether this word of a negation is the one that says no: "avoid" answers تجنّب, and لم يتجنّب is the contrary. */
function isItself(one: Negator, at: number): boolean {
  return !isHard(one) && at === one.first
}

/** Adjectives that Arabic says with a clause: "indescribable" is لا يوصف, "unread" لم يُقرأ. */
const wholeClause = /[ai]bl[ey]$|less(?:ly)?$|^un|^no[nt]?-/i

/** Whether two negations may be one although nothing links what they negate: neither has another answer. */
function mayMeet(pair: Pair, a: Negator, e: Negator): boolean {
  if (isHard(a) && isHard(e)) return true
  if (a.force === 'faint' || e.force === 'faint') return false
  const [arabic, english] = [pair.arabic.words[a.first]!, pair.english.words[e.first]!]
  if (!isHard(a)) return isFree(arabic) && isFree(pair.english.words[e.scope[0] ?? -1])
  if (e.nominal && !a.nominal && !wholeClause.test(english.form)) return false
  return isFree(english) && !isFar(pair, a, e)
}

/** Whether a word of either text still looks for its answer in the other. */
function isFree(word: PairWord | undefined): boolean {
  return !word?.answer
}

/** Words that may stand in English between a negation and what it negates. */
const reach = 5

/** Whether what the Arabic negates has its answer at another place of the English. */
function isFar({ arabic, english, answers }: Pair, { scope }: Negator, e: Negator): boolean {
  const word = arabic.words[scope[0] ?? -1]
  const answer = word && answers.find((one) => one.likelihood >= sure && overlaps(one.arabic, word))?.english
  const at = answer ? english.words.findIndex((one) => overlaps(one, answer)) : e.first
  return Math.abs(at - e.first) > reach
}

/** How far the places in their texts are apart, 0 to 1. */
function apart({ arabic, english }: Pair, a: Negator, e: Negator): number {
  return Math.abs(a.first / Math.max(1, arabic.words.length - 1) - e.first / Math.max(1, english.words.length - 1))
}
