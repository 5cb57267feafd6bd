import { currentRevision, type Dossier, type Witness } from '../../dossier/fold.ts'
import { readText } from '../../dossier/read.ts'
import type { SearchWords } from '../../lexicon/search-words.ts'
import { sha256 } from '../../provenance/digest.ts'
import { resolve } from '../../text/selector.ts'
import { overlaps, type Span } from '../../text/span.ts'

/** A sentence as the index holds it. */
export interface IndexedSentence extends Span {
  readonly exact: string
  readonly stem: string
  readonly name: string
}

/** What a text is filtered by. */
export interface TextFacts {
  readonly role: string
  readonly person: string
  readonly date: string
}

export function factsOf({ role, particulars }: Witness): TextFacts {
  return {
    role,
    person: particulars.speaker ?? particulars.author ?? '',
    date: particulars.date ?? particulars.published ?? '',
  }
}

/** Names the state of a text as far as its sentences go: another one has to be read again. */
export function stateOf(dossier: Dossier, witness: Witness): string {
  const hash = currentRevision(witness)?.hash
  const cuts = [...dossier.splits, ...dossier.joins].map(({ seq }) => seq)
  return sha256(JSON.stringify([hash, witness.language, factsOf(witness), cuts]))
}

export function sentencesOf(
  dossier: Dossier,
  witness: Witness,
  { words, read }: { readonly words: ReadonlyMap<string, string>; readonly read: SearchWords },
): readonly IndexedSentence[] {
  const text = readText(dossier, witness, words)
  if (!text) return []
  return text.segments.map(({ start, end }) => {
    const found = read(text.text.slice(start, end))
    return {
      start,
      end,
      exact: found.map(({ exact }) => exact).join(' '),
      stem: found.flatMap(({ stems }) => stems).join(' '),
      name: [...new Set(found.flatMap(({ names }) => names))].join(' '),
    }
  })
}

/** What was decided last about claims in a text, by the places of the claims. */
export function verdictsOn(
  dossier: Dossier,
  witness: Witness,
  words: ReadonlyMap<string, string>,
): (sentence: Span) => string {
  const hash = currentRevision(witness)?.hash ?? ''
  const text = words.get(hash) ?? ''
  const placed = dossier.verdicts.flatMap(({ body: { place, faithful } }) => {
    const span = place.revision === hash && faithful ? resolve(text, place) : undefined
    return span ? [{ span, faithful: faithful! }] : []
  })
  return (sentence) => placed.findLast(({ span }) => overlaps(span, sentence))?.faithful ?? ''
}
