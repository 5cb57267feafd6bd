import { englishRoot, englishStem } from '../language/english/stem.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { isArabic } from '../language/arabic/letters.ts'
import { remembering } from '../language/remember.ts'
import type { Lemma, Lexicon } from '../lexicon/lexicon.ts'
import { overlaps, type Span } from '../text/span.ts'
import { factKeys } from './fact-keys.ts'
import type { ReadSentence, ReadSide, Word } from './read-side.ts'

/** A word of a sentence, by the number of its type. */
export interface Occurrence extends Span {
  readonly type: number
}

export type WordKind = 'word' | 'name' | 'number' | 'date' | 'phrase'

/** A different word of one side. */
export interface WordType {
  readonly form: string
  /** English: what inflected forms share; Arabic: the form itself. */
  readonly key: string
  /** English: what a family of words shares; '' for Arabic. */
  readonly root: string
  readonly kind: WordKind
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
  const known: Readonly<Record<WordKind, Map<string, number>>> = {
    word: new Map(),
    name: new Map(),
    number: new Map(),
    date: new Map(),
    phrase: new Map(),
  }
  const types: WordType[] = []
  const frequencies: number[] = []
  const lastSeen: number[] = []
  const sentences = side.sentences.map((sentence, index) =>
    read(sentence).map(({ type, start, end }): Occurrence => {
      const numbers = known[type.kind]
      let number = numbers.get(type.key)
      if (number === undefined) {
        numbers.set(type.key, (number = types.push(type) - 1))
        frequencies.push(0)
        lastSeen.push(-1)
      }
      if (lastSeen[number] !== index) frequencies[number]!++
      lastSeen[number] = index
      return { type: number, start, end }
    }),
  )
  return { types, frequencies, sentences, lengths: side.sentences.map(({ start, end }) => end - start) }
}

const english = new WeakMap<ReadSentence, readonly Found[]>()

/** Read once, however many links a sentence is in. */
function readEnglish(sentence: ReadSentence): readonly Found[] {
  let found = english.get(sentence)
  if (!found) {
    found = readBesideFacts(sentence, (words, into) => {
      for (let index = 0; index < words.length; index++) {
        const { form, start, end } = words[index]!
        const types = englishTypes(form)
        if (types) into.push({ type: types.inside, start, end })
      }
    })
    english.set(sentence, found)
  }
  return found
}

const arabic = new WeakMap<ReadSentence, { readonly lexicon: Lexicon; readonly found: readonly Found[] }>()

function readArabic(sentence: ReadSentence, lexicon: Lexicon): readonly Found[] {
  const known = arabic.get(sentence)
  if (known?.lexicon === lexicon) return known.found
  const typeOf = arabicTypes(lexicon)
  const found = readBesideFacts(sentence, (words, into) => {
    for (const { lemma, start, end } of lexicon.phrases(words.map((word) => word.form)))
      into.push({ type: phraseType(lemma), start: words[start]!.start, end: words[end - 1]!.end })
    for (const { form, start, end } of words) {
      const type = typeOf(form)
      if (type) into.push({ type, start, end })
    }
  })
  arabic.set(sentence, { lexicon, found })
  return found
}

/** Numbers and dates by what they say, and the words that are no part of one. */
function readBesideFacts(
  sentence: ReadSentence,
  read: (words: readonly Word[], into: Found[]) => void,
): readonly Found[] {
  const facts = factKeys(sentence)
  const found: Found[] = facts.map(({ kind, key, start, end }) => ({ type: factType(kind, key), start, end }))
  read(facts.length === 0 ? sentence.words : wordsBeside(sentence.words, facts), found)
  return found
}

/** The words that no fact touches; both lists are in order. */
function wordsBeside(words: readonly Word[], facts: readonly Span[]): readonly Word[] {
  let passed = 0
  return words.filter((word) => {
    while (passed < facts.length && facts[passed]!.end <= word.start) passed++
    for (let at = passed; at < facts.length && facts[at]!.start < word.end; at++)
      if (overlaps(facts[at]!, word)) return false
    return true
  })
}

function factType(kind: 'number' | 'date', key: string): WordType {
  return { form: key, key, root: '', kind, lemmas: [] }
}

const phrases = new WeakMap<Lemma, WordType>()

function phraseType(lemma: Lemma): WordType {
  let type = phrases.get(lemma)
  if (!type) {
    type = { form: lemma.lemma, key: lemma.lemma, root: '', kind: 'phrase', lemmas: [lemma] }
    phrases.set(lemma, type)
  }
  return type
}

/** An English word where it opens a sentence and where it does not: only there a capital makes a name. */
interface EnglishTypes {
  readonly opening: WordType
  readonly inside: WordType
}

/** `null` for words that say nothing of the content. */
const englishTypes = remembering((form: string): EnglishTypes | null => {
  if (stopWords.has(form.toLowerCase())) return null
  const key = englishStem(form)
  const opening: WordType = { form, key, root: englishRoot(key), kind: 'word', lemmas: [] }
  return { opening, inside: /^\p{Lu}/u.test(form) ? { ...opening, kind: 'name' } : opening }
})

/** Entries that are looked at for a word: further readings are noise. */
const maxReadings = 5
const silent = new Set(['prep', 'conj', 'pron', 'det', 'part'])

/** How many different Arabic words are remembered with what they may be. */
const remembered = 50_000
const arabicByLexicon = new WeakMap<Lexicon, (form: string) => WordType | null>()

function arabicTypes(lexicon: Lexicon): (form: string) => WordType | null {
  let types = arabicByLexicon.get(lexicon)
  if (!types) arabicByLexicon.set(lexicon, (types = remembering((form) => arabicType(form, lexicon), remembered)))
  return types
}

function arabicType(form: string, lexicon: Lexicon): WordType | null {
  if (!isArabic(form)) return { form, key: form, root: '', kind: 'name', lemmas: [] }
  const lemmas = lexicon
    .readings(form)
    .slice(0, maxReadings)
    .map((reading) => reading.lemma)
  if (lemmas[0] && silent.has(lemmas[0].pos)) return null
  return { form, key: form, root: '', kind: 'word', lemmas }
}
