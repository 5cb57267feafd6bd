import type { SearchTerm } from '../../lexicon/search-query.ts'
import type { SearchWord } from '../../lexicon/search-words.ts'

/**
 * The terms as an expression of SQLite's full-text search (FTS5, 3): all are asked for; a word in one of its three guises.
 * Keys are letters, digits and underscores only, so that nothing that was typed is read as syntax.
 */
export function expressionOf(terms: readonly SearchTerm[]): string {
  return terms.map((term) => (term.phrase ? phraseOf(term.words) : wordOf(term.words[0]!))).join(' AND ')
}

/** The sentences with the very words. */
export function exactExpressionOf(terms: readonly SearchTerm[]): string {
  return terms.map(({ words }) => phraseOf(words)).join(' AND ')
}

function phraseOf(words: readonly SearchWord[]): string {
  return `exact : (${words.map(({ exact }) => `"${exact}"`).join(' + ')})`
}

function wordOf({ exact, stems, names }: SearchWord): string {
  const guises = [`exact : "${exact}"`]
  if (stems.length > 0) guises.push(`stem : (${either(stems)})`)
  if (names.length > 0) guises.push(`name : (${either(names)})`)
  return `(${guises.join(' OR ')})`
}

function either(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(' OR ')
}
