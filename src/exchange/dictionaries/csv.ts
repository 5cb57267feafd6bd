import { CsvProblem, parseCsv } from '../../text/csv.ts'
import { textFrom } from '../read-text.ts'
import { DictionaryProblem, arabicOf, gathered, type ReadDictionary } from './dictionary.ts'

/**
 * A table of two columns, Arabic and English; several English renderings are separated by ";". A first line without Arabic
 * is taken for a header.
 * @throws DictionaryProblem
 */
export function readDictionaryCsv(name: string, bytes: Uint8Array): ReadDictionary {
  const reading = textFrom(bytes)
  if ('problem' in reading) throw new DictionaryProblem(name, { byte: reading.at }, 'encoding')
  return gathered(pairsIn(name, reading.text))
}

function* pairsIn(name: string, text: string): Generator<readonly [string, string]> {
  for (const { cells, line } of rowsOf(name, text)) {
    const [arabic = '', english = ''] = cells
    if (cells.length === 1 && arabic === '') continue
    if (cells.length < 2) throw new DictionaryProblem(name, { line }, 'columns')
    if (line === 1 && arabicOf(arabic) === '') continue
    for (const gloss of english.split(';')) yield [arabic, gloss]
  }
}

function rowsOf(name: string, text: string) {
  try {
    return parseCsv(text, name)
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error
    throw new DictionaryProblem(name, { line: error.line }, 'csv')
  }
}
