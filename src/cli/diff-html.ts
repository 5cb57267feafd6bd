import type { Edit, Kept } from '../comparison/change.ts'
import { flow, type FlowPart } from '../comparison/flow.ts'
import { balanced } from '../text/hidden.ts'
import { slice } from '../text/span.ts'
import { summaryLines, type DiffReport } from './diff-report.ts'

/** The comparison as one file for a browser: no script, nothing from elsewhere. */
export function diffHtml(report: DiffReport): string {
  const { language, comparison } = report
  const body = flow(comparison.changes)
    .map((part) => shown(part, report))
    .join('')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Muqabala</title><style>${style}</style></head><body>
<ul>${summaryLines(report)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('')}</ul>
<div class="text" lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${body}</div>
</body></html>
`
}

const style = `:root{color-scheme:light dark}body{font:1.05rem/1.7 Georgia,serif;max-width:45rem;margin:2rem auto;padding:0 1rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere}[lang=ar]{font:1.2rem/1.9 "Noto Naskh Arabic",serif}
ins{background:#2a82;text-decoration:underline}del{background:#c332;text-decoration:line-through}
ins::before{content:"+";speak:never}del::before{content:"−";speak:never}
.space,.punctuation,.orthography{background:none}.substance{outline:1px solid currentColor}.moved{border-block-end:2px dotted}
.words{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}`

function shown(part: FlowPart, report: DiffReport): string {
  if (part.kind === 'moved-away') {
    const { move, old } = part.move
    return `<del class="moved" id="from-${move}"><a href="#to-${move}">${move}</a> ${escaped(slice(report.old, old))}</del>`
  }
  if (part.kind !== 'moved-here') return edited(part, report)
  const inner = part.move.inner.map((change) => edited(change, report)).join('')
  return `<span class="moved" id="to-${part.move.move}"><a href="#from-${part.move.move}">${part.move.move}</a> ${inner}</span>`
}

function edited(change: Kept | Edit, { old, new: fresh, isHidden }: DiffReport): string {
  if (change.kind === 'equal' || isHidden(change)) return escaped(slice(fresh, change.new))
  const kind = `${change.class}${change.substance.length > 0 ? ' substance' : ''}`
  const element = (name: 'ins' | 'del', word: string, text: string) =>
    `<${name} class="${kind}"><span class="words" lang="en">${word} </span>${escaped(text)}</${name}>`
  const gone = change.kind === 'insert' ? '' : element('del', 'deleted:', slice(old, change.old))
  return change.kind === 'delete' ? gone : gone + element('ins', 'inserted:', slice(fresh, change.new))
}

function escaped(words: string): string {
  return balanced(words).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
