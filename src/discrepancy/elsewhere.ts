import type { ReadSide } from '../alignment/read-side.ts'
import { englishRoot, englishStem } from '../language/english/stem.ts'
import { arabicSkeleton, latinSkeleton, skeletonLikeness } from '../language/names.ts'
import type { Lemma, Lexicon } from '../lexicon/lexicon.ts'
import { slice, type Span } from '../text/span.ts'

interface Known {
  readonly stems: ReadonlySet<string>
  readonly skeletons: readonly string[]
}

/** Whether any word of the whole speech may stand behind an English word of the other text. The speech is read when first asked. */
export function elsewhereIn(source: ReadSide, target: ReadSide, lexicon: Lexicon): (english: Span) => boolean {
  let known: Known | undefined
  return (span) => {
    known ??= knownOf(source, lexicon)
    return slice(target.text, span)
      .split(/[\s-]+/)
      .some((word) => isKnown(word, known!))
  }
}

function isKnown(word: string, { stems, skeletons }: Known): boolean {
  const stem = englishStem(word)
  if (stems.has(stem) || stems.has(englishRoot(stem))) return true
  if (!/^\p{Lu}/u.test(word)) return false
  const skeleton = latinSkeleton(word)
  return skeletons.some((other) => skeletonLikeness(other, skeleton) >= alike)
}

/** The least likeness of two skeletons that are taken for one name. */
const alike = 0.72

const readings = new WeakMap<ReadSide, { readonly lexicon: Lexicon; readonly known: Known }>()

/** A speech is read once, however many texts are held against it. */
function knownOf(source: ReadSide, lexicon: Lexicon): Known {
  const read = readings.get(source)
  if (read?.lexicon === lexicon) return read.known
  const forms = new Set(source.sentences.flatMap(({ words }) => words.map(({ form }) => form)))
  const stems = new Set<string>()
  for (const form of forms)
    for (const { lemma } of lexicon.readings(form)) for (const stem of glossStems(lemma)) stems.add(stem)
  const known = { stems, skeletons: [...forms].map((form) => arabicSkeleton(form.replace(/^[وفبلك]?ال/, ''))) }
  readings.set(source, { lexicon, known })
  return known
}

const stemsOfLemmas = new WeakMap<Lemma, readonly string[]>()

/** Stems and roots of every word of its glosses. */
function glossStems(lemma: Lemma): readonly string[] {
  let stems = stemsOfLemmas.get(lemma)
  if (!stems) {
    stems = lemma.glosses
      .flatMap((gloss) => gloss.split(/[\s-]+/).map(englishStem))
      .flatMap((stem) => [stem, englishRoot(stem)])
    stemsOfLemmas.set(lemma, stems)
  }
  return stems
}
