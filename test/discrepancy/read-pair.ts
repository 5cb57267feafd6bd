import type { Mode } from '../../src/alignment/link.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { elsewhereIn } from '../../src/discrepancy/elsewhere.ts'
import { type Check, type Pair, pairOf } from '../../src/discrepancy/pair.ts'
import { sentences } from '../../src/language/sentences.ts'
import { slice } from '../../src/text/span.ts'
import type { Language } from '../../src/text/witness.ts'

const { lexicon } = loadKnowledge()

function side(text: string, language: Language) {
  return readSide({ text, segments: sentences(text, language) }, language)
}

/** All of the English against all of the Arabic. `speech` is the whole speech, where it is more than the passage. */
export function readPair(ar: string, en: string, mode: Mode = 'translation', speech = ar): Pair {
  const [source, target] = [side(ar, 'ar'), side(en, 'en')]
  return pairOf(source, [...source.sentences.keys()], target, [...target.sentences.keys()], {
    mode,
    lexicon,
    whole: true,
    elsewhere: elsewhereIn(side(speech, 'ar'), target, lexicon),
  })
}

/** The words of the English that the check reports on. */
export function reported(check: Check, pair: Pair): readonly string[] {
  return check(pair).map(({ target }) => slice(pair.english.text, target))
}
