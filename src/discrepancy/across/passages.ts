import type { Segment } from '../../text/segment.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Category } from '../discrepancy.ts'
import { firstIn } from '../pair-words.ts'
import { restsIn, type Found, type Reading } from './reading.ts'
import { isAgreed, repeatedIn } from './repeated.ts'

/** What has become of a passage of the speech in an English text. */
export const carriages = ['carried', 'changed', 'absent'] as const
export type Carriage = (typeof carriages)[number]

export interface Carried {
  readonly carriage: Carriage
  /** The English sentences that rest on it, by their numbers. */
  readonly sentences: readonly number[]
  /** What was found to differ there. */
  readonly categories: readonly Category[]
}

/** One sentence of the speech against every English text, in the order of the readings. */
export interface PassageRow {
  readonly passage: number
  readonly cells: readonly Carried[]
  readonly group: Group
  /** The texts that use it, in the order of the readings. */
  readonly users: readonly string[]
}

/**
 * `against` two texts differ from the speech alike; `shared` several texts use it; `alone` one does; `unused` none.
 */
export const groups = ['against', 'shared', 'alone', 'unused'] as const
export type Group = (typeof groups)[number]

/** The matrix of the speech's sentences against the English texts. */
export function passageRows(segments: readonly Segment[], readings: readonly Reading[]): readonly PassageRow[] {
  const columns = readings.map((reading) => columnOf(segments, reading))
  const alike = passagesAlike(segments, readings)
  return segments.map((_, passage) => {
    const cells = columns.map((column) => column[passage]!)
    const users = readings.filter((_, at) => cells[at]!.carriage !== 'absent').map(({ id }) => id)
    return { passage, cells, users, group: alike.has(passage) ? 'against' : groupOf(users.length) }
  })
}

function columnOf(segments: readonly Segment[], reading: Reading): readonly Carried[] {
  const sentences = segments.map((): number[] => [])
  restsIn(reading).forEach((sources, target) => {
    for (const source of sources) sentences[source]?.push(target)
  })
  const differing = segments.map((): Category[] => [])
  for (const found of reading.findings)
    for (const passage of passagesOf(found, segments, reading))
      if (!differing[passage]!.includes(found.category)) differing[passage]!.push(found.category)
  return segments.map((_, passage) => ({
    carriage: sentences[passage]!.length === 0 ? 'absent' : differing[passage]!.length > 0 ? 'changed' : 'carried',
    sentences: sentences[passage]!,
    categories: differing[passage]!,
  }))
}

/**
 * The passages that a difference is about: where its Arabic words stand. Without such words it is about the one passage of its
 * sentence; a sentence drawn from several then says nothing of any one of them.
 */
function passagesOf(found: Found, segments: readonly Segment[], reading: Reading): readonly number[] {
  const { source } = found
  if (source) return numbersOver(segments, source)
  const tie = reading.ties.find(({ target }) => target.includes(found.segment))
  return tie?.source.length === 1 ? tie.source : []
}

function numbersOver(segments: readonly Segment[], span: Span): readonly number[] {
  const numbers: number[] = []
  for (let at = firstIn(segments, span); at < segments.length && overlaps(segments[at]!, span); at++) numbers.push(at)
  return numbers
}

/** The passages about which two texts agree against the speech. */
function passagesAlike(segments: readonly Segment[], readings: readonly Reading[]): ReadonlySet<number> {
  const agreed = repeatedIn(readings).filter(isAgreed)
  const passages = agreed.flatMap(({ texts, findings }) => {
    const [one, other] = texts.map((id, at) => {
      const reading = readings.find((each) => each.id === id)!
      return passagesOf(findings[at]!, segments, reading)
    })
    return one!.filter((passage) => other!.includes(passage))
  })
  return new Set(passages)
}

function groupOf(users: number): Group {
  if (users === 0) return 'unused'
  return users === 1 ? 'alone' : 'shared'
}

/** How much of the speech a text uses, and from where. */
export interface Use {
  readonly used: number
  readonly all: number
  /** How many of those it uses stand in the first, the second and the last third of the speech. */
  readonly thirds: readonly [number, number, number]
}

export function useOf(rows: readonly PassageRow[], reading: number): Use {
  const thirds: [number, number, number] = [0, 0, 0]
  for (const { passage, cells } of rows)
    if (cells[reading]!.carriage !== 'absent') thirds[Math.floor((passage * 3) / rows.length) as 0 | 1 | 2]++
  return { used: thirds[0] + thirds[1] + thirds[2], all: rows.length, thirds }
}

/** The English sentences for which nothing was found in the speech, by their numbers. */
export function loneSentences(reading: Reading): readonly number[] {
  return restsIn(reading).flatMap((sources, target) => (sources.length === 0 ? [target] : []))
}
