import { isArabic } from '../language/arabic/letters.ts'
import { englishStem } from '../language/english/stem.ts'
import { hitsIn, parseQuery } from '../lexicon/search-query.ts'
import type { SearchWords } from '../lexicon/search-words.ts'
import { overlaps, slice, type Span } from '../text/span.ts'
import type { Bitext, ReadText } from './examination.ts'

/** One sentence in which the term stands, and what answers it on the other side. */
export interface ConcordanceLine {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** Where the term stands, and which words the alignment holds for its counterparts. */
  readonly arabic: readonly Span[]
  readonly english: readonly Span[]
}

export interface Concordance {
  /** The side on which the term was looked for. */
  readonly side: 'arabic' | 'english'
  readonly lines: readonly ConcordanceLine[]
  /** How the term is rendered, as far as single words answer each other: the commonest first. */
  readonly renderings: readonly { readonly words: string; readonly count: number }[]
  /** Lines in which no single word answers the term. */
  readonly untold: number
}

/** Every sentence that has all the words asked for, in any form of theirs, with what stands against it. */
export function concordanceOf(source: ReadText, bitext: Bitext, typed: string, read: SearchWords): Concordance {
  const terms = parseQuery(typed, read)
  const side = typed.split(/\s+/).some(isArabic) ? 'arabic' : 'english'
  const [near, far] = side === 'arabic' ? [source, bitext.target] : [bitext.target, source]
  const lines = near.segments.flatMap((segment, index): readonly ConcordanceLine[] => {
    const words = read(slice(near.text, segment))
    if (terms.length === 0 || terms.some((term) => hitsIn(words, [term]).length === 0)) return []
    const hits = hitsIn(words, terms).map(({ start, end }) => ({
      start: start + segment.start,
      end: end + segment.start,
    }))
    return [lineOf(side, index, hits, bitext)]
  })
  const answers = lines.map((line) =>
    (side === 'arabic' ? line.english : line.arabic).map((span) => slice(far.text, span)),
  )
  return { side, lines, renderings: tally(answers), untold: answers.filter((each) => each.length === 0).length }
}

function lineOf(
  side: Concordance['side'],
  index: number,
  hits: readonly Span[],
  { alignment }: Bitext,
): ConcordanceLine {
  const arabic = side === 'arabic'
  const links = alignment.links.filter(
    (link) =>
      link.state !== 'rejected' && link.source.length > 0 && (arabic ? link.source : link.target).includes(index),
  )
  const found = links.flatMap(({ evidence }) =>
    evidence.flatMap(({ source: from, target: to }) => {
      const [here, there] = arabic ? [from, to] : [to, from]
      return here && there && hits.some((hit) => overlaps(hit, here)) ? [there] : []
    }),
  )
  const others = found.toSorted((a, b) => a.start - b.start)
  return {
    source: arabic ? [index] : unique(links.flatMap(({ source }) => source)),
    target: arabic ? unique(links.flatMap(({ target }) => target)) : [index],
    arabic: arabic ? hits : others,
    english: arabic ? others : hits,
  }
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** Forms of one English word count together, under the form that was met first. */
function tally(answers: readonly (readonly string[])[]): Concordance['renderings'] {
  const counts = new Map<string, { words: string; count: number }>()
  for (const words of answers.flat()) {
    const key = englishStem(words.toLowerCase())
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { words, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
