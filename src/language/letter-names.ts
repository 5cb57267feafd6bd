import { foldLetters } from './arabic/letters.ts'

/** How Arabic writes the names of Latin letters, folded. */
const table = `A ايه اي ايي;B بي;C سي;D دي;E اي ايي;F اف;G جي;H اتش ايتش هاتش;I اي ايه;J جيه جاي جي;K كيه كاي كي;L ال ايل;M ام ايم;N ان اين;O او اوه;P بي;
  Q كيو;R ار ارر;S اس ايس;T تي;U يو;V في فاي;W دبليو دابليو;X اكس ايكس;Y واي;Z زد زيد زي`

const letters = new Map<string, string>()
for (const line of table.split(';')) {
  const [letter = '', ...names] = line.trim().split(/\s+/)
  for (const name of names) letters.set(name, (letters.get(name) ?? '') + letter)
}

/** An abbreviation spelt out: half-open, in the numbers of the words. */
export interface Spelt {
  readonly start: number
  readonly end: number
  /** For each letter those that it may be: بي is B or P. */
  readonly letters: readonly string[]
}

/** The abbreviations that are spelt out among Arabic words: بي بي سي. */
export function speltLetters(words: readonly string[]): readonly Spelt[] {
  const found: Spelt[] = []
  for (let start = 0; start < words.length; start++) {
    let end = start
    const said: string[] = []
    for (; end < words.length; end++) {
      const folded = foldLetters(words[end]!)
      const letter =
        letters.get(folded) ?? (end === start ? letters.get(folded.replace(/^(?:ال|و|ل|ب)/, '')) : undefined)
      if (letter === undefined) break
      said.push(letter)
    }
    if (end - start >= 2) found.push({ start, end, letters: said })
    start = Math.max(start, end - 1)
  }
  return found
}

/** Whether an Arabic word may be the name of a Latin letter. */
export function isLetterName(word: string): boolean {
  return letters.has(foldLetters(word))
}

/** Whether the letters spell it, and nothing else. */
export function spellsWhole({ letters: said }: Spelt, abbreviation: string): boolean {
  const plain = abbreviation.replaceAll(/[^A-Z]/g, '')
  return plain.length === said.length && said.every((choice, at) => choice.includes(plain[at]!))
}

/**
 * Whether the letters may spell it: in may stand before or after them (في سي إن إن), and a first letter may have run into the
 * word before.
 */
export function spells({ letters: said }: Spelt, abbreviation: string): boolean {
  const plain = abbreviation.replaceAll(/[^A-Z]/g, '')
  const shorter = Math.min(plain.length, said.length)
  if (shorter < 2 || plain.length > said.length + 1) return false
  for (let offset = 0; offset + shorter <= said.length; offset++)
    for (let from = 0; from + shorter <= plain.length; from++)
      if (said.slice(offset, offset + shorter).every((choice, at) => choice.includes(plain[from + at]!))) return true
  return false
}
