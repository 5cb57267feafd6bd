import type { ReadSide } from '../alignment/read-side.ts'
import { englishRoot, englishStem } from '../language/english/stem.ts'
import { arabicSkeleton, latinSkeleton, skeletonLikeness } from '../language/names.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { slice, type Span } from '../text/span.ts'

interface Known {
  readonly stems: ReadonlySet<string>
  readonly skeletons: readonly string[]
}

/** Whether any word of the whole speech may stand behind an English word of the other text. The speech is read when first asked. */
export function elsewhereIn(source: ReadSide, target: ReadSide, lexicon: Lexicon): (english: Span) => boolean {
  let known: Known | undefined
  return (span) => {
    known ??= read(source, lexicon)
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

function read({ sentences }: ReadSide, lexicon: Lexicon): Known {
  const forms = new Set(sentences.flatMap(({ words }) => words.map(({ form }) => form)))
  const stems = new Set<string>()
  for (const form of forms)
    for (const { lemma } of lexicon.readings(form))
      for (const gloss of lemma.glosses)
        for (const word of gloss.split(/[\s-]+/)) {
          const stem = englishStem(word)
          stems.add(stem).add(englishRoot(stem))
        }
  return { stems, skeletons: [...forms].map((form) => arabicSkeleton(form.replace(/^[وفبلك]?ال/, ''))) }
}
