import { isLetterName } from '../../language/letter-names.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Pair } from '../pair.ts'
import type { ArabicWord } from '../pair-words.ts'
import { isMeant } from './rendered.ts'
import type { Part } from './parts.ts'
import { alike, holds, latinSound, likeness, same, type Sound } from './sounds.ts'
import { isStrange } from './strange.ts'

/** The Arabic names that nothing in the English renders; of two that sound alike one, where the English has one. */
export function strangers(
  pair: Pair,
  parts: readonly Part[],
  sounds: readonly Sound[],
  taken: readonly Span[],
): readonly Span[] {
  const { words } = pair.arabic
  const mayBe = words.map((word) => isStranger(pair, word, taken))
  const spoken = new Set<number>()
  for (const part of parts) {
    const sound = latinSound(part.form)
    const needed = !/^\p{Lu}/u.test(part.form) ? 0.95 : isMeant(pair, part) ? same : alike
    let [best, least] = [-1, needed]
    sounds.forEach((other, at) => {
      if (!mayBe[at] || spoken.has(at)) return
      const part = needed === alike || sound.skeletons[0]!.length > 5 ? holds(sound, other) : false
      const found = Math.max(likeness(sound, other), part ? needed : 0)
      if (found > least || (best < 0 && found === least)) [best, least] = [at, found]
    })
    spoken.add(best)
  }
  return words.filter((word, at) => mayBe[at] && !spoken.has(at) && word.met.every(({ kind }) => kind === 'name'))
}

/** Two words run together, an ending that no name has, an article: الميناءالقديم. */
const unlikeName = /.[ةىًٌٍ].|...ال|^[وفب]?ال|^[وف]?لل|^(?:من|عن)[أإآا]|..إ|ات$|.{11}|[A-Za-z]/

function isStranger(pair: Pair, word: ArabicWord, taken: readonly Span[]): boolean {
  const { form, readings } = word
  if (form.length < 3 || !isStrange(word) || !word.as.arabic || unlikeName.test(form)) return false
  if (readings.length > 0 && readings[0]!.lemma.pos !== 'name' && !besideUnknown(pair, word)) return false
  if (word.inFact || taken.some((span) => overlaps(span, word)) || isLetterName(form)) return false
  return !isRunTogether(pair, form)
}

/** The first of كريم زبرخشي may be read as a word; beside a word that is none it is a name. */
function besideUnknown({ arabic: { words } }: Pair, word: ArabicWord): boolean {
  const at = words.indexOf(word)
  return [words[at - 1], words[at + 1]].some(
    (other) => other?.readings.length === 0 && other.form.length > 2 && !unlikeName.test(other.form),
  )
}

/** وصلالوفد: two known words without the space between them. */
function isRunTogether({ lexicon }: Pair, form: string): boolean {
  const likelihood = (part: string) => lexicon.readings(part)[0]?.likelihood ?? 0
  for (let at = 3; at <= form.length - 3; at++)
    if (likelihood(form.slice(0, at)) * likelihood(form.slice(at)) > 0.04) return true
  return false
}
