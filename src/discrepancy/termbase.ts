import { foldLetters } from '../language/arabic/letters.ts'
import { cueIndex, findCues, type CueIndex, type Guises } from '../language/cues.ts'
import { englishStem } from '../language/english/stem.ts'
import type { Word } from '../alignment/read-side.ts'
import type { Term } from '../lexicon/terms.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord } from './pair-words.ts'

/** A term of the termbase that stands in the Arabic, in the numbers of its words. */
export interface TermMet {
  readonly term: Term
  readonly first: number
  readonly next: number
}

const known = new WeakMap<readonly Term[], CueIndex<Term>>()

/** The terms in the Arabic, the longest where several begin at one word. */
export function termsIn({ arabic, terms }: Pair): readonly TermMet[] {
  const all = terms?.() ?? []
  if (all.length === 0) return []
  let index = known.get(all)
  if (!index)
    known.set(
      all,
      (index = cueIndex(
        all.map((term) => [term, term.arabic.join('|')] as const),
        foldLetters,
      )),
    )
  return findCues(arabic.words.map(guisesOf), index).map(({ value, first, next }) => ({ term: value, first, next }))
}

/** A word as a term may have it: without a conjunction, a preposition, the article; a verb in any form. */
function guisesOf({ form, readings }: ArabicWord): Guises {
  const folded = foldLetters(form)
  const guises = [folded]
  const rest = /^[وف]?(?<preposition>[بك](?=ال)|ل(?=ل))?(?<word>.{3,})$/.exec(folded)?.groups
  if (rest?.word) guises.push(rest.preposition === 'ل' ? `ا${rest.preposition}${rest.word.slice(1)}` : rest.word)
  const bare = guises.map((guise) => guise.replace(/^ال(?=...)/, ''))
  const verb = readings[0]?.lemma.pos === 'verb' ? [foldLetters(readings[0].lemma.lemma)] : []
  return [...new Set([...guises, ...bare, ...verb])]
}

/** Whether a rendering stands in these words, from the one numbered `first`: in any number and tense, but as the part of speech it is. */
export function standsAt(rendering: string, words: readonly Word[], first: number): boolean {
  const passive = /^(?:was|were) /.test(rendering)
  return wordsOf(rendering).every((word, at) => {
    const form = words[first + at]?.form ?? ''
    return passive ? form.toLowerCase() === word : isWord(form, word)
  })
}

/** How many words a rendering has in running text. */
export function lengthOf(rendering: string): number {
  return wordsOf(rendering).length
}

function wordsOf(rendering: string): readonly string[] {
  return rendering.replace(/^(?:was|were) /, '').split(' ')
}

/** Capitals tell the Resistance from resistance; and "was murdered" is no "murder", "ordered" no "order". */
function isWord(form: string, wanted: string): boolean {
  if (englishStem(form) !== englishStem(wanted)) return false
  if (/^\p{Lu}/u.test(wanted)) return /^\p{Lu}/u.test(form)
  return !wanted.endsWith('ed') || /(?:ed|ing)$/i.test(form)
}
