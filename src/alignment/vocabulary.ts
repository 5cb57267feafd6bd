import { englishRoot, englishStem } from '../language/english/stem.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { isArabic } from '../language/arabic/letters.ts'
import type { Lemma, Lexicon } from '../lexicon/lexicon.ts'
import { overlaps, type Span } from '../text/span.ts'
import { factKeys } from './fact-keys.ts'
import type { ReadSide, Word } from './read-side.ts'

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
  /** In how many sentences it stands. */
  frequency: number
}

/** The sentences of one side as lists of numbered words. Words that say nothing of the content are left out. */
export interface Vocabulary {
  readonly types: readonly WordType[]
  readonly sentences: readonly (readonly Occurrence[])[]
  /** Length of each sentence in code units. */
  readonly lengths: readonly number[]
}

export function englishVocabulary(side: ReadSide): Vocabulary {
  return collect(side, (words, add) => {
    words.forEach((word, index) => {
      const type = englishType(word.form, index === 0)
      if (type) add(type, word)
    })
  })
}

export function arabicVocabulary(side: ReadSide, lexicon: Lexicon): Vocabulary {
  return collect(side, (words, add) => {
    for (const { lemma, start, end } of lexicon.phrases(words.map((word) => word.form)))
      add(phraseType(lemma), { start: words[start]!.start, end: words[end - 1]!.end })
    for (const word of words) {
      const type = arabicType(word.form, lexicon)
      if (type) add(type, word)
    }
  })
}

type Add = (type: WordType, span: Span) => void

/** The vocabulary of a side: numbers and dates by what they say, and the other words as `read` makes types of them. */
function collect(side: ReadSide, read: (words: readonly Word[], add: Add) => void): Vocabulary {
  const numbers = new Map<string, number>()
  const types: WordType[] = []
  const sentences = side.sentences.map((sentence) => {
    const seen = new Set<number>()
    const found: Occurrence[] = []
    const add: Add = (type, { start, end }) => {
      const key = `${type.kind} ${type.key}`
      let number = numbers.get(key)
      if (number === undefined) numbers.set(key, (number = types.push(type) - 1))
      if (!seen.has(number)) types[number]!.frequency++
      seen.add(number)
      found.push({ type: number, start, end })
    }
    const facts = factKeys(sentence)
    for (const fact of facts) add(numberType(fact.key), fact)
    read(
      facts.length === 0
        ? sentence.words
        : sentence.words.filter((word) => !facts.some((fact) => overlaps(fact, word))),
      add,
    )
    return found
  })
  return { types, sentences, lengths: side.sentences.map(({ start, end }) => end - start) }
}

function numberType(key: string): WordType {
  return { form: key, key, root: '', kind: 'number', lemmas: [], frequency: 0 }
}

function phraseType(lemma: Lemma): WordType {
  return { form: lemma.lemma, key: lemma.lemma, root: '', kind: 'phrase', lemmas: [lemma], frequency: 0 }
}

function englishType(form: string, first: boolean): WordType | undefined {
  if (stopWords.has(form.toLowerCase())) return undefined
  const key = englishStem(form)
  const name = /^\p{Lu}/u.test(form) && !first
  return { form, key, root: englishRoot(key), kind: name ? 'name' : 'word', lemmas: [], frequency: 0 }
}

/** Entries that are looked at for a word: further readings are noise. */
const maxReadings = 5
const silent = new Set(['prep', 'conj', 'pron', 'det', 'part'])

function arabicType(form: string, lexicon: Lexicon): WordType | undefined {
  if (!isArabic(form)) return { form, key: form, root: '', kind: 'name', lemmas: [], frequency: 0 }
  const readings = lexicon.readings(form)
  const lemmas = readings.slice(0, maxReadings).map((reading) => reading.lemma)
  if (lemmas[0] && silent.has(lemmas[0].pos)) return undefined
  return { form, key: form, root: '', kind: 'word', lemmas, frequency: 0 }
}
