import { foldLetters } from '../language/arabic/letters.ts'
import { scales, tellingHedges, type Scale } from '../language/certainty.ts'
import { overlaps, slice } from '../text/span.ts'
import { isOpen, placeOf, type Hedge } from './hedges.ts'
import type { LeftOver } from './left-over.ts'
import { pairOff } from './pair-off.ts'
import type { Pair } from './pair.ts'

type Sides = LeftOver<Hedge, Hedge>

/** An English word that closes what the Arabic leaves open, one for each Arabic word, or one that nothing in the Arabic bears out. */
export interface Raised {
  readonly strong: Hedge
  readonly weak?: Hedge
}

/** Scales on which any closing word may be one too many; on the others only a sharp one. */
const touchy = new Set<Scale>(['chance', 'proof', 'purpose', 'order'])
/** Scales whose sharp words are not said without a ground: "exactly", "certainly", "always", "entirely". */
const grounded = new Set<Scale>(['figure', 'chance', 'frequency', 'extent'])

/** How far apart, in parts of their texts, words may stand that are taken for each other. */
const near = 0.5

export function raisedHedges(pair: Pair, found: Sides): readonly Raised[] {
  const closing = new Set(found.english.filter((one) => !isOpen(one)).map(({ scale }) => scale))
  if (closing.size === 0) return []
  const raised = scales
    .filter((scale) => closing.has(scale))
    .flatMap((scale) => raisedOn(pair, on(found, new Set([scale])), found.arabic))
  const sharpFirst = raised.toSorted((a, b) => Number(isSharp(b.strong)) - Number(isSharp(a.strong)))
  return sharpFirst.filter(
    ({ weak }, at) => !weak || sharpFirst.findIndex((one) => one.weak?.first === weak.first) === at,
  )
}

const isSharp = ({ strength }: Hedge) => strength === 'sharp'

function on({ arabic, english }: Sides, own: ReadonlySet<Scale>): Sides {
  return {
    arabic: arabic.filter(({ scale }) => own.has(scale)),
    english: english.filter(({ scale }) => own.has(scale)),
  }
}

function raisedOn(pair: Pair, { arabic, english }: Sides, all: readonly Hedge[]): readonly Raised[] {
  const openEnglish = english.filter(isOpen)
  pair.budget.spend(english.length * (1 + openEnglish.length + all.length))
  const closing = english.filter((one) => !isOpen(one) && !isBorneOut(pair, one) && !isSoftened(one, openEnglish))
  if (closing.length === 0) return []
  const bare = nearest(pair, { arabic: arabic.filter((one) => !isOpen(one)), english: closing }, bearsOut).english
  const open = nearest(pair, { arabic: arabic.filter(isOpen), english: openEnglish }).arabic
  return bare.flatMap((strong) => {
    if (!isSharp(strong) && !touchy.has(strong.scale)) return []
    const away = (one: Hedge) => apart(pair, one, strong)
    const [weak] = open.filter(({ strength }) => strength === 'plain').toSorted((one, other) => away(one) - away(other))
    if (weak && away(weak) < near) return [{ strong, weak }]
    const otherwise = all.some((one) => isSharp(one) && grounded.has(one.scale) && away(one) < near)
    return isSharp(strong) && grounded.has(strong.scale) && !otherwise ? [{ strong }] : []
  })
}

/** Whether an Arabic word stands behind a closing English one by its own glosses, not only by their family. */
function isBorneOut(pair: Pair, { first, next }: Hedge): boolean {
  const words = pair.english.words.slice(first, next)
  // A translator of a whole text has a nearer word; an author sums up: "makes no promise" for لا أعدهم.
  const least = pair.mode === 'translation' ? 0.3 : 0.15
  return words.some(({ met }) => met.some(({ likelihood }) => likelihood > least))
}

/** "Will probably" closes nothing. */
function isSoftened({ first, next }: Hedge, open: readonly Hedge[]): boolean {
  return open.some(
    (one) => one.strength === 'plain' && (Math.abs(one.first - next) <= 1 || Math.abs(first - one.next) <= 1),
  )
}

/** A sharp word needs a sharp one, or a strong one at its own place. */
function bearsOut(a: Hedge, e: Hedge, distance: number): boolean {
  return !isSharp(e) || isSharp(a) || distance < 0.15
}

const statement = new Set<Scale>(['chance', 'proof'])
const telling = [
  { own: statement, cues: folded(tellingHedges.statement) },
  { own: new Set<Scale>(['figure', 'extent']), cues: folded(tellingHedges.figure) },
  { own: new Set<Scale>(['frequency']), cues: folded(tellingHedges.frequency) },
]

function folded(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((cue) => foldLetters(cue.trim())))
}

/** Telling hedges of the Arabic with no English word of any kind that keeps the matter open. */
export function droppedHedges(pair: Pair, found: Sides): readonly Hedge[] {
  return telling.flatMap(({ own, cues }) => {
    const { arabic, english } = on(found, own)
    const open = arabic.filter(isOpen)
    if (open.length === 0) return []
    const isTelling = (one: Hedge) => {
      const cue = foldLetters(slice(pair.arabic.text, placeOf(pair.arabic, one)))
      // قد after another hedge only agrees with it: من المرجح أن الثلج قد يؤخرهم, "snow is likely to delay them".
      if (/^[وف]?قد$/.test(cue) && goesOn(pair, one, open)) return false
      return cues.has(cue) || cues.has(cue.replace(/^[وف]/, ''))
    }
    return nearest(pair, { arabic: open, english: english.filter(isOpen) }).arabic.filter(isTelling)
  })
}

/** Whether another hedge stands in the clause: before it no stop, and no "and" that begins another. */
function goesOn({ arabic: { words, text } }: Pair, { first }: Hedge, open: readonly Hedge[]): boolean {
  return open.some((one) => {
    if (one.scale !== 'chance' || one.first === first) return false
    const [from, to] = one.first < first ? [words[one.first]!, words[first]!] : [words[first]!, words[one.first]!]
    return !/[،؛.؟!]/.test(text.slice(from.end, to.start))
  })
}

type May = (a: Hedge, e: Hedge, distance: number) => boolean

/** What is left when the nearest answer each other, linked words before all others. */
function nearest(pair: Pair, sides: Sides, may: May = () => true): Sides {
  return pairOff(
    sides,
    (a, e) => {
      const distance = apart(pair, a, e) - (areLinked(pair, a, e) ? 1 : 0)
      return may(a, e, distance) ? -distance : undefined
    },
    pair.budget,
  )
}

function areLinked(pair: Pair, a: Hedge, e: Hedge): boolean {
  const [arabic, english] = [placeOf(pair.arabic, a), placeOf(pair.english, e)]
  return pair.answers.some((one) => overlaps(one.arabic, arabic) && overlaps(one.english, english))
}

function apart({ arabic, english }: Pair, a: Hedge, e: Hedge): number {
  return Math.abs(a.first / arabic.words.length - e.first / english.words.length)
}
