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

const header = ['arabic', 'kind', 'preferred', 'admitted', 'loaded', 'note']

/**
 * The termbase of a file like data/terms/terms.csv.
 * @throws CsvProblem with file, line and reason at the first malformed line
 */
export function parseTerms(text: string, file: string): readonly Term[] {
  return parseEntries(text, file, header, readTerm)
}

/** The terms as such a file, which reads back as the same terms. */
export function formatTerms(terms: readonly Term[]): string {
  const rows = terms.map(({ arabic, kind, preferred, admitted, loaded, note }) => [
    arabic.join('; '),
    kind,
    preferred,
    admitted.join('; '),
    loaded.join('; '),
    note,
  ])
  return formatCsv([header, ...rows])
}

function readTerm([
  spellings = '',
  kind = '',
  preferred = '',
  others = '',
  partial = '',
  note = '',
]: readonly string[]): Term | string {
  const arabic = arabicList(spellings)
  if (!arabic) return `"${spellings}" is no Arabic term`
  if (!isTermKind(kind)) return `unknown kind "${kind}"`
  if (list(preferred)?.length !== 1) return `"${preferred}" is not one preferred rendering`
  const [admitted, loaded] = [list(others), list(partial)]
  if (!admitted || !loaded) return 'an empty rendering'
  const renderings = [preferred, ...admitted, ...loaded].map((rendering) => rendering.toLowerCase())
  const twice = renderings.find((rendering, index) => renderings.indexOf(rendering) < index)
  if (twice !== undefined) return `the rendering "${twice}" is given twice`
  return { arabic, kind, preferred, admitted, loaded, note }
}

function isTermKind(kind: string): kind is TermKind {
  return (termKinds as readonly string[]).includes(kind)
}
