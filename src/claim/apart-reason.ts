import { englishStem } from '../language/english/stem.ts'
import { isPlainReport } from '../language/reporting.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/token.ts'
import { outside } from './clauses.ts'
import type { ApartReason } from './desk-words.ts'

/** What is known of a clause besides its words. */
export interface Read {
  /** Places in it that stand in quotation marks. */
  readonly quoted: readonly Span[]
  /** Whether somebody is quoted at length in it. */
  readonly quotes: boolean
  /** Whether a number or a date stands in it. */
  readonly figure: boolean
}

/** Why the words assert nothing that can be checked; `undefined` where they do. */
export function apartReason(clause: string, { quoted, quotes, figure }: Read): ApartReason | undefined {
  const own = outside(clause, quoted)
  const words = tokens(own)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => own.slice(start, end))
  const stems = words.map((word) => englishStem(word.toLowerCase()))
  if (/\?[\s”"’']*$/.test(own)) return 'not-checkable'
  if (quotes) return undefined
  if (words.length < 3) return 'not-checkable'
  const narrated = words.some((word) => /^(?:I|me|my|mine|myself)$/.test(word))
  if (narrated && !figure) return narratorReason(stems)
  if (words.some(isPlainReport) || figure) return undefined
  if (count(stems, judging) > 0 && !hasName(words)) return 'opinion'
  if (count(stems, sensed) > 1) return 'scene'
  if (general.test(own) || !(hasName(words) || hasPerson(words))) return 'background'
  return undefined
}

/** "I walked down to the harbour" sets the scene; "I doubt that it will last" and "I have seen worse ferries" are opinions. */
function narratorReason(stems: readonly string[]): ApartReason {
  const thinks = count(stems, thinking) > 0 && count(stems, moving) === 0
  return thinks || count(stems, judging) > 0 ? 'opinion' : 'scene'
}

/** "Every port keeps such a list": said of no one in particular. */
const general =
  /^\W*(?:(?:and|but|for|yet)\s+)?(?:every|all|few|most|many|any|each|nobody|no\sone|everybody|everyone|whoever)\b/i

const thinking = stemsOf(
  'think believe doubt suspect hope fear feel suppose guess imagine find know prefer wish admire regret trust',
)
const moving = stemsOf(
  'walk drive drove come came go went arrive leave left enter sit sat stand stood watch see saw hear heard travel cross climb follow meet met wait pass ride rode sleep wake woke',
)
/** "It ought to have been left alone." */
const judging = stemsOf(
  'should ought must perhaps surely arguably doubtless deserve graceful beautiful ugly brilliant splendid dreadful terrible wonderful shameful absurd foolish wise unwise clumsy elegant sad tragic comic strange odd curious remarkable admirable disgraceful best worst better worse',
)
/** What is seen, heard and smelt: "Dusk lay on the river, and smoke hung over the roofs." */
const sensed = stemsOf(
  'smell scent light dark darkness dusk dawn evening morning night noon shadow window door wind rain dust smoke sun moon sky cloud silence noise murmur chair table lamp jug glass curtain street road river square crowd dog cat bird tree poplar garden heat cold cough laugh smile hand face voice coffee tea bread',
)

function stemsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(englishStem))
}

function count(stems: readonly string[], among: ReadonlySet<string>): number {
  return new Set(stems.filter((stem) => among.has(stem))).size
}

/** A capital inside the clause; what stands first has one anyway. */
function hasName(words: readonly string[]): boolean {
  return words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word) || /^al-\p{Lu}/u.test(word))
}

function hasPerson(words: readonly string[]): boolean {
  return words.some((word) => /^(?:he|she|they|him|her|them|his|their)$/i.test(word))
}
