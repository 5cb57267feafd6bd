import type { ReadSentence } from '../../alignment/read-side.ts'
import type { Pair } from '../pair.ts'
import { arabicSounds, type Sound } from './sounds.ts'

/** What a whole speech names: a summary may take a name from anywhere. */
export interface SpeechNames {
  readonly ids: ReadonlySet<string>
  readonly sounds: readonly Sound[]
}

const speeches = new WeakMap<readonly ReadSentence[], SpeechNames>()

export function namesOfSpeech({ arabic: { all }, lexicon: { names } }: Pair): SpeechNames {
  let speech = speeches.get(all)
  if (!speech) {
    const words = all.flatMap((sentence) => sentence.words)
    const ids = names.arabic(words.map(({ form }) => form)).flatMap((found) => found.ids)
    speech = { ids: new Set(ids.map((id) => names.nationOf(id) ?? id)), sounds: arabicSounds(words) }
    speeches.set(all, speech)
  }
  return speech
}
