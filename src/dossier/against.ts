import { agreementOf, type Agreed } from '../comparison/against/agreement.ts'
import { expectedEnglish, expectedOf, type Expected } from '../comparison/against/expected.ts'
import { likenessOf } from '../comparison/against/likeness.ts'
import { lineUp, type LineUp, type Rests } from '../comparison/against/line-up.ts'
import { readSaid, type Said } from '../comparison/against/said.ts'
import { sameWording, type SameWording } from '../comparison/against/same-wording.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { slice } from '../text/span.ts'
import type { Examination, ReadText } from './examination.ts'

/** Two texts of one dossier that have no common ancestor, lined up. */
export interface Against extends LineUp {
  readonly rests: { readonly a: Rests; readonly b: Rests }
  readonly said: { readonly a: readonly Said[]; readonly b: readonly Said[] }
  /** Wording that both have and the speech does not call for, in the order of the first text. */
  readonly wording: readonly SameWording[]
}

/** What it takes to line up two texts in one language: plain data, so that it can be handed to a thread. */
export interface TextsToLineUp {
  readonly source: CutText | undefined
  readonly a: CutText
  readonly b: CutText
  readonly rests: Against['rests']
}

type CutText = Pick<ReadText, 'text' | 'language' | 'segments'>

export function textsToLineUp(examination: Examination, a: ReadText, b: ReadText): TextsToLineUp {
  return {
    source: examination.source && cut(examination.source),
    a: cut(a),
    b: cut(b),
    rests: { a: restsOn(examination, a), b: restsOn(examination, b) },
  }
}

function cut({ text, language, segments }: ReadText): CutText {
  return { text, language, segments }
}

/** Lines up two texts in one language by what they rest on and by what they say. */
export function textsAgainst({ source, a, b, rests }: TextsToLineUp, lexicon: Lexicon): Against {
  const said = { a: saidIn(a), b: saidIn(b) }
  const rows = lineUp(rests.a, rests.b, likenessOf(said.a, said.b))
  const passages = (sentence: number) => [
    ...rests.a[sentence]!,
    ...rows.rows.flatMap((row) => (row.a.includes(sentence) ? row.b.flatMap((other) => rests.b[other]!) : [])),
  ]
  const called = remembered((sentence) => calledFor(source, passages(sentence), a, lexicon))
  return { ...rows, rests, said, wording: sameWording(said.a, said.b, called) }
}

/** What several texts say where they rest on the same passages: the sentences of each, by number, in the order of the texts. */
export function agreementAt(
  texts: readonly (readonly Said[])[],
  sentences: readonly (readonly number[])[],
): readonly Agreed[] {
  return agreementOf(sentences.map((numbers, text) => numbers.flatMap((number) => texts[text]![number] ?? [])))
}

export function saidIn({ text, language, segments }: CutText): readonly Said[] {
  return readSaid(text, language, segments)
}

/** For each sentence of a text the passages of the speech that it rests on; nothing that was rejected. */
export function restsOn({ bitexts }: Examination, text: ReadText): Rests {
  const rests: (readonly number[])[] = text.segments.map(() => [])
  const links = bitexts.find(({ target }) => target.witness.id === text.witness.id)?.alignment.links ?? []
  for (const { state, source, target } of links)
    if (state !== 'rejected') for (const each of target) rests[each] = source
  return rests
}

function calledFor(
  source: CutText | undefined,
  passages: readonly number[],
  text: CutText,
  lexicon: Lexicon,
): Expected {
  if (!source) return expectedOf([])
  const spans = passages.flatMap((passage) => source.segments[passage] ?? [])
  if (text.language === 'en') return expectedEnglish(spans.map((span) => slice(source.text, span)).join('\n'), lexicon)
  return expectedOf(readSaid(source.text, source.language, spans).flatMap(({ words }) => words.map(({ key }) => key)))
}

function remembered<T>(make: (sentence: number) => T): (sentence: number) => T {
  const known = new Map<number, T>()
  return (sentence) => {
    const found = known.get(sentence) ?? make(sentence)
    known.set(sentence, found)
    return found
  }
}
