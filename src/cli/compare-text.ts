import { strengthOf } from '../alignment/link.ts'
import { linkOf, type Bitext, type Examination, type ReadText } from '../dossier/examination.ts'
import { slice } from '../text/span.ts'
import { reasonWords, shown, stoppedWords } from './words.ts'

/** The report to read in a terminal: each English sentence, what it rests on, and what differs. */
export function compareText({ source, bitexts }: Examination): string {
  if (!source) return ''
  return `${bitexts.flatMap((bitext) => reportOf(bitext, source)).join('\n')}\n`
}

function reportOf(bitext: Bitext, source: ReadText): readonly string[] {
  const { target, findings, stopped } = bitext
  const linked = target.segments.filter((_, number) => (linkOf(bitext, number)?.source.length ?? 0) > 0).length
  return [
    `# ${target.witness.role}: ${shown(target.witness.particulars.title ?? '')}`,
    `${target.segments.length} sentences, ${linked} with a passage of the speech, ${findings.length} to look at`,
    ...stoppedWords(stopped),
    '',
    ...target.segments.flatMap((_, number) => sentence(bitext, source, number)),
  ]
}

function sentence(bitext: Bitext, source: ReadText, number: number): readonly string[] {
  const { target, findings } = bitext
  const link = linkOf(bitext, number)
  const passages = (link?.source ?? []).map((index) => `    ${index + 1}. ${words(source, index)}`)
  const head = link && passages.length > 0 ? `  rests on (${strengthOf(link)}):` : '  no passage of the speech found'
  const flags = findings
    .filter((finding) => finding.segment === number)
    .map(
      (finding) =>
        `  ${finding.contradiction ? '!!' : '! '} ${finding.category} «${shown(slice(target.text, finding.target))}»: ${reasonWords(finding)}`,
    )
  return [`${number + 1}. ${words(target, number)}`, head, ...passages, ...flags, '']
}

function words(text: ReadText, number: number): string {
  return shown(slice(text.text, text.segments[number]!))
}
