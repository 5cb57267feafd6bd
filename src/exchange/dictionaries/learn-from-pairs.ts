import { learnPairs } from '../../alignment/learn-pairs.ts'
import { readSide, type ReadSide } from '../../alignment/read-side.ts'
import { translationTable } from '../../alignment/translation-table.ts'
import { arabicVocabulary, englishVocabulary } from '../../alignment/vocabulary.ts'
import { englishStem } from '../../language/english/stem.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Language } from '../../text/witness.ts'
import type { DictionaryEntry } from './dictionary.ts'

/** An Arabic sentence and its English. */
export type SentencePair = readonly [arabic: string, english: string]

/** Pairs that are looked at: enough to learn from, and no file can make it slow. */
const mostPairs = 20_000
/** In so many pairs two words must have met that a translator has not linked himself. */
const support = 3

/**
 * Words that the lexicon does not know, with the English that they are rendered by in whole sentences: what a translation memory
 * knows besides its short segments.
 */
export function learnFromPairs(pairs: readonly SentencePair[], lexicon: Lexicon): readonly DictionaryEntry[] {
  const taken = pairs.slice(0, mostPairs)
  const english = sideOf(
    taken.map(([, words]) => words),
    'en',
  )
  const arabicWords = arabicVocabulary(
    sideOf(
      taken.map(([words]) => words),
      'ar',
    ),
    lexicon,
  )
  const englishWords = englishVocabulary(english)
  const table = translationTable(arabicWords, englishWords)
  const links = taken.map((_, index) => ({ source: [index], target: [index] }))
  const learned = learnPairs(
    { arabic: arabicWords, english: englishWords, table, links },
    { support, unknownOnly: true },
  )
  const forms = commonestForms(english)
  return Array.from(learned, ([arabic, renderings]) => ({
    arabic,
    glosses: renderings.toSorted((a, b) => b.likelihood - a.likelihood).flatMap(({ stem }) => forms.get(stem) ?? []),
  })).filter(({ glosses }) => glosses.length > 0)
}

/** A text in which every line is a sentence. */
function sideOf(lines: readonly string[], language: Language): ReadSide {
  let start = 0
  const plain = lines.map((line) => line.replaceAll(/\s+/g, ' '))
  const segments = plain.map((line) => {
    const segment = { start, end: start + line.length, paragraph: 0 }
    start += line.length + 1
    return segment
  })
  return readSide({ text: plain.join('\n'), segments }, language)
}

/** How the words of each stem are written most often. */
function commonestForms({ sentences }: ReadSide): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { form } of sentences.flatMap(({ words }) => words)) {
    const stem = englishStem(form)
    const forms = counts.get(stem) ?? new Map<string, number>()
    counts.set(stem, forms.set(form, (forms.get(form) ?? 0) + 1))
  }
  return new Map(
    Array.from(counts, ([stem, forms]) => [
      stem,
      [...forms].reduce((best, each) => (each[1] > best[1] ? each : best))[0],
    ]),
  )
}
