import type { Edit, Kept } from '../comparison/change.ts'
import { flow, type FlowPart } from '../comparison/flow.ts'
import { balanced } from '../text/hidden.ts'
import { slice } from '../text/span.ts'
import { summaryLines, type DiffReport } from './diff-report.ts'

/** Both texts in one: [-gone-] {+come+}, and for a move its number where it stood and where it stands. */
export function diffText(report: DiffReport): string {
  const body = flow(report.comparison.changes)
    .map((part) => marked(part, report))
    .join('')
  return `${summaryLines(report)
    .map((line) => `# ${line}\n`)
    .join('')}${safe(body)}${body.endsWith('\n') ? '' : '\n'}`
}

function marked(part: FlowPart, report: DiffReport): string {
  if (part.kind === 'moved-away') return `[>${part.move.move}: ${slice(report.old, part.move.old)}]`
  if (part.kind !== 'moved-here') return edited(part, report)
  return `{<${part.move.move}: ${part.move.inner.map((inner) => edited(inner, report)).join('')}}`
}

function edited(change: Kept | Edit, { old, new: fresh, isHidden }: DiffReport): string {
  if (change.kind === 'equal' || isHidden(change)) return slice(fresh, change.new)
  const gone = change.kind === 'insert' ? '' : `[-${slice(old, change.old)}-]`
  return change.kind === 'delete' ? gone : `${gone}{+${slice(fresh, change.new)}+}`
}

/** Without control sequences, and without what would reorder the lines that follow. */
function safe(words: string): string {
  return words
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g, ' ')
    .split('\n')
    .map(balanced)
    .join('\n')
}
