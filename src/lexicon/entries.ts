import { CsvProblem, parseTable } from '../text/csv.ts'

/**
 * The entries of a table whose first column holds Arabic spellings, each of which may stand in one line only.
 * @param read one line's cells as an entry, or what is wrong with them
 * @throws CsvProblem with file, line and reason at the first malformed line
 */
export function parseEntries<T extends { readonly arabic: readonly string[] }>(
  text: string,
  file: string,
  header: readonly string[],
  read: (cells: readonly string[]) => T | string,
): readonly T[] {
  const seen = new Map<string, number>()
  return parseTable(text, file, header).map(({ cells, line }) => {
    const entry = read(cells)
    if (typeof entry === 'string') throw new CsvProblem(file, line, entry)
    for (const spelling of entry.arabic) {
      if (seen.has(spelling))
        throw new CsvProblem(file, line, `${spelling} stands on line ${seen.get(spelling)} already`)
      seen.set(spelling, line)
    }
    return entry
  })
}

/** What "; " separates in a cell; none in an empty cell, `undefined` where an entry is blank. */
export function list(cell: string): readonly string[] | undefined {
  if (cell === '') return []
  const entries = cell.split(';').map((entry) => entry.trim())
  return entries.includes('') ? undefined : entries
}

/** Spellings in Arabic script, at least one; `undefined` where one is not. */
export function arabicList(cell: string): readonly string[] | undefined {
  const spellings = list(cell)
  if (!spellings || spellings.length === 0) return undefined
  const arabic = /^[\u0621-\u063a\u0641-\u0652\u0670پچژڤگ0-9 -]+$/
  return spellings.every((spelling) => arabic.test(spelling)) ? spellings : undefined
}
