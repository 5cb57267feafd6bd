import type { Word } from '../alignment/read-side.ts'
import { foldLetters } from '../language/arabic/letters.ts'
import { hull, overlaps, type Span } from '../text/span.ts'
import { isHard, type Negator } from './negator.ts'
import type { EnglishWord } from './pair-words.ts'
import type { Pair } from './pair.ts'

const bearers = new Set(
  `am is are was were be been do does did has have had will would shall should can could may might must
  always still with able managed ever all every everyone everybody everything something`.split(/\s+/),
)
const auxiliaries =
  /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must)$/i

/** The words of the English that make a negation: its auxiliary, itself, and the verb that "did not" takes along. */
export function negationIn({ english: { words } }: Pair, { first, next, scope }: Negator): Span {
  const before = words[first - 1]
  const after = scope[0] === next ? words[next] : undefined
  const supported = /^(?:do|does|did)(?:n['’]t)?$/i
  const takes = supported.test(before?.form ?? '') || supported.test(words[first]!.form)
  return hull([
    ...(before && auxiliaries.test(before.form) ? [before] : []),
    ...words.slice(first, next),
    ...(takes && after ? [after] : []),
  ])!
}

/** Where the English would have a negation of the Arabic: from the word that would bear it to the word that it would negate. */
export function placeFor(pair: Pair, one: Negator): Span {
  const { words, sentences } = pair.english
  const answer = answerNear(pair, one)
  const at = answer ? words.findIndex((word) => overlaps(word, answer)) : Math.floor(words.length / 2)
  const telling = bearerOf(pair, one, at)
  if (telling) return telling
  const bearer = [0, -1, -2, -3, -4, 1, 2, 3].map((step) => at + step).find((i) => bears(words[i]))
  if (bearer === undefined) return answer ?? words[at] ?? { start: sentences[0]!.start, end: sentences[0]!.start }
  const next = [bearer + 1, bearer - 1].filter((i) => bears(words[i])).map((i) => words[i]!)
  return hull([words[bearer]!, ...next, ...(answer && bearer < at ? [answer] : [])])!
}

function bears(word: Word | undefined): boolean {
  return word !== undefined && bearers.has(word.form.toLowerCase())
}

/** Arabic words that say by which English word the negation would be borne. */
const tellings: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:[يتنا]?ا?ست[طو][يا]?عو?ا?|[يتنا]?تمكنو?ا?|[يت]مكن(?:ه|ها|هم|نا|ني|ك)?|قادر.*|[يتنا]قدر.*)$/,
    /^(?:can|could|able)$/i,
  ],
  [/^(?:ابدا|قط|اطلاقا|مطلقا)$/, /^(?:always|ever)$/i],
]

function bearerOf({ arabic, english: { words } }: Pair, { next }: Negator, at: number): Span | undefined {
  const after = arabic.words.slice(next, next + 3).map(({ form }) => foldLetters(form))
  const wanted = tellings.filter(([cue]) => after.some((word) => cue.test(word))).map(([, bearer]) => bearer)
  const found = wanted.toReversed().flatMap((bearer) => words.filter(({ form }) => bearer.test(form)))
  const away = (word: EnglishWord) => Math.abs(words.indexOf(word) - at)
  return found.toSorted((a, b) => away(a) - away(b))[0]
}

/** The English of what is negated; else of the nearest Arabic word that has an answer. */
function answerNear({ arabic: { words }, answers }: Pair, { first, next, scope }: Negator): Span | undefined {
  const around = words.flatMap((_, i) => [next + i, first - 1 - i])
  for (const at of [...scope.slice(0, 3), ...around]) {
    const word = words[at]
    const answer = word && answers.find((one) => overlaps(one.arabic, word))
    if (answer) return answer.english
  }
  return undefined
}

/** Whether a negation is said of a word. */
export function isNegated(words: readonly Span[], negators: readonly Negator[], word: Span): boolean {
  return negators.some((one) => isHard(one) && one.scope.slice(0, 3).some((at) => overlaps(words[at]!, word)))
}
