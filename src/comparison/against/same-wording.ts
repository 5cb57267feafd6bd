import type { Span } from '../../text/span.ts'
import type { Expected } from './expected.ts'
import type { Said, SaidWord } from './said.ts'

/** The same words in the same order in two texts. */
export interface SameWording {
  readonly a: Span
  readonly b: Span
  readonly words: number
  /** How much of it nothing calls for, in telling words. */
  readonly beyond: number
}

/** Shorter runs are met by chance in any two texts about one thing. */
const shortest = 4
/** From here on a run is worth a reader's look. */
const tellingFrom = 1.5
/** What a word counts that the passage calls for, that is a name or a figure, or that holds a sentence together. */
const counts = { called: 0.15, fact: 0, grammar: 0.15 }
/** A run that begins at more places than this in one text is a formula. */
const formula = 4

/** What the passage behind a sentence of the first text calls for. */
export type ExpectedAt = (sentence: number) => Expected

/**
 * Wording that two texts share beyond what the passage that both render calls for. Two writers who never met will both say
 * "the Treaty of the Two Rivers" and "forty dead"; that both say "lets it look over the minutes" of one Arabic verb is worth
 * a look. It says that wording is shared, and nothing of how that came about.
 */
export function sameWording(a: readonly Said[], b: readonly Said[], expected: ExpectedAt): readonly SameWording[] {
  const ours = a.flatMap(({ words }, sentence) => words.map((word) => ({ ...word, sentence })))
  const theirs = b.flatMap(({ words }) => words)
  const rarity = rarityOf([...a, ...b])
  const found = runs(ours, theirs).map(({ i, j, length }): SameWording => {
    const words = ours.slice(i, i + length)
    const beyond = words.reduce((sum, word) => sum + surprise(word, expected(word.sentence), rarity), 0)
    return {
      a: { start: ours[i]!.start, end: ours[i + length - 1]!.end },
      b: { start: theirs[j]!.start, end: theirs[j + length - 1]!.end },
      words: length,
      beyond,
    }
  })
  return found.filter(({ beyond }) => beyond >= tellingFrom)
}

function surprise(word: SaidWord, expected: Expected, rarity: (key: string) => number): number {
  if (word.name || word.figure) return counts.fact
  if (word.light) return counts.grammar
  const called = expected(word.key)
  return called * counts.called + (1 - called) * rarity(word.key)
}

/** 1 for a word that each text has once; less for the words that these texts are full of. */
function rarityOf(sentences: readonly Said[]): (key: string) => number {
  const met = new Map<string, number>()
  for (const { words } of sentences) for (const { key } of words) met.set(key, (met.get(key) ?? 0) + 1)
  return (key) => Math.min(1, 3 / (1 + (met.get(key) ?? 1)))
}

interface Run {
  readonly i: number
  readonly j: number
  readonly length: number
}

/** The longest runs of the same words; none lies inside another at the same place of both texts. */
function runs(a: readonly SaidWord[], b: readonly SaidWord[]): readonly Run[] {
  const places = new Map<string, number[]>()
  for (let j = 0; j + shortest <= b.length; j++) {
    const gram = gramAt(b, j)
    const list = places.get(gram)
    if (list) list.push(j)
    else places.set(gram, [j])
  }
  const found: Run[] = []
  for (let i = 0; i + shortest <= a.length; i++) {
    const met = places.get(gramAt(a, i)) ?? []
    if (met.length > formula) continue
    for (const j of met) {
      if (i > 0 && j > 0 && a[i - 1]!.bare === b[j - 1]!.bare) continue
      let length = shortest
      while (i + length < a.length && j + length < b.length && a[i + length]!.bare === b[j + length]!.bare) length++
      found.push({ i, j, length })
    }
  }
  return found
}

function gramAt(words: readonly SaidWord[], at: number): string {
  let gram = ''
  for (let k = at; k < at + shortest; k++) gram += `${words[k]!.bare} `
  return gram
}
