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
export function isHeard(part: Part, { single, joined }: Heard): 'name' | 'word' | undefined {
  const sound = latinSound(part.form)
  if (single.some(({ strange, heard }) => strange && (likeness(sound, heard) >= alike || holds(sound, heard))))
    return 'name'
  if (joined.some((heard) => likeness(sound, heard) >= alike)) return 'name'
  return single.some(({ strange, heard }) => !strange && saysSame(sound, heard)) ? 'word' : undefined
}

/** The words of the Arabic as they sound, and two run together of which one is strange. */
export interface Heard {
  readonly single: readonly { readonly strange: boolean; readonly heard: Sound }[]
  readonly joined: readonly Sound[]
}

export function heardIn({ arabic: { words } }: Pair, sounds: readonly Sound[]): Heard {
  const single = sounds.map((heard, at) => ({ strange: isStrange(words[at]!), heard }))
  const joined = words
    .slice(1)
    .flatMap((word, at) => (single[at]!.strange || single[at + 1]!.strange ? [joinedSound(words[at]!, word)] : []))
  return { single, joined }
}
