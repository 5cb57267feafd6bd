import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const tables = join(import.meta.dirname, '../../data/lexicon')

/** Lemmas of the lexicon with their first gloss: what an invented book is written with. */
function words(): readonly (readonly [string, string])[] {
  return readdirSync(tables)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(join(tables, name), 'utf8').split('\n'))
    .flatMap((line) => {
      const [lemma = '', , glosses = ''] = line.split('\t')
      const gloss = glosses.split(';')[0]!.trim()
      return /^[\u0621-\u0652]+$/.test(lemma) && /^[a-z]{3,}$/.test(gloss) ? [[lemma, gloss] as const] : []
    })
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

export interface Book {
  /** A sentence a line. */
  readonly arabic: string
  readonly english: string
}

/** A text that says nothing, and its translation: 6 to 14 words a sentence, few of them often and most of them seldom, as in a book. */
export function book(sentences: number, seed = 7): Book {
  const [next, all] = [random(seed), words()]
  const lines = Array.from({ length: sentences }, () => {
    const length = 6 + Math.floor(next() * 9)
    return Array.from({ length }, () => all[Math.floor(all.length ** next()) - 1]!)
  })
  const text = (side: 0 | 1) => lines.map((line) => `${line.map((word) => word[side]).join(' ')}.`).join('\n')
  return { arabic: text(0), english: text(1) }
}

/** Every so many lines of a text. */
export function everyNth(text: string, step: number): string {
  return text
    .split('\n')
    .filter((_, index) => index % step === 0)
    .join('\n')
}
