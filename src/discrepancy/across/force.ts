import type { ReadSide } from '../../alignment/read-side.ts'
import type { Scale } from '../../language/certainty.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { hedgesOf, isOpen, placeOf, type Hedge } from '../hedges.ts'
import type { Pair } from '../pair.ts'
import { barePairAt, type Knowing } from './pairs.ts'
import type { Found, ReadReading } from './reading.ts'

/**
 * How sure an English sentence is beside its passage: `stronger` a check found it surer; `softer` it leaves open what the speech
 * leaves open nowhere; `alike` both leave something open; `unmarked` nothing was found that says either.
 */
export const forces = ['stronger', 'softer', 'alike', 'unmarked'] as const
export type Force = (typeof forces)[number]

/** Words that leave something open, or close it. */
export interface ForceWord extends Span {
  readonly open: boolean
}

/** One link of one text, read for how sure it is. */
export interface ForceEntry {
  readonly text: string
  readonly passages: readonly number[]
  readonly sentences: readonly number[]
  readonly speech: readonly ForceWord[]
  readonly words: readonly ForceWord[]
  readonly force: Force
}

/** The links in which either side has a telling word, in the order of each text. */
export function forceLedger(
  speech: ReadSide,
  readings: readonly ReadReading[],
  knowing: Knowing,
): readonly ForceEntry[] {
  return readings.flatMap((reading) =>
    reading.ties.flatMap((tie) => {
      if (tie.source.length === 0 || tie.target.length === 0) return []
      const pair = barePairAt(speech, reading.side, tie, knowing)
      const found = shownOf(pair, hedgesOf(pair), reported(reading, tie.target))
      const force = forceOf(reading, tie.target, found)
      if (found.arabic.length + found.english.length === 0 && force !== 'stronger') return []
      return [
        {
          text: reading.id,
          passages: tie.source,
          sentences: tie.target,
          speech: wordsOf(pair.arabic, found.arabic),
          words: wordsOf(pair.english, found.english),
          force,
        },
      ]
    }),
  )
}

/** How likely and how proven: the words of these scales say of themselves how sure somebody is. */
const scales: ReadonlySet<Scale> = new Set(['chance', 'proof'])

type Hedges = ReturnType<typeof hedgesOf>

/** The telling ones. "The aim" and "let me" are open too, but tell nothing where no check has reported them. */
function shownOf(pair: Pair, { arabic, english }: Hedges, found: readonly Found[]): Hedges {
  const isShown = (side: Side, place: 'source' | 'target') => (one: Hedge) =>
    isTelling(one) &&
    (scales.has(one.scale) || found.some((each) => each[place] && overlaps(each[place], placeOf(side, one))))
  return {
    arabic: arabic.filter(isShown(pair.arabic, 'source')),
    english: english.filter(isShown(pair.english, 'target')),
  }
}

type Side = Pair['arabic'] | Pair['english']

/** A word that is hardly ever there by accident of style. */
const isTelling = ({ strength }: Hedge) => strength === 'plain' || strength === 'sharp'

function reported({ findings }: ReadReading, sentences: readonly number[]): readonly Found[] {
  return findings.filter(({ category, segment }) => category === 'certainty' && sentences.includes(segment))
}

const isLowered = ({ reason }: Found) => reason.key === 'certainty.lowered'

function forceOf(reading: ReadReading, sentences: readonly number[], { arabic, english }: Hedges): Force {
  const found = reported(reading, sentences)
  if (found.some((one) => !isLowered(one))) return 'stronger'
  if (found.length > 0) return 'softer'
  const open = english.some(isOpen)
  if (open && !arabic.some(isOpen)) return 'softer'
  return open ? 'alike' : 'unmarked'
}

/** Of those of one place the longest. */
function wordsOf(side: Side, hedges: readonly Hedge[]): readonly ForceWord[] {
  const all = hedges.map((one) => ({ ...placeOf(side, one), open: isOpen(one) }))
  const longest = all.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return longest
    .filter((one, at) => !longest.slice(0, at).some(({ start, end }) => start <= one.start && one.end <= end))
    .toSorted((a, b) => a.start - b.start)
}
