import { foldLetters } from '../language/arabic/letters.ts'
import { englishStem } from '../language/english/stem.ts'
import { remembering } from '../language/remember.ts'
import { capitals, nations, peoples } from '../language/nations.ts'
import type { KnownName } from './names-base.ts'

/** A known name among words: half-open, in the numbers of the words that were asked about. */
export interface NameFound {
  readonly start: number
  readonly end: number
  /** What it may be the name of: the same in both languages. Nations are `nation XX`; for others the kind of name comes first. */
  readonly ids: readonly string[]
}

/** The names of public life and of nations, found again in either language. */
export interface Names {
  /** Articles and clitics may be written onto the first word. */
  readonly arabic: (words: readonly string[]) => readonly NameFound[]
  /** Capitals count: "US" is no pronoun. */
  readonly english: (words: readonly string[]) => readonly NameFound[]
  /** The nation that a place may stand for: Tehran for Iran. */
  readonly nationOf: (id: string) => string | undefined
  /** Whether an English word is an ordinary one, with or without a capital. */
  readonly isWord: (word: string) => boolean
  /** How the list spells what has this id; `undefined` for nations and what it does not know. */
  readonly houseForm: (id: string) => string | undefined
}

type Entries = Map<string, { readonly words: readonly string[]; readonly id: string }[]>

/** Knows nobody. */
export const noNames: Names = {
  arabic: () => [],
  english: () => [],
  nationOf: () => undefined,
  isWord: () => false,
  houseForm: () => undefined,
}

/**
 * The names of the list, and those of all nations.
 * @param words stems of ordinary English words
 */
export function namesOf(known: readonly KnownName[], words: () => ReadonlySet<string>): Names {
  const [arabic, english]: [Entries, Entries] = [new Map(), new Map()]
  const stands = new Map<string, string>()
  const forms = new Map<string, string>()
  const put = (entries: Entries, words: readonly string[], id: string) => {
    const list = entries.get(words[0]!)
    if (list) list.push({ words, id })
    else entries.set(words[0]!, [{ words, id }])
  }
  const add = (id: string, spellings: { readonly arabic: readonly string[]; readonly english: readonly string[] }) => {
    for (const spelling of spellings.arabic) for (const words of arabicParts(spelling)) put(arabic, words, id)
    for (const spelling of spellings.english) put(english, spelling.split(/[\s-]+/).map(englishPart), id)
  }
  const codes = addNations(add)
  known.forEach(({ kind, arabic: spellings, english: spelt }, at) => {
    const people = spelt.map((name) => codes.get(englishPart(plainName(name)))).find((code) => code !== undefined)
    const isParty = spelt.some((name) => name.endsWith(' Party'))
    const id = (kind === 'place' || kind === 'people' || isParty) && people !== undefined ? people : `${kind} ${at}`
    const capital = spelt.map((name) => capitals.get(name)).find((code) => code !== undefined)
    if (capital !== undefined) stands.set(id, `nation ${capital}`)
    if (!forms.has(id)) forms.set(id, spelt[0]!)
    add(id, { arabic: spellings, english: spelt })
  })
  return {
    arabic: finder(arabic, arabicGuises),
    english: finder(english, (word) => (capital.test(word) ? englishGuises(word) : [englishPart(word)]), capital),
    nationOf: (id) => stands.get(id),
    isWord: (word) => words().has(englishStem(word)),
    houseForm: (id) => forms.get(id),
  }
}

/** Republicans and the Republican Party are one. */
const plainName = (name: string) => name.replace(/^the | Party$/gi, '').replace(/(?<=...n)s$/, '')

type Add = (id: string, spellings: { readonly arabic: readonly string[]; readonly english: readonly string[] }) => void

/** All nations and peoples; gives back what they are known as by their English names. */
function addNations(add: Add): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  const [inEnglish, inArabic] = ['en', 'ar'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  )
  for (const { code, english, arabic } of nations()) {
    const usual = code.startsWith('X') && code !== 'XK' ? undefined : code
    const names = [...english, ...(usual ? [inEnglish!.of(usual) ?? []].flat() : [])]
    add(`nation ${code}`, { english: names, arabic: [...arabic, ...(usual ? [inArabic!.of(usual) ?? []].flat() : [])] })
    for (const name of names) codes.set(englishPart(name), `nation ${code}`)
  }
  for (const { code, english, arabic } of peoples()) {
    add(`people ${code}`, { english, arabic })
    for (const name of english) codes.set(englishPart(name), `people ${code}`)
  }
  return codes
}

/** The letters of an English name without what spellings differ in: U.S. and US, Sana'a and Sanaa. */
const englishPart = remembering((word) =>
  word
    .normalize('NFD')
    .replace(/[’']s$/, '')
    .replace(/[\p{M}.'’ʿʾ`]/gu, '')
    .toLowerCase(),
)

const capital = /^\p{Lu}/u

function englishGuises(word: string): readonly string[] {
  const part = englishPart(word)
  // A pronoun and a state: only capitals tell them apart.
  if (part === 'us' && !/^U\.?S/.test(word)) return []
  return part.length > 4 && part.endsWith('s') ? [part, part.slice(0, -1)] : [part]
}

const article = /^ال(?=...)/

/** The words of a name without their articles; and as they stand, for الماني has none. */
function arabicParts(spelling: string): readonly (readonly string[])[] {
  const words = foldLetters(spelling).split(/[\s-]+/)
  const bare = words.map((word) => word.replace(article, ''))
  return bare[0] === words[0] ? [bare] : [bare, [words[0]!, ...bare.slice(1)]]
}

const front = /^[وف]?(?:ال|بال|لل|كال)(?=...)/
const clitic = /^(?:[وف][بلك]|[وفبلك])(?=...)/
const ending = /(?<=..ي)(?:ه|ون|ين|ان|ات|تين|تان)$/

/** A word without what may be written onto its ends: والعراقيين is عراقي too. */
const arabicGuises = remembering((word): readonly string[] => {
  const folded = foldLetters(word)
  const guises = [folded]
  if (front.test(folded)) guises.push(folded.replace(front, ''))
  else if (clitic.test(folded)) guises.push(folded.replace(clitic, ''))
  return [...guises, ...guises.filter((guise) => ending.test(guise)).map((guise) => guise.replace(ending, ''))]
})

/**
 * Finds the longest known name at each place, left to right.
 * @param opening what the first word of a name must look like
 */
function finder(entries: Entries, guisesOf: (word: string) => readonly string[], opening = /^/) {
  const starting = remembering((word) =>
    opening.test(word) ? guisesOf(word).flatMap((guise) => entries.get(guise) ?? []) : [],
  )
  return (words: readonly string[]): readonly NameFound[] => {
    const found: NameFound[] = []
    for (let start = 0; start < words.length; start++) {
      const all = starting(words[start]!)
      if (all.length === 0) continue
      const here = all.filter((name) =>
        name.words.every((part, at) => start + at < words.length && guisesOf(words[start + at]!).includes(part)),
      )
      if (here.length === 0) continue
      const length = Math.max(...here.map((name) => name.words.length))
      const ids = [...new Set(here.filter((name) => name.words.length === length).map(({ id }) => id))]
      found.push({ start, end: start + length, ids })
      start += length - 1
    }
    return found
  }
}
