import { classBit } from '../language/arabic/affixes.ts'
import { stemClasses } from '../language/arabic/stem.ts'
import type { Lemma } from './lexicon.ts'
import { parseLine } from './parse.ts'
import { indexStems, type StemEntry, type StemIndex } from './stem-index.ts'

/**
 * The stem index of a lexicon as one string: its lines, an empty line, then each stem with the places it leads to. Working
 * the stems out takes five times as long as reading them back.
 */
export function packIndex(lines: readonly string[], origin: string): string {
  const lemmas = lines.map((line) => lemmaOf(line, origin))
  const numbers = new Map(lemmas.map((lemma, number) => [lemma, number]))
  const stems: string[] = []
  for (const [stem, entries] of indexStems(lemmas))
    stems.push(`${stem}\t${entries.map((entry) => pack(numbers.get(entry.lemma)!, entry)).join(' ')}`)
  return `${lines.join('\n')}\n\n${stems.join('\n')}`
}

/** The index behind `packIndex`. Lemmas and entries are read when they are first asked for: a text needs few of them. */
export function unpackIndex(packed: string, origin: string): StemIndex {
  const gap = packed.indexOf('\n\n')
  const lines = packed.slice(0, gap).split('\n')
  const stems = new Map<string, string>()
  for (const line of packed.slice(gap + 2).split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) stems.set(line.slice(0, tab), line.slice(tab + 1))
  }
  const lemmas: Lemma[] = []
  const lemma = (number: number) => (lemmas[number] ??= lemmaOf(lines[number]!, origin))
  const entries = new Map<string, readonly StemEntry[]>()
  return {
    get(stem) {
      const known = entries.get(stem)
      const packedEntries = known ? undefined : stems.get(stem)
      if (packedEntries === undefined) return known
      const found = packedEntries.split(' ').map((code) => unpack(code, lemma))
      entries.set(stem, found)
      return found
    },
  }
}

/** Five bits for class and derivation, the lemma's number before them; in base 36. */
function pack(number: number, { class: bit, derived }: StemEntry): string {
  return (number * 32 + (31 - Math.clz32(bit)) * 2 + (derived ? 1 : 0)).toString(36)
}

function unpack(code: string, lemma: (number: number) => Lemma): StemEntry {
  const value = Number.parseInt(code, 36)
  const name = stemClasses[(value & 31) >> 1]!
  return { lemma: lemma(Math.floor(value / 32)), class: classBit[name], derived: (value & 1) === 1 }
}

function lemmaOf(line: string, origin: string): Lemma {
  const lemma = parseLine(line, origin)
  if (typeof lemma === 'string') throw new RangeError(`${lemma}: ${line}`)
  return lemma
}
