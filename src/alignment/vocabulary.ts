import { englishRoot, englishStem } from '../language/english/stem.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { isArabic } from '../language/arabic/letters.ts'
import type { Lemma, Lexicon } from '../lexicon/lexicon.ts'
import { overlaps, type Span } from '../text/span.ts'
import { factKeys } from './fact-keys.ts'
import type { ReadSentence, ReadSide, Word } from './read-side.ts'

/** A word of a sentence, by the number of its type. */
export interface Occurrence extends Span {
  readonly type: number
}

/** A different word of one side. */
export interface WordType {
  readonly form: string
  /** English: what inflected forms share; Arabic: the form itself. */
  readonly key: string
  /** English: what a family of words shares; '' for Arabic. */
  readonly root: string
  readonly kind: 'word' | 'name' | 'number' | 'phrase'
  /** Arabic: what the word may be, the likeliest first. */
  readonly lemmas: readonly Lemma[]
}

/** The sentences of one side as lists of numbered words. Words that say nothing of the content are left out. */
export interface Vocabulary {
  readonly types: readonly WordType[]
  /** In how many sentences each type stands. */
  readonly frequencies: readonly number[]
  readonly sentences: readonly (readonly Occurrence[])[]
  /** Length of each sentence in code units. */
  readonly lengths: readonly number[]
}

export function englishVocabulary(side: ReadSide): Vocabulary {
  return collect(side, readEnglish)
}

export function arabicVocabulary(side: ReadSide, lexicon: Lexicon): Vocabulary {
  return collect(side, (sentence) => readArabic(sentence, lexicon))
}

/** A word in its place, by what it is rather than by a number. */
interface Found extends Span {
  readonly type: WordType
}

function collect(side: ReadSide, read: (sentence: ReadSentence) => readonly Found[]): Vocabulary {
  const numbers = new Map<string, number>()
  const types: WordType[] = []
  const frequencies: number[] = []
  const sentences = side.sentences.map((sentence) => {
    const seen = new Set<number>()
    return read(sentence).map(({ type, start, end }): Occurrence => {
      const key = `${type.kind} ${type.key}`
      let number = numbers.get(key)
      if (number === undefined) {
        numbers.set(key, (number = types.push(type) - 1))
        frequencies.push(0)
      }
      if (!seen.has(number)) frequencies[number]!++
      seen.add(number)
      return { type: number, start, end }
    })
  })
  return { types, frequencies, sentences, lengths: side.sentences.map(({ start, end }) => end - start) }
}

const english = new WeakMap<ReadSentence, readonly Found[]>()

/** Read once, however many links a sentence is in. */
function readEnglish(sentence: ReadSentence): readonly Found[] {
  let found = english.get(sentence)
  if (!found) {
    found = readBesideFacts(sentence, (words) =>
      words.flatMap((word, index) => {
        const type = englishType(word.form, index === 0)
        return type ? [{ type, start: word.start, end: word.end }] : []
      }),
    )
    english.set(sentence, found)
  }
  return found
}

const arabic = new WeakMap<ReadSentence, { readonly lexicon: Lexicon; readonly found: readonly Found[] }>()

function readArabic(sentence: ReadSentence, lexicon: Lexicon): readonly Found[] {
  const known = arabic.get(sentence)
  if (known?.lexicon === lexicon) return known.found
  const found = readBesideFacts(sentence, (words) => {
    const phrases = lexicon.phrases(words.map((word) => word.form))
    return [
      ...phrases.map(({ lemma, start, end }) => ({
        type: phraseType(lemma),
        start: words[start]!.start,
        end: words[end - 1]!.end,
      })),
      ...words.flatMap((word) => {
        const type = arabicType(word.form, lexicon)
        return type ? [{ type, start: word.start, end: word.end }] : []
      }),
    ]
  })
  arabic.set(sentence, { lexicon, found })
  return found
}

/** Numbers and dates by what they say, and the words that are no part of one. */
function readBesideFacts(sentence: ReadSentence, read: (words: readonly Word[]) => readonly Found[]): readonly Found[] {
  const facts = factKeys(sentence)
  if (facts.length === 0) return read(sentence.words)
  const words = sentence.words.filter((word) => !facts.some((fact) => overlaps(fact, word)))
  return [...facts.map(({ key, start, end }) => ({ type: numberType(key), start, end })), ...read(words)]
}

function numberType(key: string): WordType {
  return { form: key, key, root: '', kind: 'number', lemmas: [] }
}

function phraseType(lemma: Lemma): WordType {
  return { form: lemma.lemma, key: lemma.lemma, root: '', kind: 'phrase', lemmas: [lemma] }
}

function englishType(form: string, first: boolean): WordType | undefined {
  if (stopWords.has(form.toLowerCase())) return undefined
  const key = englishStem(form)
  const name = /^\p{Lu}/u.test(form) && !first
  return { form, key, root: englishRoot(key), kind: name ? 'name' : 'word', lemmas: [] }
}

/** Entries that are looked at for a word: further readings are noise. */
const maxReadings = 5
const silent = new Set(['prep', 'conj', 'pron', 'det', 'part'])

function arabicType(form: string, lexicon: Lexicon): WordType | undefined {
  if (!isArabic(form)) return { form, key: form, root: '', kind: 'name', lemmas: [] }
  const readings = lexicon.readings(form)
  const lemmas = readings.slice(0, maxReadings).map((reading) => reading.lemma)
  if (lemmas[0] && silent.has(lemmas[0].pos)) return undefined
  return { form, key: form, root: '', kind: 'word', lemmas }
}
