import type { Word } from '../alignment/read-side.ts'
import { foldLetters, plainLetters } from '../language/arabic/letters.ts'
import type { Guises } from '../language/cues.ts'
import { englishStem } from '../language/english/stem.ts'
import type { Lemma, Lexicon } from '../lexicon/lexicon.ts'
import type { ArabicWord, Pair } from './pair.ts'

/** How the lists of English cues name a word: as it stands, or `~` and any word of the same stem. */
export function englishGuise(word: string): string {
  return word.startsWith('~') ? `~${englishStem(word.slice(1))}` : word
}

/** How the lists of Arabic cues name a word: folded; `=` as it is spelt; `~` and a lemma of the lexicon. */
export function arabicGuise(word: string): string {
  if (word.startsWith('=')) return word
  return word.startsWith('~') ? `~${foldLetters(word.slice(1))}` : foldLetters(word)
}

export interface PairGuises {
  readonly arabic: readonly Guises[]
  readonly english: readonly Guises[]
}

const known = new WeakMap<Pair, PairGuises>()

/** The guises of all words of a pair, which several checks look at. */
export function guisesOf(pair: Pair): PairGuises {
  let guises = known.get(pair)
  if (!guises) {
    guises = {
      arabic: pair.arabic.words.map(arabicGuises(pair.lexicon)),
      english: pair.english.words.map(englishGuises),
    }
    known.set(pair, guises)
  }
  return guises
}

const englishKnown = new Map<string, Guises>()
const remembered = 20_000

function englishGuises({ form }: Word): Guises {
  let guises = englishKnown.get(form)
  if (!guises) {
    const lower = form.toLowerCase().replaceAll('’', "'")
    if (englishKnown.size >= remembered) englishKnown.clear()
    englishKnown.set(form, (guises = [lower, `~${englishStem(lower)}`]))
  }
  return guises
}

/** The first reading of a word is the lexicon's. */
const arabicKnown = new WeakMap<Lexicon, Map<string, Guises>>()

function arabicGuises(lexicon: Lexicon): (word: ArabicWord) => Guises {
  let known = arabicKnown.get(lexicon)
  if (!known || known.size >= remembered) arabicKnown.set(lexicon, (known = new Map()))
  return ({ form, readings }) => {
    let guises = known.get(form)
    if (!guises) known.set(form, (guises = guisesOfArabic(form, readings[0]?.lemma)))
    return guises
  }
}

function guisesOfArabic(form: string, lemma: Lemma | undefined): Guises {
  const folded = foldLetters(form)
  const plain = plainLetters(form)
  const guises = [folded, `=${plain}`]
  if (/^[وف]../.test(folded)) guises.push(folded.slice(1), `=${plain.slice(1)}`)
  if (lemma) guises.push(`~${foldLetters(lemma.lemma)}`)
  return guises
}
