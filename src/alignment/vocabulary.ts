import { englishRoot, englishStem } from '../language/english/stem.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { isArabic } from '../language/arabic/letters.ts'
import { asciiDigits } from '../language/digits.ts'
import type { Lemma, Lexicon } from '../lexicon/lexicon.ts'
import { slice, type Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import type { Side } from './side.ts'

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

export function englishVocabulary(side: Side): Vocabulary {
  return collect(side, (sentence, add) => {
    let first = true
    for (const token of tokens(sentence)) {
      if (token.kind === 'mark') continue
      const type = englishType(slice(sentence, token), token.kind === 'number', first)
      first = false
      if (type) add(type, token)
    }
  })
}

export function arabicVocabulary(side: Side, lexicon: Lexicon): Vocabulary {
  return collect(side, (sentence, add) => {
    const words = tokens(sentence).filter((token) => token.kind !== 'mark')
    const forms = words.map((token) => slice(sentence, token))
    for (const { lemma, start, end } of lexicon.phrases(forms))
      add(
        { form: lemma.lemma, key: lemma.lemma, root: '', kind: 'phrase', lemmas: [lemma], frequency: 0 },
        { start: words[start]!.start, end: words[end - 1]!.end },
      )
    words.forEach((token, index) => {
      const type = arabicType(forms[index]!, token.kind === 'number', lexicon)
      if (type) add(type, token)
    })
  })
}

type Add = (type: WordType, span: Span) => void

function collect(side: Side, read: (sentence: string, add: Add) => void): Vocabulary {
  const numbers = new Map<string, number>()
  const types: WordType[] = []
  const sentences = side.segments.map((segment) => {
    const seen = new Set<number>()
    const found: Occurrence[] = []
    read(slice(side.text, segment), (type, { start, end }) => {
      const key = `${type.kind} ${type.key}`
      let number = numbers.get(key)
      if (number === undefined) {
        number = types.push(type) - 1
        numbers.set(key, number)
      }
      if (!seen.has(number)) types[number]!.frequency++
      seen.add(number)
      found.push({ type: number, start: segment.start + start, end: segment.start + end })
    })
    return found
  })
  return { types, sentences, lengths: side.segments.map(({ start, end }) => end - start) }
}

function englishType(form: string, isNumber: boolean, first: boolean): WordType | undefined {
  if (isNumber) return numberType(form)
  if (stopWords.has(form.toLowerCase())) return undefined
  const key = englishStem(form)
  const name = /^\p{Lu}/u.test(form) && !first
  return { form, key, root: englishRoot(key), kind: name ? 'name' : 'word', lemmas: [], frequency: 0 }
}

/** Entries that are looked at for a word: further readings are noise. */
const maxReadings = 5
const silent = new Set(['prep', 'conj', 'pron', 'det', 'part'])

function arabicType(form: string, isNumber: boolean, lexicon: Lexicon): WordType | undefined {
  if (isNumber) return numberType(form)
  if (!isArabic(form)) return { form, key: form, root: '', kind: 'name', lemmas: [], frequency: 0 }
  const lemmas = lexicon
    .readings(form)
    .slice(0, maxReadings)
    .map((reading) => reading.lemma)
  if (lemmas[0] && silent.has(lemmas[0].pos)) return undefined
  return { form, key: form, root: '', kind: 'word', lemmas, frequency: 0 }
}

function numberType(form: string): WordType {
  const key = asciiDigits(form).replace(/[,٬٫](?=\d{3}(?:\D|$))/g, '')
  return { form, key, root: key, kind: 'number', lemmas: [], frequency: 0 }
}
