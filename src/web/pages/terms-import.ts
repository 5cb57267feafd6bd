import type { TermLine } from '../../exchange/terms-csv.ts'
import { cellsOf } from '../../lexicon/terms.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'

/** What an import would do, before it is done. */
export interface TermsImportPage {
  readonly counts: readonly string[]
  readonly problems: readonly { readonly line: string; readonly words: string }[]
  readonly changes: readonly {
    readonly line: string
    readonly state: string
    readonly now: readonly string[]
    readonly was: readonly string[]
  }[]
  /** The table itself, to be sent again when it is confirmed. */
  readonly csv: string
  readonly useful: boolean
}

export function termsImportPage(lines: readonly TermLine[], csv: string, { translator }: Reader): TermsImportPage {
  const { t, figure } = translator
  const count = (state: TermLine['state']) => lines.filter((line) => line.state === state).length
  const useful = lines.flatMap((line) => (line.state === 'new' || line.state === 'changed' ? [line] : []))
  return {
    counts: (['new', 'changed', 'same', 'wrong'] as const).map((state) =>
      t(`terms.import.${state}`, { count: count(state) }),
    ),
    problems: lines.flatMap((line) =>
      line.state === 'wrong'
        ? [{ line: figure(line.line), words: t(`problem.term.${line.fault.key}`, { words: line.fault.words }) }]
        : [],
    ),
    changes: useful.map((line) => ({
      line: figure(line.line),
      state: t(`terms.import.state.${line.state}`),
      now: cellsOf(line.term).map(balanced),
      was: line.state === 'changed' ? cellsOf(line.was).map(balanced) : [],
    })),
    csv,
    useful: useful.length > 0,
  }
}
