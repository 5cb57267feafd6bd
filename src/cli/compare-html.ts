import { strengthOf } from '../alignment/link.ts'
import { linkOf, type Bitext, type Examination, type ReadText } from '../dossier/examination.ts'
import { slice } from '../text/span.ts'
import { balanced } from '../text/hidden.ts'
import { reasonWords, stoppedWords } from './words.ts'

/** The report as one file for a browser: no script, nothing from elsewhere. */
export function compareHtml({ source, bitexts }: Examination): string {
  const sections = source ? bitexts.map((bitext) => section(bitext, source)) : []
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Muqabala</title><style>${style}</style></head><body><h1>Muqabala</h1>
${sections.join('\n')}
</body></html>
`
}

const style = `:root{color-scheme:light dark}body{font:1rem/1.6 Georgia,serif;max-width:75rem;margin:2rem auto;padding:0 1rem}
article{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;border-block-start:1px solid #8886;padding:.7rem 0}
@media(max-width:40rem){article{grid-template-columns:1fr}}p{margin:.2rem 0}small,.none{opacity:.75}
[lang=ar]{font:1.15rem/1.8 "Noto Naskh Arabic",serif}.flag{border-inline-start:.25rem solid #c80;padding-inline-start:.6rem}
.contradiction{border-color:#c22}`

function section(bitext: Bitext, source: ReadText): string {
  const { target, stopped } = bitext
  const title = target.witness.particulars.title ?? ''
  return `<section><h2>${escape(target.witness.role)}: ${escape(title)}</h2>
${stoppedWords(stopped)
  .map((words) => `<p>${escape(words)}</p>`)
  .join('')}
${target.segments.map((_, number) => row(bitext, source, number)).join('\n')}
</section>`
}

function row(bitext: Bitext, source: ReadText, number: number): string {
  const { target, findings } = bitext
  const link = linkOf(bitext, number)
  const passages = (link?.source ?? []).map((index) => `<p>${escape(slice(source.text, source.segments[index]!))}</p>`)
  const flags = findings
    .filter((finding) => finding.segment === number)
    .map(
      (finding) =>
        `<p class="flag${finding.contradiction ? ' contradiction' : ''}"><b>${finding.category}</b> <q>${escape(slice(target.text, finding.target))}</q> ${escape(reasonWords(finding))}</p>`,
    )
  const answer =
    link && passages.length > 0
      ? `<div lang="ar" dir="rtl">${passages.join('')}</div><small>${strengthOf(link)}</small>`
      : '<p class="none">No passage of the speech found</p>'
  return `<article><div><p>${escape(slice(target.text, target.segments[number]!))}</p>${flags.join('')}</div><div>${answer}</div></article>`
}

function escape(words: string): string {
  return balanced(words).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
