import type { ReadSide } from '../../alignment/read-side.ts'
import { latinSkeleton, skeletonLikeness } from '../../language/names.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import { hearing, plain } from './hearing.ts'
import { nameRuns, nameSorts, type NameRun, type NameSort } from './name-runs.ts'
import { restsIn, type ReadReading } from './reading.ts'

/** A name as one text has it, and whether a check reported it there. */
export interface NameMention extends Span {
  readonly text: string
  readonly sentence: number
  readonly spelling: string
  readonly title: string | undefined
  readonly differs: boolean
}

/** One name in all texts. */
export interface NameCard {
  readonly sort: NameSort
  /** Where the speech has it, as far as it was found there by its sound. */
  readonly speech: readonly (Span & { readonly sentence: number; readonly spelling: string })[]
  readonly mentions: readonly NameMention[]
  /** How the list of names spells it. */
  readonly houseForm: string | undefined
}

interface Seen {
  readonly text: string
  readonly run: NameRun
  readonly arabic: (Span & { readonly sentence: number }) | undefined
  readonly differs: boolean
}

/** A card for every name of the English texts: persons first, those of many mentions before others. */
export function nameCards(speech: ReadSide, readings: readonly ReadReading[], lexicon: Lexicon): readonly NameCard[] {
  const listen = hearing(speech, lexicon)
  const known = knownIn(speech, lexicon)
  const seen = readings.flatMap((reading) => {
    const rests = restsIn(reading)
    return nameRuns(reading.side, lexicon.names).map((run): Seen => {
      const found = reading.findings.find(({ category, target }) => category === 'name' && overlaps(target, run))
      const heard = found ? undefined : listen(run, rests[run.sentence] ?? [])
      const reported = found?.source && inSentence(speech, found.source)
      return { text: reading.id, run, arabic: reported ?? heard, differs: found?.source !== undefined }
    })
  })
  return clustered([...Map.groupBy(seen, ({ run }) => run.spelling).values()])
    .map((cluster) => cardOf(cluster, speech, { names: lexicon.names, known }))
    .sort((a, b) => nameSorts.indexOf(a.sort) - nameSorts.indexOf(b.sort) || b.mentions.length - a.mentions.length)
}

/** What the list of names knows in the speech: a Supreme Court is that of the list only where the speech has that one too. */
function knownIn({ sentences }: ReadSide, { names }: Lexicon): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ words }) => names.arabic(words.map(({ form }) => form)).flatMap(({ ids }) => ids)),
  )
}

function inSentence({ sentences }: ReadSide, span: Span): (Span & { readonly sentence: number }) | undefined {
  const sentence = sentences.findIndex((each) => overlaps(each, span))
  return sentence < 0 ? undefined : { ...span, sentence }
}

/** @param spellings the mentions by how they spell the name, which are compared once */
function clustered(spellings: readonly (readonly Seen[])[]): readonly (readonly Seen[])[] {
  const clusters: (readonly Seen[])[][] = []
  const length = ([first]: readonly Seen[]) => first!.run.words.length
  for (const one of spellings.toSorted((a, b) => length(b) - length(a))) {
    const home = clusters.find((cluster) => cluster.some((other) => isSameName(one[0]!.run, other[0]!.run)))
    if (home) home.push(one)
    else clusters.push([one])
  }
  return clusters.map((cluster) => cluster.flat())
}

/** "Reimer" and "Holt Reimer", "Qashi’i" and "al-Qashi’i": the shorter has nothing that the longer has not, and ends as it does. */
function isSameName(short: NameRun, long: NameRun): boolean {
  if (short.ids.some((id) => long.ids.includes(id))) return true
  const [some, all] = [soundsOf(short), soundsOf(long)]
  if (some.length === 0 || !soundAlike(some.at(-1)!, all.at(-1) ?? '')) return false
  return some.every((sound) => all.some((other) => soundAlike(sound, other)))
}

function soundsOf({ words }: NameRun): readonly string[] {
  return words.map(({ form }) => latinSkeleton(plain(form))).filter((sound) => sound !== '')
}

function soundAlike(a: string, b: string): boolean {
  return a === b || (a.length > 2 && skeletonLikeness(a, b) >= 0.85)
}

interface KnownNames {
  readonly names: Lexicon['names']
  readonly known: ReadonlySet<string>
}

function cardOf(cluster: readonly Seen[], speech: ReadSide, { names, known }: KnownNames): NameCard {
  const sorts = new Set(cluster.map(({ run }) => run.sort))
  const ids = cluster.flatMap(({ run }) => run.ids).filter((id) => known.has(id))
  const places = new Map(cluster.flatMap(({ arabic }) => (arabic ? [[arabic.start, arabic] as const] : [])))
  return {
    sort: nameSorts.find((sort) => sorts.has(sort))!,
    speech: [...places.values()]
      .toSorted((a, b) => a.start - b.start)
      .map((place) => ({ ...place, spelling: slice(speech.text, place) })),
    mentions: cluster
      .toSorted((a, b) => a.text.localeCompare(b.text) || a.run.start - b.run.start)
      .map(({ text, run: { sentence, start, end, spelling, title }, differs }) => ({
        text,
        sentence,
        start,
        end,
        spelling,
        title,
        differs,
      })),
    houseForm: ids.map(names.houseForm).find((form) => form !== undefined),
  }
}
