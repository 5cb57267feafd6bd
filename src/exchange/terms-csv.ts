import { CsvProblem, parseCsv } from '../text/csv.ts'
import { saysTheSame, spellingTaken } from '../dossier/house.ts'
import { termColumns, termFrom, type Term, type TermFault } from '../lexicon/terms.ts'

/** What a line of a table of terms would do to the termbase. */
export type TermLine = { readonly line: number } & (
  | { readonly state: 'new' | 'same'; readonly term: Term }
  | { readonly state: 'changed'; readonly term: Term; readonly was: Term }
  | { readonly state: 'wrong'; readonly fault: LineFault }
)

export interface LineFault {
  readonly key: TermFault['key'] | 'columns' | 'header' | 'spelling' | 'csv'
  readonly words: string
}

/** Reads a table of terms line by line against the terms that are there. Nothing is refused as a whole but a broken table. */
export function readTermLines(text: string, standing: readonly Term[]): readonly TermLine[] {
  const rows = rowsOf(text)
  if ('key' in rows) return [{ line: rows.line, state: 'wrong', fault: { key: rows.key, words: rows.words } }]
  const first = rows[0]?.cells.join()
  if (first !== termColumns.join())
    return [{ line: 1, state: 'wrong', fault: { key: 'header', words: termColumns.join() } }]
  const taken: Term[] = []
  return rows.slice(1).flatMap(({ cells, line }): readonly TermLine[] => {
    if (cells.join('') === '') return []
    const read = termIn(cells, taken, standing)
    if ('key' in read) return [{ line, state: 'wrong', fault: read }]
    taken.push(read)
    const was = standing.find((term) => term.arabic[0] === read.arabic[0])
    if (!was) return [{ line, state: 'new', term: read }]
    return [saysTheSame(was, read) ? { line, state: 'same', term: read } : { line, state: 'changed', term: read, was }]
  })
}

function rowsOf(text: string) {
  try {
    return parseCsv(text.replace(/^\ufeff/, ''), 'terms')
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error
    return { line: error.line, key: 'csv' as const, words: error.reason }
  }
}

function termIn(cells: readonly string[], taken: readonly Term[], standing: readonly Term[]): Term | LineFault {
  if (cells.length !== termColumns.length) return { key: 'columns', words: String(cells.length) }
  const term = termFrom(cells.map((cell) => cell.trim()))
  if ('key' in term) return term
  const others = [...taken, ...standing.filter((each) => each.arabic[0] !== term.arabic[0])]
  const spelling = spellingTaken(term, others)
  return spelling === undefined ? term : { key: 'spelling', words: spelling }
}
