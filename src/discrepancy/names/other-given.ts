import { slice } from '../../text/span.ts'
import type { Discrepancy } from '../discrepancy.ts'
import type { ArabicWord } from '../pair-words.ts'
import type { Pair } from '../pair.ts'
import { mayBeName, type Part } from './parts.ts'
import { otherName } from './report.ts'
import { arabicSounds, holds, latinSound, likeness, saysSame, type Sound } from './sounds.ts'

/** From this likeness on the family name is the same one. */
const sameFamily = 0.85
/** Below this likeness the given name is another one: it stands where the name is expected, and must sound like it. */
const sameGiven = 0.75

/**
 * "Hamid al-Suruji" for فريد السروجي: the family names answer each other, and what stands before the one in its text does not sound
 * like what stands before the other. Their likeness to names elsewhere says nothing here.
 */
export function givensApart(pair: Pair, parts: readonly Part[]): readonly Discrepancy[] {
  const { words } = pair.arabic
  const sounds = arabicSounds(words)
  return parts.flatMap((given, at) => {
    const family = familyAfter(parts, at, pair.english.text)
    if (!family) return []
    const [first, last] = [latinSound(given.form), latinSound(family.form)]
    if (first.skeletons[0]!.length < 3 || last.skeletons[0]!.length < 3) return []
    pair.budget.spend(2 * words.length)
    // "Veteran Haddad", and names that are run together with the word before them.
    if (given.opens && pair.lexicon.names.isWord(given.form)) return []
    if (sounds.some((sound) => likeness(first, sound) >= sameGiven || saysSame(first, sound) || runsOn(first, sound)))
      return []
    const others = sounds.flatMap((sound, i) => (likeness(last, sound) >= sameFamily ? [nameBefore(pair, i)] : []))
    const [other] = others
    if (!other || others.includes(undefined) || isKnownAs(pair, given, other) || isShort(sounds[words.indexOf(other)]!))
      return []
    return [otherName(pair, other, given, 0.65)]
  })
}

/** Whether the Arabic ends in the name: two words without the space between them. */
const runsOn = (name: Sound, { skeletons }: Sound) =>
  skeletons.some((one) => name.skeletons.some((own) => one.length > own.length + 1)) &&
  holds(name, { skeletons, voiced: [] })

const isShort = ({ skeletons }: Sound) => skeletons.every((skeleton) => skeleton.length < 2)

/** The name right behind a given name; an article or "bin" may stand between. */
function familyAfter(parts: readonly Part[], at: number, text: string): Part | undefined {
  const given = parts[at]!
  const next = /^(?:al|el|bin|ibn)$/i.test(parts[at + 1]?.form ?? '') ? at + 2 : at + 1
  const family = parts[next]
  if (!family || !mayBeName(given) || !mayBeName(family) || given.form.includes('’s')) return undefined
  return /^[ -]?(?:(?:al|el|bin|ibn)[ -])?$/i.test(slice(text, { start: given.end, end: family.start }))
    ? family
    : undefined
}

/** What stands right before a family name and may be the name of a person: no title, no word that the English renders. */
function nameBefore({ arabic: { words, text } }: Pair, at: number): ArabicWord | undefined {
  const family = words[at]!
  const own = words[at - 1]
  if (!own || slice(text, { start: own.end, end: family.start }).trim() !== '') return undefined
  const meant = own.met.some(({ kind, likelihood }) => kind !== 'name' && likelihood >= 0.15)
  const abd = words[at - 2]?.as.folded === 'عبد'
  if (meant || own.as.light || own.form.length < 3 || (!abd && !mayBeGiven(own))) return undefined
  return own
}

/** Whether the word may be a given name: unknown, known as one, or one of those that are words as well. */
function mayBeGiven({ as: { arabic, folded, readings } }: ArabicWord): boolean {
  if (!arabic || /^[وفبلك]?ال|ه$|[يا]ه$/.test(folded)) return false
  const [best] = readings
  return !best || ['name', 'noun', 'adj'].includes(best.lemma.pos)
}

/** Whether a list of names knows the two as one: Joseph and يوسف. */
function isKnownAs({ lexicon: { names } }: Pair, given: Part, other: ArabicWord): boolean {
  const ids = new Set(names.english([given.form]).flatMap((one) => one.ids))
  return names.arabic([other.form]).some((one) => one.ids.some((id) => ids.has(id)))
}
