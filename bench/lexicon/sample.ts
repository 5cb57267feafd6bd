import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSide } from '../../src/alignment/read-side.ts'
import { loadKnowledge } from '../../src/data.ts'
import { sentences } from '../../src/language/sentences.ts'
import { glossText } from '../../src/lexicon/gloss.ts'
import { slice } from '../../src/text/span.ts'
import { declaration } from '../../test/udhr.ts'

/** An Arabic word in running text, with what the program shows for it. */
export interface Drawn {
  readonly text: 'udhr' | 'training'
  /** Of the word in its text, in UTF-16 code units. */
  readonly start: number
  readonly word: string
  /** The words round it. */
  readonly context: string
  /** The first three glosses. */
  readonly shown: readonly string[]
}

/** Every Arabic word of the Declaration and of the training speech, with its glosses in context. */
export function allWords(): readonly Drawn[] {
  const { lexicon } = loadKnowledge()
  const speech = readFileSync(join(import.meta.dirname, '../../data/dossiers/training/speech.ar.txt'), 'utf8')
  const texts = [
    ['udhr', declaration('arb').flat().join('\n')],
    ['training', speech],
  ] as const
  return texts.flatMap(([text, words]) => {
    const read = readSide({ text: words, segments: sentences(words, 'ar') }, 'ar')
    return glossText(read.sentences, lexicon).flatMap((sentence) =>
      sentence.map((word, index): Drawn => {
        const [first, last] = [sentence[Math.max(0, index - 4)]!, sentence[Math.min(sentence.length - 1, index + 4)]!]
        return {
          text,
          start: word.start,
          word: word.form,
          context: slice(words, { start: first.start, end: last.end }).replace(/\s+/g, ' '),
          shown: shownOf(word),
        }
      }),
    )
  })
}

function shownOf({ meanings, whole }: ReturnType<typeof glossText>[number][number]): readonly string[] {
  const glosses = [...(whole?.glosses ?? []), ...meanings.flatMap((meaning) => meaning.glosses)]
  return [...new Set(glosses)].slice(0, 3)
}

/** So many of them, always the same for one seed (mulberry32). */
export function drawn(words: readonly Drawn[], count: number, seed: number): readonly Drawn[] {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const left = [...words]
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]!)
}
