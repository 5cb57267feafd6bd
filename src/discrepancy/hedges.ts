import { foldLetters } from '../language/arabic/letters.ts'
import {
  arabicCertainty,
  englishCertainty,
  scales,
  type Scale,
  type Strength,
  type Strengths,
} from '../language/certainty.ts'
import { cueIndex, findCues, type CueIndex, type Guises } from '../language/cues.ts'
import type { Span } from '../text/span.ts'
import { arabicGuise, englishGuise, guisesOf } from './guises.ts'
import type { LeftOver } from './left-over.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord } from './pair-words.ts'

/** A word or phrase that leaves something open or closes it, in the numbers of the words of its side. */
export interface Hedge {
  readonly scale: Scale
  readonly strength: Strength
  readonly first: number
  readonly next: number
}

type Value = Pick<Hedge, 'scale' | 'strength'>

const english = indexOf(englishCertainty, englishGuise)
const arabic = indexOf(arabicCertainty, arabicGuise)

/** The narrower lists go first: what stands in two lists of a scale is taken as the narrower says. */
function indexOf(lists: Readonly<Record<Scale, Strengths>>, guise: (word: string) => string): CueIndex<Value> {
  const order = ['sharp', 'plain', 'strong', 'weak'] as const
  return cueIndex(
    scales.flatMap((scale) => order.map((strength) => [{ scale, strength }, lists[scale][strength]] as const)),
    guise,
  )
}

/** Whether it leaves something open. */
export function isOpen({ strength }: Hedge): boolean {
  return strength === 'weak' || strength === 'plain'
}

export function placeOf({ words }: { readonly words: readonly Span[] }, { first, next }: Hedge): Span {
  return { start: words[first]!.start, end: words[next - 1]!.end }
}

/** What each scale finds in the two sides of a pair. */
export function hedgesOf(pair: Pair): LeftOver<Hedge, Hedge> {
  const guises = guisesOf(pair)
  return {
    arabic: find(guises.arabic, arabic).filter((one) => !isOtherwise(pair, one)),
    english: find(guises.english, english),
  }
}

function find(words: readonly Guises[], index: CueIndex<Value>): readonly Hedge[] {
  return findCues(words, index, ({ scale }) => scale).map(({ first, next, value }) => ({ ...value, first, next }))
}

/** Whether the word is none here: negated (لا يمكن leaves nothing open), نحو for "toward", قد before a perfect. */
function isOtherwise({ arabic: { words, text } }: Pair, { first, next }: Hedge): boolean {
  const [before, cue, after] = [words[first - 1], words[first]!, words[next]]
  if (before && /^[وف]?(?:لا|لم|لن)$/.test(foldLetters(before.form))) return true
  const letters = foldLetters(cue.form)
  if (/^[وفبل]?نحو$/.test(letters))
    return after?.readings[0]?.lemma.pos !== 'num' && !/^\s*\p{Nd}/u.test(text.slice(cue.end, cue.end + 3))
  return /^[وفل]?قد$/.test(letters) && next === first + 1 && !isImperfect(after)
}

/** قد يصل is "may arrive", قد وصل "has arrived"; قد لا is about the former. */
function isImperfect(word: ArabicWord | undefined): boolean {
  const form = foldLetters(word?.form ?? '')
  if (!word || /^[نات]..?.?ت$|^ا..?.?نا$/.test(form)) return false
  if (/^[يتنا]كون|^لا$/.test(form)) return true
  const verbs = word.readings.filter(({ lemma }) => lemma.pos === 'verb').map(({ lemma }) => foldLetters(lemma.lemma))
  return /^[يتنا]/.test(form) && verbs.length > 0 && !verbs.includes(form) && !form.startsWith(verbs[0]!.slice(0, 3))
}
