import { foldLetters, isArabic, plainLetters } from '../language/arabic/letters.ts'
import { englishStem } from '../language/english/stem.ts'
import { stopWords } from '../language/english/stop-words.ts'
import { arabicSkeleton, latinSkeleton } from '../language/names.ts'
import { remembering } from '../language/remember.ts'
import { tokens } from '../text/token.ts'
import type { Span } from '../text/span.ts'
import type { Lexicon, Reading } from './lexicon.ts'

/** A word of a text, and what it is found by. Keys are for comparing, not for showing. */
export interface SearchWord extends Span {
  /** Its letters or digits, without what spellings differ in. */
  readonly exact: string
  /** What its inflected forms share: the lemmas that it may come from, or a stem. */
  readonly stems: readonly string[]
  /** What its name is in either script: the name's number in the list, or its sound. */
  readonly names: readonly string[]
}

export type SearchWords = (text: string) => readonly SearchWord[]

/** Reads the words of a text of either language, or of both mixed, as they are looked for. */
export function searchWordsWith(lexicon: Lexicon): SearchWords {
  const arabicStems = remembering((word) => stemsOf(word, lexicon))
  const sounds = remembering((word) => soundsOf(word, lexicon))
  return (text) => {
    const spans = tokens(text).filter(({ kind }) => kind !== 'mark')
    const words = spans.map(({ start, end }) => text.slice(start, end))
    const named = namesIn(words, lexicon)
    return spans.map(({ start, end }, index) => {
      const word = words[index]!
      const exact = exactOf(word)
      const stems = isArabic(word) ? arabicStems(word) : latinStems(exact)
      return { start, end, exact, stems, names: [...(named.get(index) ?? []), ...sounds(word)] }
    })
  }
}

/** Arabic-Indic digits as 0 to 9, Arabic letters folded, Latin ones small and without marks. */
const exactOf = remembering((word: string): string => {
  if (isArabic(word)) return key(foldLetters(word))
  const digits = word.replace(/[٠-٩۰-۹]/g, (digit) => String(((digit.codePointAt(0)! - 0x660) % 0x90) % 10))
  const latin = plainLetters(digits)
    .normalize('NFKD')
    .replace(/\p{M}|[’']s?$/gu, '')
  return key(latin.toLowerCase().replace(/[٫.]/g, '_').replace(/[٬,]/g, ''))
})

/** Letters and digits only, so that no index takes one key for two words. */
function key(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '_')
}

/** Of the word, and of the parts of a compound: al-Khatib is found by Khatib. */
function latinStems(exact: string): readonly string[] {
  const parts = exact.includes('_') ? exact.split('_').filter((part) => part.length > 2) : []
  return [...new Set([exact, ...parts].map((part) => `e_${englishStem(part)}`))]
}

/** Readings that are less likely than the best one by more are left out: كتب is "books" and "wrote", الشرطة no "condition". */
const likely = 0.55

function stemsOf(word: string, lexicon: Lexicon): readonly string[] {
  const readings = readingsOf(word, lexicon)
  const least = likely * (readings[0]?.likelihood ?? 0)
  const lemmas = readings.filter(({ likelihood }) => likelihood >= least).slice(0, 4)
  if (lemmas.length === 0) return [key(`a ${bareOf(foldLetters(word))}`)]
  return [...new Set(lemmas.map(({ lemma }) => key(`a ${foldLetters(lemma.lemma)}`)))]
}

/** In Egypt the hamza of مسؤول and شؤون sits on a ya. */
function readingsOf(word: string, { readings }: Lexicon): readonly Reading[] {
  const found = readings(word)
  return found.length > 0 ? found : readings(word.replace('ئ', 'ؤ'))
}

/** An unknown word without what may be written onto its ends: وبالكرونوميترات, كرونوميتر. */
function bareOf(folded: string): string {
  const start = folded.replace(/^(?:[وف]?(?:[بك]?ال|لل)|[وف][بلك])(?=...)/, '')
  return start.replace(/(?<=...)(?:ات|ون|ين|ان|ها|هم|ه)$/, '')
}

/** The names of the list among the words, by the number of the word. */
function namesIn(words: readonly string[], { names }: Lexicon): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  for (const { start, end, ids } of [...names.arabic(words), ...names.english(words)])
    for (let index = start; index < end; index++)
      found.set(
        index,
        ids.map((id) => key(`n ${id}`)),
      )
  return found
}

/** The consonants of what may be a name that no list knows: كاربنكو and Karpenko. Shorter ones meet by chance. */
function soundsOf(word: string, { readings, names }: Lexicon): readonly string[] {
  if (isArabic(word)) {
    const [first] = readings(word)
    if (first && first.lemma.pos !== 'name') return []
    const forms = [word, bareOf(foldLetters(word))]
    return [...new Set(forms.map(arabicSkeleton))].filter(longEnough).map(soundKey)
  }
  const mayBeName = /^\p{Lu}\p{Ll}/u.test(word) && !stopWords.has(word.toLowerCase()) && !names.isWord(word)
  return mayBeName ? [latinSkeleton(word.replace(/[’']s$/, ''))].filter(longEnough).map(soundKey) : []
}

function longEnough(skeleton: string): boolean {
  return skeleton.length >= 3
}

function soundKey(skeleton: string): string {
  return key(`s ${skeleton}`)
}
