import { formatCsv } from '../text/csv.ts'
import { arabicList, list, parseEntries } from './entries.ts'

export const termKinds = ['group', 'force', 'event', 'act', 'place', 'doctrine', 'people', 'office', 'law'] as const
export type TermKind = (typeof termKinds)[number]

/** A word of political speech whose English rendering may take a side (data/terms/README.md explains the columns). */
export interface Term {
  /** The Arabic word in its spellings, the commonest first. */
  readonly arabic: readonly string[]
  readonly kind: TermKind
  /** What a careful editor writes in the paper's own voice. */
  readonly preferred: string
  /** Neutral renderings too. */
  readonly admitted: readonly string[]
  /** Renderings that take a side, either side: for quotations only. */
  readonly loaded: readonly string[]
  readonly note: string
}

export const termColumns = ['arabic', 'kind', 'preferred', 'admitted', 'loaded', 'note']

/**
 * The termbase of a file like data/terms/terms.csv.
 * @throws CsvProblem with file, line and reason at the first malformed line
 */
export function parseTerms(text: string, file: string): readonly Term[] {
  return parseEntries(text, file, termColumns, readTerm)
}

/** The terms as such a file, which reads back as the same terms. */
export function formatTerms(terms: readonly Term[]): string {
  return formatCsv([termColumns, ...terms.map(cellsOf)])
}

/** What is wrong with a term, and the words that it is wrong with. */
export interface TermFault {
  readonly key: 'arabic' | 'kind' | 'preferred' | 'empty' | 'twice'
  readonly words: string
}

/** A term from the cells of its line, or from the fields of a form; or what is wrong with it. */
export function termFrom([
  spellings = '',
  kind = '',
  preferred = '',
  others = '',
  partial = '',
  note = '',
]: readonly string[]): Term | TermFault {
  const arabic = arabicList(spellings)
  if (!arabic) return { key: 'arabic', words: spellings }
  if (!isTermKind(kind)) return { key: 'kind', words: kind }
  if (list(preferred)?.length !== 1) return { key: 'preferred', words: preferred }
  const [admitted, loaded] = [list(others), list(partial)]
  if (!admitted || !loaded) return { key: 'empty', words: `${others} / ${partial}` }
  const renderings = [preferred, ...admitted, ...loaded].map((rendering) => rendering.toLowerCase())
  const twice = renderings.find((rendering, index) => renderings.indexOf(rendering) < index)
  if (twice !== undefined) return { key: 'twice', words: twice }
  return { arabic, kind, preferred, admitted, loaded, note }
}

/** The cells of a term, as they stand in a line. */
export function cellsOf({ arabic, kind, preferred, admitted, loaded, note }: Term): readonly string[] {
  return [arabic.join('; '), kind, preferred, admitted.join('; '), loaded.join('; '), note]
}

const faults: Readonly<Record<TermFault['key'], (words: string) => string>> = {
  arabic: (words) => `"${words}" is no Arabic term`,
  kind: (words) => `unknown kind "${words}"`,
  preferred: (words) => `"${words}" is not one preferred rendering`,
  empty: () => 'an empty rendering',
  twice: (words) => `the rendering "${words}" is given twice`,
}

function readTerm(cells: readonly string[]): Term | string {
  const read = termFrom(cells)
  return 'key' in read ? faults[read.key](read.words) : read
}

function isTermKind(kind: string): kind is TermKind {
  return (termKinds as readonly string[]).includes(kind)
}
