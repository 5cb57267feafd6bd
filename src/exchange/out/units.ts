import { strengthOf, type Link, type Strength } from '../../alignment/link.ts'
import type { Bitext, ReadText } from '../../dossier/examination.ts'
import { slice } from '../../text/span.ts'

/** Sentences of the speech and English ones that answer each other. Either side may be empty. */
export interface Unit {
  readonly id: string
  /** Numbers of sentences, from 1. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly arabic: string
  readonly english: string
  /** `none`: nothing answers on the other side, as far as was found or somebody said. */
  readonly state: 'confirmed' | 'proposed' | 'none'
  readonly strength: Strength
}

/** The links of a bitext in the order of the English text, then the sentences of the speech that nothing rests on. */
export function unitsOf({ target, alignment }: Bitext, source: ReadText): readonly Unit[] {
  const used = new Set(alignment.links.flatMap((link) => link.source))
  const linked = alignment.links.map((link, index) => unit(`${target.witness.id}-${index + 1}`, link, source, target))
  const unused = source.segments.flatMap((_, index): readonly Unit[] => {
    if (used.has(index)) return []
    const rest = { source: [index + 1], target: [], english: '', state: 'none', strength: 'weak' } as const
    return [{ ...rest, id: `${target.witness.id}-s${index + 1}`, arabic: wordsOf(source, [index]) }]
  })
  return [...linked, ...unused]
}

function unit(id: string, link: Link, source: ReadText, target: ReadText): Unit {
  const both = link.source.length > 0 && link.target.length > 0
  return {
    id,
    source: link.source.map((index) => index + 1),
    target: link.target.map((index) => index + 1),
    arabic: wordsOf(source, link.source),
    english: wordsOf(target, link.target),
    state: !both ? 'none' : link.state === 'confirmed' ? 'confirmed' : 'proposed',
    strength: strengthOf(link),
  }
}

/** Sentences in a row. Where others stand between them in the text, that is shown. */
export function wordsOf({ text, segments }: ReadText, sentences: readonly number[]): string {
  return sentences
    .map((index, at) => {
      const gap = at > 0 && index !== sentences[at - 1]! + 1
      return `${at === 0 ? '' : gap ? ' […] ' : ' '}${slice(text, segments[index]!)}`
    })
    .join('')
}
