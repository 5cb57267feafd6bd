import type { Examination, ReadText } from '../../dossier/examination.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { sentenceId } from './english.ts'
import { sourcesOf } from './rows.ts'

/** An English word and the Arabic one that it answers; places count from the start of their sentences. */
export interface WordPair {
  readonly english: Span
  /** Id and number of the sentence of the speech. */
  readonly sentence: string
  readonly arabic: Span
}

/** The word links of one English sentence, in its order. */
export function wordPairs({ source, bitexts }: Examination, text: ReadText, index: number): readonly WordPair[] {
  const bitext = bitexts.find(({ target }) => target === text)
  const link = bitext?.alignment.links.find(({ target }) => target.includes(index))
  const segment = text.segments[index]!
  if (!source || !link) return []
  const numbers = sourcesOf(link)
  const pairs = link.evidence.flatMap((evidence): readonly WordPair[] => {
    const { source: from, target: to } = evidence
    const number = from && numbers.find((each) => overlaps(source.segments[each]!, from))
    if (!from || !to || number === undefined || !overlaps(segment, to)) return []
    return [
      {
        english: from0(to, segment.start),
        sentence: sentenceId(source, number),
        arabic: from0(from, source.segments[number]!.start),
      },
    ]
  })
  return pairs.toSorted((a, b) => a.english.start - b.english.start)
}

function from0({ start, end }: Span, zero: number): Span {
  return { start: start - zero, end: end - zero }
}
