import type { Language } from '../../text/witness.ts'
import type { Span } from '../../text/span.ts'
import { arabicAtoms } from './arabic-atoms.ts'
import { englishAtoms } from './english-atoms.ts'
import { readFigure } from './figure.ts'
import { lexemes, type Lexeme } from './lexeme.ts'
import type { Atom } from './role.ts'

/** A text cut into lexemes, with what each says about a number. Both lists have the same length. */
export interface Lexed {
  readonly text: string
  readonly language: Language
  readonly lexemes: readonly Lexeme[]
  readonly atoms: readonly (Atom | undefined)[]
  /** 1 where it is known that neither a number nor a date begins. */
  readonly dull?: Uint8Array
}

/** The lexemes of a text, or of one span of it, with their places in the whole text. */
export function lex(text: string, language: Language, span?: Span): Lexed {
  const found = lexemes(text, span)
  const known = language === 'ar' ? arabicAtoms : englishAtoms
  return { text, language, lexemes: found, atoms: found.map((lexeme) => atomOf(lexeme, known, language)) }
}

/** The same, where the words with which nothing can begin are known beforehand. */
export function lexBeside(
  text: string,
  language: Language,
  isDull: (key: string, language: Language) => boolean,
): Lexed {
  const found = lexemes(text)
  const known = language === 'ar' ? arabicAtoms : englishAtoms
  const dull = new Uint8Array(found.length)
  const atoms = found.map((lexeme, at) => {
    if (lexeme.kind !== 'word' || !isDull(lexeme.key, language)) return atomOf(lexeme, known, language)
    dull[at] = 1
    return undefined
  })
  return { text, language, lexemes: found, atoms, dull }
}

function atomOf(lexeme: Lexeme, known: ReadonlyMap<string, Atom>, language: Language): Atom | undefined {
  const and = lexeme.proclitic.startsWith('و')
  if (lexeme.kind === 'figure') {
    const figure = readFigure(lexeme.key, language)
    return figure && { role: 'figure', and, definite: lexeme.proclitic.endsWith('ال'), clitic: 0, ...figure }
  }
  if (lexeme.kind === 'mark') return vulgar(lexeme.key)
  const atom = known.get(lexeme.key)
  return atom && lexeme.proclitic !== '' ? { ...atom, and: and || atom.and } : atom
}

function vulgar(mark: string): Atom | undefined {
  const value = fractions.get(mark)
  return value === undefined ? undefined : { role: 'fraction', value, and: false, definite: false, clitic: 0 }
}

const fractions = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
])
