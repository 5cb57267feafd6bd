import type { Pair } from '../pair.ts'
import type { Part } from './parts.ts'
import { alike, holds, joinedSound, latinSound, likeness, saysSame, type Sound } from './sounds.ts'
import { isStrange } from './strange.ts'

/** Whether the Arabic has a word of this meaning. */
export function isMeant({ behind }: Pair, part: Part): boolean {
  return behind(part).some(({ kind }) => kind !== 'name')
}

/** Whether what the words are known to mean and how they are spelt answers the name at once, as it mostly does. */
export function isRendered(pair: Pair, part: Part): boolean {
  return pair.behind(part).some(({ kind, arabic }) => {
    if (kind !== 'name') return true
    const word = pair.arabic.words.find(({ start }) => start === arabic.start)
    return word !== undefined && isStrange(word)
  })
}

/** Whether the Arabic has a word that sounds like the name: a name, or an ordinary word that may be one. */
export function isHeard(pair: Pair, part: Part, sounds: readonly Sound[]): 'name' | 'word' | undefined {
  const sound = latinSound(part.form)
  const { words } = pair.arabic
  const named = words.some((word, at) => {
    const next = words[at + 1]
    if (next && (isStrange(word) || isStrange(next)) && likeness(sound, joinedSound(word, next)) >= alike) return true
    return isStrange(word) && (likeness(sound, sounds[at]!) >= alike || holds(sound, sounds[at]!))
  })
  if (named) return 'name'
  return words.some((word, at) => !isStrange(word) && saysSame(sound, sounds[at]!)) ? 'word' : undefined
}
