import { classBit } from '../language/arabic/affixes.ts'
import { stemClasses } from '../language/arabic/stem.ts'
import type { Lemma } from './lexicon.ts'
import { formatLine, readLine } from './line.ts'
import { indexStems, type StemEntry, type StemIndex } from './stem-index.ts'

/**
 * The stem index of a lexicon as bytes that are used as they are: three counts, a hash table over the stems, the places of
 * the lines, and a text of the lines and stems in UTF-16. Working the stems out takes ten times as long as reading it.
 */
export function packIndex(lemmas: readonly Lemma[]): Uint8Array {
  const numbers = new Map(lemmas.map((lemma, number) => [lemma, number]))
  const stems = [...indexStems(lemmas)].map(
    ([stem, entries]) => [stem, entries.map((entry) => pack(numbers.get(entry.lemma)!, entry)).join(' ')] as const,
  )
  let text = ''
  const placed = (line: string) => {
    const place = text.length
    text += `${line}\n`
    return place
  }
  const lines = lemmas.map((lemma) => placed(formatLine(lemma)))
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, stems.length * 1.6))))
  for (const [stem, entries] of stems) slots[freeSlot(slots, stem)] = placed(`${stem}\t${entries}`) + 1
  const words = Uint32Array.from([slots.length, lines.length, text.length, ...slots, ...lines])
  const packed = new Uint8Array(words.byteLength + text.length * 2)
  packed.set(new Uint8Array(words.buffer))
  const units = new Uint16Array(packed.buffer, words.byteLength)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return packed
}

/**
 * The index behind `packIndex`. Lemmas and entries are read when they are first asked for: a text needs few of them.
 * @throws RangeError where the bytes are not all there
 */
export function unpackIndex(packed: Uint8Array): StemIndex {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const [slotCount = 0, lineCount = 0, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3)
  const start = 4 * (3 + slotCount + lineCount)
  if (bytes.byteLength !== start + 2 * length) throw new RangeError('a packed lexicon that is not whole')
  const slots = new Uint32Array(bytes.buffer, bytes.byteOffset + 12, slotCount)
  const lines = new Uint32Array(bytes.buffer, bytes.byteOffset + 12 + 4 * slotCount, lineCount)
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes.subarray(start))
  const lineAt = (place: number) => text.slice(place, text.indexOf('\n', place))
  const lemmas: Lemma[] = []
  const lemma = (number: number) => (lemmas[number] ??= readLine(lineAt(lines[number]!)))
  const entries = new Map<string, readonly StemEntry[]>()
  return {
    get(stem) {
      const known = entries.get(stem)
      if (known) return known
      const place = placeOf(slots, text, stem)
      if (place === undefined) return undefined
      const codes = lineAt(place + stem.length + 1).split(' ')
      const found = codes.map((code) => unpack(code, lemma))
      entries.set(stem, found)
      return found
    },
  }
}

function freeSlot(slots: Uint32Array, stem: string): number {
  let slot = hash(stem) & (slots.length - 1)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  return slot
}

function placeOf(slots: Uint32Array, text: string, stem: string): number | undefined {
  for (let slot = hash(stem) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const place = slots[slot]! - 1
    if (place < 0) return undefined
    if (text.charCodeAt(place + stem.length) === 9 && text.startsWith(stem, place)) return place
  }
}

/** FNV-1a over code units. */
function hash(stem: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < stem.length; at++) value = Math.imul(value ^ stem.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
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
