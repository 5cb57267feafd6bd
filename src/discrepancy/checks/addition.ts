import type { Word } from '../../alignment/read-side.ts'
import { weightyModifiers } from '../../language/english/modifiers.ts'
import { isReport } from '../../language/reporting.ts'
import { covers, hull, slice, type Span } from '../../text/span.ts'
import { coverage, type Coverage, type Covered } from '../coverage.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { Check, Pair } from '../pair.ts'
import { maySpell } from '../spelling.ts'
import { heaviestRun, unmet, type Weights } from '../runs.ts'

/** What the English says and the Arabic does not: a clause, a place, a weighty adjective. In a summary also nowhere in the speech. */
export const additionCheck: Check = (pair) => {
  if (!pair.whole) return []
  const found = coverage(pair)
  if (pair.mode === 'summary') return addedToSummary(found, pair)
  const clause = addedClause(found, pair)
  const additions = clause.length > 0 ? clause : [...addedPlaces(found, pair), ...addedModifiers(found, pair)]
  return additions.filter(({ target }) => !isAllElsewhere(target, found, pair))
}

/** Whether the speech has it all in another place: then the link is in doubt, and not the words. */
function isAllElsewhere(target: Span, { english }: Coverage, { elsewhere }: Pair): boolean {
  return (
    elsewhere !== undefined &&
    english.every(({ word, standing }) => standing !== 'open' || !covers(target, word) || elsewhere(word))
  )
}

const weights: Weights = { met: -0.7, near: 0.2, light: 0.1, strange: 0, open: 1 }
const least = 6.5

/** A run of the English that nothing supports, while the Arabic has no words left that could; their lengths guard against idioms. */
function addedClause({ arabic, english }: Coverage, pair: Pair): readonly Discrepancy[] {
  const longer = Math.log(size(pair.english.sentences) / size(pair.arabic.sentences))
  if (longer < barely) return []
  const parts = clauses(english, pair.english.text)
  const apart = parts.length > 1 ? parts.at(-1)! : []
  if (isUnfounded(apart)) return [added('clause', hull(apart.map(({ word }) => word))!, pair, 0.7)]
  const run = heaviestRun(english, weights)
  const weight = run ? run.weight - 0.4 * unmet(arabic) + 7 * longer : 0
  if (!run || run.weight < 2 || weight < least) return []
  return [added('clause', hull(english.slice(run.first, run.next).map(({ word }) => word))!, pair, 0.6)]
}

/** Log of how much longer the English is: Arabic is a little shorter than English that says the same. */
const barely = 0.13

/** The words between one comma, dash or bracket and the next. */
function clauses(words: readonly Covered[], text: string): readonly (readonly Covered[])[] {
  const found: Covered[][] = []
  words.forEach((one, at) => {
    const before = words[at - 1]
    if (!before || /[,;:–—()]|\s-\s/.test(text.slice(before.word.end, one.word.start))) found.push([one])
    else found.at(-1)!.push(one)
  })
  return found
}

/** "…, to the delight of his neighbours": some words of weight, and the Arabic answers none. */
function isUnfounded(clause: readonly Covered[]): boolean {
  const open = clause.filter(({ standing }) => standing === 'open')
  return (
    clause.length >= 4 &&
    open.filter(({ word }) => !/^\p{Lu}/u.test(word.form)).length >= 2 &&
    !clause.some(({ standing }) => standing === 'met')
  )
}

function size(sentences: readonly Span[]): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 1)
}

/** "…, she said in Lisbon", and no word of the Arabic that could be a place or a name is left. */
function addedPlaces({ arabic, english }: Coverage, pair: Pair): readonly Discrepancy[] {
  return english.flatMap(({ word, standing }, at) => {
    const before = english[at - 1]?.word
    if (standing !== 'open' || !before || !/^(?:in|at)$/.test(before.form) || !/^\p{Lu}\p{Ll}/u.test(word.form))
      return []
    pair.budget.spend(arabic.length)
    if (at + 1 < english.length && !isReport(english[at - 2]?.word.form ?? '')) return []
    if (arabic.some((one) => isLeft(one.standing) && maySpell(one.word.form, word.form))) return []
    if (arabic.filter((one) => one.standing === 'strange').length > fewStrange) return []
    return [added('place', { start: before.start, end: word.end }, pair, 0.55)]
  })
}

/** Where more words are strange to the lexicon, one of them may be the place. */
const fewStrange = 3

/** "masked guards" for الحراس: the noun is answered, and next to its Arabic nothing is left that the adjective could render. */
function addedModifiers({ arabic, english }: Coverage, pair: Pair): readonly Discrepancy[] {
  return english.flatMap(({ word, standing }, at) => {
    if (standing !== 'open' || !weightyModifiers.has(word.form.toLowerCase()) || english[at + 1]?.standing !== 'met')
      return []
    // "Twenty years his senior, last year": what stands behind a comma or is a date is no noun of its own.
    const next = english[at + 1]!.word
    if (next.inFact || slice(pair.english.text, { start: word.end, end: next.start }).trim() !== '') return []
    pair.budget.spend(arabic.length)
    const noun = next.answer
    const place = noun ? arabic.findIndex((one) => one.word.start === noun.arabic.start) : -1
    if (place < 0 || arabic.slice(Math.max(0, place - 1), place + 3).some(mayRender)) return []
    return [added('modifier', word, pair, 0.5)]
  })
}

/** Whether the word is left, or turns one that is answered round: غير قانوني renders "unlawful". */
function mayRender({ word, standing }: Covered): boolean {
  return isLeft(standing) || /^(?:غير|دون|بلا|عدم|لا)$/.test(word.form)
}

const isLeft = (standing: string) => standing === 'open' || standing === 'strange'

/** So much of the sentence must be found in the passage for the rest of it to be about the speech at all. */
const share = 0.75
const fewest = 8
const adjunct = /^(?:as|while|before|after|despite|amid|amidst|with|without|under|during)$/i
const opener =
  /^(?:as|while|before|after|despite|amid|amidst|with|without|under|during|in|at|on|by|for|to|of|from|and|but|or|who|which|that)$/i

/** Circumstances of which the speech has no word: "as they slept", "before tribal elders". */
function addedToSummary({ english }: Coverage, pair: Pair): readonly Discrepancy[] {
  if (!pair.elsewhere) return []
  const content = english.filter(({ standing }) => standing !== 'light')
  const met = content.filter(({ standing }) => standing !== 'open').length
  if (met < fewest || met < share * content.length) return []
  return english.flatMap(({ word }, at) => {
    if (!adjunct.test(word.form)) return []
    const phrase = phraseAt(english, at, pair.english.text)
    const open = phrase.filter(({ standing }) => standing !== 'light')
    const isNew = open.every((one) => one.standing === 'open') && open.some((one) => isNowhere(one.word, pair))
    return isNew ? [added('nowhere', hull(phrase.map((one) => one.word))!, pair, 0.4)] : []
  })
}

function isNowhere(word: Word, pair: Pair): boolean {
  return /^\p{Ll}+$/u.test(word.form) && !pair.elsewhere!(word)
}

function phraseAt(words: readonly Covered[], at: number, text: string): readonly Covered[] {
  let next = at + 1
  while (
    next < words.length &&
    !opener.test(words[next]!.word.form) &&
    /^\s+$/.test(text.slice(words[next - 1]!.word.end, words[next]!.word.start))
  )
    next++
  return words.slice(at, next)
}

function added(kind: string, { start, end }: Span, pair: Pair, confidence: number): Discrepancy {
  const actual = slice(pair.english.text, { start, end })
  return {
    category: 'addition',
    target: { start, end },
    actual,
    reason: { key: `addition.${kind}`, values: { actual } },
    confidence,
    contradiction: false,
  }
}
