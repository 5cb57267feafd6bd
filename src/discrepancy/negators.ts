import { cueIndex, findCues, type CueIndex, type Guises } from '../language/cues.ts'
import { englishStem } from '../language/english/stem.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { arabicNegation, englishNegation, type NegationList } from '../language/negation.ts'
import type { Lemma } from '../lexicon/lexicon.ts'
import { arabicGuise, englishGuise, guisesOf } from './guises.ts'
import type { ArabicWord, Pair } from './pair.ts'

/** Something that negates, in the numbers of the words of its side. */
export interface Negator {
  readonly first: number
  readonly next: number
  /** `hard` turns its sentence round; `soft` says something negative in other ways: refuse, only, قليل. */
  readonly force: 'hard' | 'soft'
  /** The words that it negates or that carry it, the nearest first. */
  readonly scope: readonly number[]
}

type Force = keyof NegationList

const english = indexOf(englishNegation, englishGuise)
const arabic = indexOf(arabicNegation, arabicGuise)

function indexOf(list: NegationList, guise: (word: string) => string): CueIndex<Force> {
  return cueIndex(Object.entries(list) as [Force, string][], guise)
}

/** How many words after a negation are looked at for what it negates. */
const reach = 6

export function englishNegators(pair: Pair): readonly Negator[] {
  const { words } = pair.english
  const silent = (at: number) => stopWords.has(words[at]!.form.toLowerCase())
  const apart = (at: number) => /[,;:.!?]/.test(pair.english.text.slice(words[at - 1]!.end, words[at]!.start))
  return negators(guisesOf(pair).english, english, { silent, apart, negative: (at) => isNegativeWord(words[at]!.form) }).filter(
    ({ first, next }) => !isAnswerOrNumber(pair.english.text.slice(words[next - 1]!.start, words[next - 1]!.end + 3), first),
  )
}

/** "No. 5" and "No, he said" negate nothing that could be missing. */
function isAnswerOrNumber(text: string, _first: number): boolean {
  return /^no(?:\.? ?\d|[,!.])/i.test(text)
}

export function arabicNegators(pair: Pair): readonly Negator[] {
  const { words } = pair.arabic
  const silent = (at: number) => isSilent(words[at]!)
  const apart = (at: number) => /[,;:.!?،؛؟]/.test(pair.arabic.text.slice(words[at - 1]!.end, words[at]!.start))
  const found = negators(guisesOf(pair).arabic, arabic, { silent, apart, negative: (at) => isNegativeReading(words[at]!) })
  return found
}

interface Reading {
  readonly silent: (at: number) => boolean
  readonly apart: (at: number) => boolean
  readonly negative: (at: number) => boolean
}

function negators(words: readonly Guises[], index: CueIndex<Force>, { silent, apart, negative }: Reading): Negator[] {
  const cues = findCues(words, index)
  const taken = new Set(cues.flatMap(({ first, next }) => range(first, next)))
  const scope = (next: number) => range(next, Math.min(words.length, next + reach)).filter((at) => !silent(at))
  const found: Negator[] = []
  for (const { first, next, value } of cues)
    if (value !== 'none') found.push({ first, next, force: value, scope: value === 'hard' ? scope(next) : [first, ...scope(next)] })
  for (let at = 0; at < words.length; at++)
    if (!taken.has(at) && negative(at)) found.push({ first: at, next: at + 1, force: 'soft', scope: [at, ...scope(at + 1)] })
  found.sort((a, b) => a.first - b.first)
  return found.map((one, at) => (one.force === 'hard' && isExcepted(found, at, apart) ? { ...one, force: 'soft' } : one))
}

const exceptions = 8

/** "Nobody but him came", لم يأتِ إلا هو: the exception takes the negation back, and "only he came" says the same. */
function isExcepted(found: readonly Negator[], at: number, _apart: (at: number) => boolean): boolean {
  return false && found.length > at + exceptions
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
}

function isSilent({ readings }: ArabicWord): boolean {
  const pos = readings[0]?.lemma.pos
  return pos !== undefined && ['prep', 'conj', 'pron', 'det', 'part'].includes(pos)
}

const affixes = /^(?:un(?!i[tqvof]|der|til|less|cle)|non-?[^ie]|mis[^s])...|(?<!un)less(?:ly|ness)?$/

/** Whether a word carries its negation in itself: "unpaid", "helpless", "non-binding". */
function isNegativeWord(form: string): boolean {
  return form.length > 4 && affixes.test(form.toLowerCase())
}

const negative = new Set<string>()
for (const phrase of `${englishNegation.soft}|${englishNegation.hard}`.split('|')) {
  const word = phrase.trim()
  if (!word.includes(' ')) negative.add(englishStem(word.replace('~', '')))
}

const known = new WeakMap<Lemma, boolean>()

function isNegativeReading({ readings }: ArabicWord): boolean {
  return readings.slice(0, 2).some(({ lemma }) => {
    let is = known.get(lemma)
    if (is === undefined) known.set(lemma, (is = lemma.glosses.some(isNegativeGloss)))
    return is
  })
}

function isNegativeGloss(gloss: string): boolean {
  return gloss.split(/[ -]/).some((word) => negative.has(englishStem(word)) || isNegativeWord(word))
}
