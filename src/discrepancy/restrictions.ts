import { hull, overlaps, slice, type Span } from '../text/span.ts'
import { coverage, type Covered } from './coverage.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { ArabicWord } from './pair-words.ts'
import type { MetSentence, Pair } from './pair.ts'

/** Words that open a clause without which the rest says more than it did, and the English that keeps such a clause. */
interface Opening {
  readonly arabic: RegExp
  readonly english: RegExp
}

const openings: readonly Opening[] = [
  {
    // سنعود إذا فُتح الطريق. What happened once is no condition: حين فُتح الطريق.
    arabic:
      /^[وف]?(?:(?:الا )?اذا|ما لم|ان لم|(?:ب?شرط|شريطه) (?:ان|الا)|في حال|ما دام(?:ت|وا)?|طالما|ريثما|حالما|لو|(?:يوم|حين|حينما|عندما|متي) [يتن]..+)$/,
    english:
      /\b(?:if|unless|when|once|after|until|till|provided|providing|as (?:long|soon) as|so long as|condition\w*|the day|upon|should|whenever|only|while|were|in case|in the event|assuming|on the understanding|whoever|without)\b/i,
  },
  {
    // يريدون الرحيل، لكن نصفهم يريده غدًا
    arabic: /^(?:و?لكن(?:ه|ها|هم|نا|ني)?|و?(?:غير|بيد|الا|مع|رغم) ان(?:ه|ها|هم|نا|ني)?)$/,
    english:
      /\b(?:but|though|although|however|yet|while|whereas|only|except|nevertheless|nonetheless|still|even|not)\b/i,
  },
]

/**
 * Of a sentence that the summary keeps, the clause that takes something back or makes it depend on something: "they will hand
 * in their arms" for يسلّمون السلاح إذا انسحب الجنود. What a summary leaves out otherwise is its own affair.
 */
export function droppedRestrictions(pair: Pair): readonly Discrepancy[] {
  pair.budget.spend(pair.arabic.words.length)
  const standing = new Map(coverage(pair).arabic.map((one) => [one.word, one]))
  return pair.arabic.sentences.flatMap((sentence) => {
    const words = sentence.words.map((word) => standing.get(word)!)
    return clausesIn(sentence, pair.arabic.text).flatMap(({ first, next, opening }) => {
      const place = isPassedOver(words.slice(first, next))
        ? placeOf([...words.slice(0, first), ...words.slice(next)], opening, pair)
        : undefined
      return place ? [dropped(pair, hull(sentence.words.slice(first, next))!, place)] : []
    })
  })
}

interface Clause {
  readonly first: number
  readonly next: number
  readonly opening: Opening
}

/** The clauses of a sentence that restrict it: from the word that opens one to the next mark, or to the verb that goes on. */
function clausesIn({ words }: MetSentence<ArabicWord>, text: string): readonly Clause[] {
  return words.flatMap((word, first) => {
    const two = `${word.as.folded} ${words[first + 1]?.as.folded ?? ''}`
    const opening = openings.find(({ arabic }) => arabic.test(word.as.folded) || arabic.test(two))
    return opening ? [{ first, next: endOf(words, first, text), opening }] : []
  })
}

function endOf(words: readonly ArabicWord[], first: number, text: string): number {
  let verbs = 0
  for (let at = first + 1; at < words.length; at++) {
    if (/[،؛:.!؟()]/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return at
    // يوم يعود آخر صياد نبدأ الموسم: the second verb is no longer of the clause that opens the sentence.
    if (first === 0 && words[at]!.readings[0]?.lemma.pos === 'verb' && ++verbs > 1) return at
  }
  return words.length
}

/** Whether the English has next to nothing of the clause. */
function isPassedOver(clause: readonly Covered<ArabicWord>[]): boolean {
  const met = clause.filter(({ standing, word }) => standing === 'met' && !word.as.light).length
  const open = clause.filter(({ standing }) => standing === 'open').length
  const near = clause.filter(({ standing }) => standing === 'near').length
  return met === 0 ? open + near >= 1 : open >= 2 && met <= open / 2
}

/** How much of the rest the English must have, for the clause to be missed. */
const share = 0.5
const fewest = 3

/** The English of the rest of the sentence, if it has most of it and no word that keeps such a clause. */
function placeOf(rest: readonly Covered<ArabicWord>[], { english }: Opening, pair: Pair): Span | undefined {
  const said = rest.filter(({ standing }) => standing === 'open' || standing === 'met')
  const answers = said.flatMap(({ word }) => word.answer?.english ?? [])
  if (answers.length < fewest || answers.length < share * said.length) return undefined
  const parts = partsOf(pair)
  pair.budget.spend(parts.length * answers.length)
  const held = parts.map((part) => answers.filter((answer) => overlaps(part, answer)))
  const most = held.reduce((best, one) => (one.length > best.length ? one : best))
  const part = parts[held.indexOf(most)]!
  return most.length < fewest || english.test(slice(pair.english.text, part)) ? undefined : hull(most)
}

/** The English between one semicolon and the next. */
function partsOf({ english: { text, sentences } }: Pair): readonly Span[] {
  return sentences.flatMap((sentence) => {
    let { start } = sentence
    return slice(text, sentence)
      .split(/(?<=[;—])/)
      .map((part) => ({ start, end: (start += part.length) }))
  })
}

function dropped(pair: Pair, source: Span, target: Span): Discrepancy {
  const expected = slice(pair.arabic.text, source)
  return {
    category: 'omission',
    target,
    source,
    expected,
    reason: { key: 'omission.restriction', values: { expected } },
    confidence: 0.4,
    contradiction: false,
  }
}
