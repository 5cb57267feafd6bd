/** A line of a table that cannot be taken. */
export class CsvProblem extends Error {
  override name = 'CsvProblem'
  readonly line: number
  readonly reason: string

  constructor(file: string, line: number, reason: string) {
    super(`${file}, line ${line}: ${reason}`)
    this.line = line
    this.reason = reason
  }
}

export interface CsvRow {
  readonly cells: readonly string[]
  /** The line of the file it begins on, from 1. */
  readonly line: number
}

/**
 * The rows of a CSV text (RFC 4180, section 2; a bare LF ends a line too). An empty line is a row of one empty cell.
 * @throws CsvProblem with file, line and reason at the first malformed row
 */
export function parseCsv(text: string, file: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const row = readRow(text, at)
    if (typeof row === 'string') throw new CsvProblem(file, line, row)
    rows.push({ cells: row.cells.map(withoutGuard), line })
    line += text.slice(at, row.end).split('\n').length - 1
    at = row.end
  }
  return rows
}

/**
 * The rows under a header, every one as wide as it.
 * @throws CsvProblem also where the header is another one
 */
export function parseTable(text: string, file: string, header: readonly string[]): readonly CsvRow[] {
  const [first, ...rows] = parseCsv(text, file)
  const known = first?.cells.length === header.length && header.every((name, column) => name === first.cells[column])
  if (!known) throw new CsvProblem(file, 1, `the header is not ${header.join()}`)
  const odd = rows.find(({ cells }) => cells.length !== header.length)
  if (odd) throw new CsvProblem(file, odd.line, `${odd.cells.length} columns instead of ${header.length}`)
  return rows
}

/** Rows as CSV with LF at the end of each. What a spreadsheet would run as a formula is guarded; `parseCsv` takes the guard off. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(formatCell).join(',')}\n`).join('')
}

function formatCell(cell: string): string {
  const guarded = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

/** The cells of the row that starts here and the place after its line end, or what is wrong with it. */
function readRow(text: string, start: number): { readonly cells: string[]; readonly end: number } | string {
  const cells: string[] = []
  for (let at = start; ; at++) {
    const quoted = text[at] === '"'
    const cell = quoted ? readQuoted(text, at) : readPlain(text, at)
    if (cell === undefined) return 'a quotation mark is never closed'
    cells.push(cell.value)
    at = cell.end
    if (text[at] === ',') continue
    if (at === text.length) return { cells, end: at }
    if (text[at] === '\n') return { cells, end: at + 1 }
    if (text[at] === '\r' && text[at + 1] === '\n') return { cells, end: at + 2 }
    if (quoted) return 'text after a closing quotation mark'
    return text[at] === '"' ? 'a quotation mark inside an unquoted cell' : 'a carriage return outside quotation marks'
  }
}

interface Cell {
  readonly value: string
  /** The place after its last character or closing quotation mark. */
  readonly end: number
}

function readPlain(text: string, start: number): Cell {
  const plain = /[^",\r\n]*/y
  plain.lastIndex = start
  const value = plain.exec(text)?.[0] ?? ''
  return { value, end: start + value.length }
}

function readQuoted(text: string, start: number): Cell | undefined {
  let value = ''
  for (let from = start + 1; ; from++) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return undefined
    value += text.slice(from, mark)
    if (text[mark + 1] !== '"') return { value, end: mark + 1 }
    value += '"'
    from = mark + 1
  }
}
