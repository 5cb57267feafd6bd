import type { Word } from '../alignment/read-side.ts'
import { contraries } from '../language/antonyms.ts'
import { englishStem } from '../language/english/stem.ts'
import type { Lemma } from '../lexicon/lexicon.ts'
import { overlaps } from '../text/span.ts'
import type { ArabicWord, Pair } from './pair.ts'

/** An English word and the Arabic one that says the contrary, where neither has another answer. */
export interface Opposite {
  readonly english: Word
  readonly arabic: ArabicWord
}

export function oppositesIn(pair: Pair): readonly Opposite[] {
  if (pair.english.words.length * pair.arabic.words.length > most) return []
  return pair.english.words.flatMap((english, at) => {
    const found = contraries.get(englishStem(english.form))
    if (!found || isAnswered(pair, english)) return []
    const arabic = pair.arabic.words.find(
      (word, other) =>
        says(word, found.contrary) && !says(word, found.same) && isFree(pair, word) && apart(pair, other, at) < near,
    )
    return arabic ? [{ english, arabic }] : []
  })
}

/** Whether the English word has Arabic behind it by its own glosses, not only by their family. */
function isAnswered(pair: Pair, word: Word): boolean {
  return pair.behind(word).some(({ likelihood }) => likelihood > 0.3)
}

/** Pairs of words that are looked at at most: two hundred words of each text. */
const most = 40_000

/** How far apart, in parts of their texts, words may stand that are taken for each other without a link. */
const near = 0.5

function apart({ arabic, english }: Pair, a: number, e: number): number {
  return Math.abs(a / arabic.words.length - e / english.words.length)
}

function says({ readings }: ArabicWord, stems: ReadonlySet<string>): boolean {
  const lemma = readings[0]?.lemma
  return lemma !== undefined && content.has(lemma.pos) && stemsOf(lemma).some((stem) => stems.has(stem))
}

const content = new Set(['verb', 'noun', 'adj', 'adv'])
const known = new WeakMap<Lemma, readonly string[]>()

/** The stems of what an Arabic word mostly means. */
function stemsOf(lemma: Lemma): readonly string[] {
  let stems = known.get(lemma)
  if (!stems) known.set(lemma, (stems = lemma.glosses.slice(0, 3).map(englishStem)))
  return stems
}

function isFree(pair: Pair, word: ArabicWord): boolean {
  return !pair.answers.some((answer) => overlaps(answer.arabic, word))
}
