import { wordKey, type LearnedPairs, type LearnedRendering } from './learned-pairs.ts'
import type { TranslationTable } from './translation-table.ts'
import type { Occurrence, Vocabulary, WordType } from './vocabulary.ts'

/** Sentences that answer each other for certain enough to learn from. */
export interface TaughtLink {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

export interface Taught {
  readonly arabic: Vocabulary
  readonly english: Vocabulary
  readonly table: TranslationTable
  readonly links: readonly TaughtLink[]
}

export interface LearnOptions {
  /** A pair is believed when it was seen in so many links: two that people confirmed, more where the program guessed. */
  readonly support?: number
  /** Learns words only that the lexicon does not know at all: it knows the others better than a few guesses do. */
  readonly unknownOnly?: boolean
}

const leastSupport = 2
/** And when the English word came with so many of the Arabic one's. */
const leastShare = 0.3
const rounds = 8
/** Rare words would collect what has no source: each is counted as if it had stood in so many more links (Moore 2004). */
const rareness = 1
/** Words of a link beyond these are not looked at, and no link is longer than this in sentences: nobody can make this slow. */
const mostWords = 80
const mostSentences = 4
/** English words that the lexicon explains so well need no further source. */
const explained = 0.3
/** A rendering in every linked sentence is a word of the trade, which answers anything: it points nowhere. */
const commonest = 0.3

/**
 * Word pairs by IBM Model 1 (Brown et al. 1993) over what the lexicon leaves open: in each link the Arabic words without a
 * counterpart and the English words that nothing explains, with a null word beside them. "الصنفرة" stands twice beside "sandpaper",
 * and neither word has another partner.
 */
export function learnPairs(
  { arabic, english, table, links }: Taught,
  { support = leastSupport, unknownOnly = false }: LearnOptions = {},
): LearnedPairs {
  const lessons = links.flatMap((link) => lessonOf(link, { arabic, english, table, unknownOnly }) ?? [])
  const [seen, common] = [countLessons(lessons, 'arabic'), countLessons(lessons, 'english')]
  const pairs = new Map<string, Map<string, number>>()
  for (let round = 0; round < rounds; round++) {
    const counts = new Map<string, Map<string, number>>()
    for (const lesson of lessons) share(lesson, round === 0 ? undefined : pairs, counts, common)
    pairs.clear()
    for (const [word, renderings] of counts)
      pairs.set(word, new Map(Array.from(renderings, ([stem, count]) => [stem, count / (seen.get(word)! + rareness)])))
  }
  return believed(pairs, { lessons, common, support })
}

/** What a link leaves open. */
interface Lesson {
  readonly arabic: readonly string[]
  readonly english: readonly string[]
}

interface Reading extends Omit<Taught, 'links'> {
  readonly unknownOnly: boolean
}

function lessonOf(
  { source, target }: TaughtLink,
  { arabic, english, table, unknownOnly }: Reading,
): Lesson | undefined {
  if (source.length === 0 || target.length === 0) return undefined
  if (source.length > mostSentences || target.length > mostSentences) return undefined
  const from = wordsOf(source, arabic)
  const to = wordsOf(target, english)
  const places = Map.groupBy(to.keys(), (at) => to[at]!.type)
  const mass = new Float64Array(to.length)
  const open = from.filter(({ type }) => {
    let met = false
    for (let at = table.starts[type]!; at < table.starts[type + 1]!; at++)
      for (const place of places.get(table.english[at]!) ?? []) {
        mass[place]! += table.likelihoods[at]!
        met ||= table.likelihoods[at]! >= explained
      }
    const { kind, lemmas } = arabic.types[type]!
    return !met && kind === 'word' && (!unknownOnly || lemmas.length === 0)
  })
  const unexplained = to.filter(({ type }, at) => mass[at]! < explained && isLearnable(english.types[type]!))
  return {
    arabic: [...new Set(open.map(({ type }) => wordKey(arabic.types[type]!.form)))],
    english: [...new Set(unexplained.map(({ type }) => english.types[type]!.key))],
  }
}

function wordsOf(sentences: readonly number[], vocabulary: Vocabulary): readonly Occurrence[] {
  return sentences.flatMap((sentence) => vocabulary.sentences[sentence] ?? []).slice(0, mostWords)
}

function isLearnable({ kind, key }: WordType): boolean {
  return (kind === 'word' || kind === 'name') && key.length > 1
}

function countLessons(lessons: readonly Lesson[], side: keyof Lesson): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const lesson of lessons) for (const word of lesson[side]) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What an English word without any source would be: as likely as it is common. */
const nullWord = 0.03

/** Shares each English word of a lesson out among the Arabic ones that may stand behind it. */
function share(
  { arabic, english }: Lesson,
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined,
  counts: Map<string, Map<string, number>>,
  common: ReadonlyMap<string, number>,
): void {
  for (const stem of english) {
    if (common.get(stem)! < leastSupport) continue
    const likelihoods = arabic.map((word) => (pairs ? (pairs.get(word)?.get(stem) ?? 0) : 1 / english.length))
    const total = likelihoods.reduce((sum, likelihood) => sum + likelihood, nullWord)
    arabic.forEach((word, at) => {
      if (likelihoods[at] === 0) return
      let of = counts.get(word)
      if (!of) counts.set(word, (of = new Map<string, number>()))
      of.set(stem, (of.get(stem) ?? 0) + likelihoods[at]! / total)
    })
  }
}

/** How much a learned pair may count at most: as a word of the lexicon. */
const surest = 0.6

interface Grounds {
  readonly lessons: readonly Lesson[]
  readonly common: ReadonlyMap<string, number>
  readonly support: number
}

function believed(
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { lessons, common, support }: Grounds,
): LearnedPairs {
  const times = timesTogether(pairs, lessons)
  const most = Math.max(support, commonest * lessons.length)
  const learned = new Map<string, readonly LearnedRendering[]>()
  for (const [word, renderings] of pairs) {
    const list = [...renderings].flatMap(([stem, share]) => {
      const together = times.get(word)?.get(stem) ?? 0
      if (together < support || common.get(stem)! > most) return []
      return [{ stem, likelihood: Math.min(surest, share) }]
    })
    if (list.length > 0) learned.set(word, list)
  }
  return learned
}

/** In how many lessons the likely pairs stand together. */
function timesTogether(
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>,
  lessons: readonly Lesson[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const times = new Map<string, Map<string, number>>()
  for (const { arabic, english } of lessons) {
    const here = new Set(english)
    for (const word of arabic)
      for (const [stem, share] of pairs.get(word) ?? []) {
        if (share < leastShare || !here.has(stem)) continue
        let of = times.get(word)
        if (!of) times.set(word, (of = new Map<string, number>()))
        of.set(stem, (of.get(stem) ?? 0) + 1)
      }
  }
  return times
}
