import type { ReadSide, Word } from '../../alignment/read-side.ts'
import { isSaying } from '../../language/reporting.ts'
import type { Names } from '../../lexicon/names.ts'
import type { Span } from '../../text/span.ts'
import { mayBeName } from '../names/parts.ts'

export const nameSorts = ['person', 'organisation', 'place', 'other'] as const
export type NameSort = (typeof nameSorts)[number]

/** A name as an English sentence gives it. */
export interface NameRun extends Span {
  readonly sentence: number
  /** Without titles. */
  readonly words: readonly Word[]
  readonly spelling: string
  /** "General", "the interior minister": what stands before it. */
  readonly title: string | undefined
  readonly sort: NameSort
  /** What the list of names knows it as. */
  readonly ids: readonly string[]
}

/** The names of a text in order: rows of words with capitals that are no titles, days or beginnings of sentences. */
export function nameRuns({ text, sentences }: ReadSide, names: Names): readonly NameRun[] {
  const inside = new Set(
    sentences.flatMap(({ words }) =>
      words.filter((word, at) => isName(word) && !opens(words, at, text)).map(plainForm),
    ),
  )
  return sentences.flatMap(({ words }, sentence) =>
    runsIn(words, text).flatMap(([first, next]) => {
      const start = isOpening(words, first, text, names) && !inside.has(plainForm(words[first]!)) ? first + 1 : first
      const isBare = next - start === 1 && kunya.test(words[start]!.form)
      return start < next && !isBare ? [runOf({ words, text, sentence, names }, start, next)] : []
    }),
  )
}

const capital = /^(?:(?:al|el|as|ash|ar|an|at|ad|az)[-‑])?\p{Lu}/u

/** Alone it names nobody; before a name it is the first word of it. */
const kunya = /^(?:Umm|Abu|Ibn|Bin|Bint|Abd)$/

function isName(word: Word): boolean {
  if (kunya.test(word.form)) return true
  return capital.test(word.form) && mayBeName({ ...word, form: word.form.replace(/^\p{Ll}+[-‑]/u, ''), opens: false })
}

const plainForm = ({ form }: Word) => form.replace(/[’']s$/, '')

/** Half-open, in the numbers of the words. */
function runsIn(words: readonly Word[], text: string): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  words.forEach((word, at) => {
    if (!isName(word)) return
    const last = runs.at(-1)
    if (last && isJoined(words, last[1], at, text)) last[1] = at + 1
    else runs.push([at, at + 1])
  })
  return runs
}

const particle = /^(?:of|for|the|al|el|bin|ibn|bint|abu|umm|de|and)$/i

/** "Forum for Dialogue", "Treaty of the Two Banks": only small words and capitals stand between, and no mark. Two words of a kind with "and" are two names. */
function isJoined(words: readonly Word[], from: number, to: number, text: string): boolean {
  if (!/^[\s\p{L}]*$/u.test(text.slice(words[from - 1]!.end, words[to]!.start))) return false
  const between = words.slice(from, to).map(({ form }) => form)
  if (between.length === 0) return true
  if (between.length > 3 || /^(?:and|the)$/i.test(between[0]!)) return false
  return between.every((form) => particle.test(form) || (capital.test(form) && !titles.has(form.toLowerCase())))
}

function opens(words: readonly Word[], at: number, text: string): boolean {
  return at === 0 || /[.:!?“"‘«—–-]\s*$/u.test(text.slice(Math.max(0, words[at]!.start - 3), words[at]!.start))
}

/** The capital may be that of the sentence. */
function isOpening(words: readonly Word[], at: number, text: string, names: Names): boolean {
  return opens(words, at, text) && names.isWord(plainForm(words[at]!))
}

interface Around {
  readonly words: readonly Word[]
  readonly text: string
  readonly sentence: number
  readonly names: Names
}

function runOf({ words, text, sentence, names }: Around, first: number, next: number): NameRun {
  const own = words.slice(first, next)
  const last = own.at(-1)!
  const end = last.end - (/[’']s$/.exec(last.form)?.[0].length ?? 0)
  const spelling = text.slice(own[0]!.start, end)
  const title = titleBefore(words, first, text)
  const ids = names
    .english(own.map(plainForm))
    .flatMap((found) => (found.end - found.start > own.length / 2 ? found.ids : []))
  const run = { sentence, start: own[0]!.start, end, words: own, spelling, title, ids }
  return { ...run, sort: sortOf(run, words[first - 1]?.form ?? '', words[next]?.form ?? '') }
}

const titles = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame general colonel captain major lieutenant sergeant admiral brigadier
  president premier prime minister deputy vice secretary secretary-general ambassador senator governor judge justice mayor king queen prince princess
  sheikh sheik imam ayatollah mullah bishop pope spokesman spokeswoman interior foreign defence defense finance poet engineer`.split(
    /\s+/,
  ),
)

function titleBefore(words: readonly Word[], first: number, text: string): string | undefined {
  let from = first
  while (from > 0 && titles.has(words[from - 1]!.form.toLowerCase().replace(/\.$/, '')) && isClose(words, from, text))
    from--
  return from < first ? text.slice(words[from]!.start, words[first - 1]!.end) : undefined
}

function isClose(words: readonly Word[], at: number, text: string): boolean {
  return /^\.?\s+$/.test(text.slice(words[at - 1]!.end, words[at]!.start))
}

const bodies =
  /^(?:Forum|Movement|Party|Ministry|Council|Union|Army|Brigades?|Authority|Cent(?:re|er)|Association|Committee|Court|Agency|Bank|Front|League|Parliament|University|Company|Assembly)$/
const places =
  /^(?:Dam|Bridge|River|Street|Square|Airport|Camp|Base|Province|City|Sea|Gulf|Strait|Valley|Mount|Lake|Island|Port|Hotel|Palace)$/

function sortOf({ words, title, ids }: Omit<NameRun, 'sort'>, before: string, after: string): NameSort {
  const known = ids[0]?.split(' ')[0]
  if (known === 'person' || known === 'organisation' || known === 'place') return known
  if (known === 'nation') return 'place'
  if (title !== undefined) return 'person'
  if (words.some(({ form }) => bodies.test(form))) return 'organisation'
  if (words.some(({ form }) => places.test(form)) || /^(?:in|at|near|from|to|outside|across)$/i.test(before))
    return 'place'
  return isSaying(after) || /^(?:who|told|tells|says)$/i.test(after) ? 'person' : 'other'
}
