import { assert, array, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvProblem, formatCsv, parseCsv, parseTable } from '../../src/text/csv.ts'

const cells = (text: string) => parseCsv(text, 'a.csv').map((row) => row.cells)

describe('parseCsv', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['nothing as no rows', '', []],
    [
      'lines that end in LF',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lines that end in CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last line without an end', 'a\nb', [['a'], ['b']]],
    ['empty cells', ',\n', [['', '']]],
    ['an empty line as one empty cell', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['commas inside quotation marks', '"هدنة، لا سلم",x\n', [['هدنة، لا سلم', 'x']]],
    ['doubled quotation marks', '"say ""no""",""""\n', [['say "no"', '"']]],
    ['line ends inside quotation marks', '"a\r\nb\n",c\n', [['a\r\nb\n', 'c']]],
    ['an empty quoted cell at the end', 'a,""', [['a', '']]],
    ['white space as it stands', ' a , b\n', [[' a ', ' b']]],
  ]
  it.each(cases)('reads %s', (_, text, rows) => {
    expect(cells(text)).toEqual(rows)
  })

  it('counts the lines that cells run over', () => {
    expect(parseCsv('a\n"b\nb"\nc\n', 'a.csv').map((row) => row.line)).toEqual([1, 2, 4])
  })

  it.each([
    ['a\nb"c\n', 'a.csv, line 2: a quotation mark inside an unquoted cell'],
    ['"a"b\n', 'a.csv, line 1: text after a closing quotation mark'],
    ['"a"\rb\n', 'a.csv, line 1: text after a closing quotation mark'],
    ['a\n"b\n\n', 'a.csv, line 2: a quotation mark is never closed'],
    ['a\rb\n', 'a.csv, line 1: a carriage return outside quotation marks'],
  ])('refuses %j with the place and the reason', (text, message) => {
    expect(() => parseCsv(text, 'a.csv')).toThrow(CsvProblem)
    expect(() => parseCsv(text, 'a.csv')).toThrow(message)
  })
})

describe('parseTable', () => {
  it('gives the rows under the header', () => {
    expect(parseTable('a,b\n1,2\n', 'a.csv', ['a', 'b'])).toEqual([{ cells: ['1', '2'], line: 2 }])
  })

  it.each([
    ['', 'a.csv, line 1: the header is not a,b'],
    ['b,a\n1,2\n', 'a.csv, line 1: the header is not a,b'],
    ['"a,b"\n1\n', 'a.csv, line 1: the header is not a,b'],
    ['a,b\n1,2\n1,2,3\n', 'a.csv, line 3: 3 columns instead of 2'],
    ['a,b\n\n', 'a.csv, line 2: 1 columns instead of 2'],
  ])('refuses %j', (text, message) => {
    expect(() => parseTable(text, 'a.csv', ['a', 'b'])).toThrow(message)
  })
})

describe('formatCsv', () => {
  it.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', "'=1"])('guards %j against being run as a formula', (cell) => {
    const first = formatCsv([[cell]]).replace(/^"/, '')[0]
    expect(first).toBe("'")
  })

  it('leaves other cells alone', () => {
    expect(formatCsv([["'tis", 'a-b', '', 'a, b', 'say "no"']])).toBe('\'tis,a-b,,"a, b","say ""no"""\n')
  })

  it('writes what parseCsv reads back', () => {
    const cell = string({
      unit: constantFrom('"', ',', '\n', '\r', '\t', "'", '=', '-', 'a', ' ', 'م', '،'),
      maxLength: 8,
    })
    const rows = array(array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    assert(
      property(rows, (given) => {
        expect(cells(formatCsv(given))).toEqual(given)
      }),
      { seed: 1257, numRuns: 500 },
    )
  })
})
