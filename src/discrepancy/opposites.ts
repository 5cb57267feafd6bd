import { contraries } from '../language/antonyms.ts'
import { englishStem } from '../language/english/stem.ts'
import type { Lemma } from '../lexicon/lexicon.ts'
import type { Pair } from './pair.ts'
import type { ArabicWord, EnglishWord } from './pair-words.ts'

/** An English word and the Arabic one that says the contrary, where neither has another answer. */
export interface Opposite {
  readonly english: EnglishWord
  readonly arabic: ArabicWord
}

export function oppositesIn(pair: Pair): readonly Opposite[] {
  return pair.english.words.flatMap((english, at) => {
    const found = contraries.get(english.as.stem)
    if (!found || isAnswered(english)) return []
    pair.budget.spend(pair.arabic.words.length)
    const arabic = pair.arabic.words.find(
      (word, other) =>
        says(word, found.contrary) && !says(word, found.same) && !word.answer && apart(pair, other, at) < near,
    )
    return arabic ? [{ english, arabic }] : []
  })
}

/** Whether the English word has Arabic behind it by its own glosses, not only by their family. */
function isAnswered({ met }: EnglishWord): boolean {
  return met.some(({ likelihood }) => likelihood > 0.3)
}

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
