import { createHash } from 'node:crypto'
import type { Correction, Outcome, ReportedClaim, ReportedText } from '../../dossier/report.ts'
import { balanced } from '../../text/hidden.ts'
import { element, escaped } from '../out/xml.ts'
import { dayOf, outcomeWords, type ReportMade } from './made.ts'
import { reportStyle } from './style.ts'
import { uncheckedIn } from './unchecked.ts'

const styleHash = createHash('sha256').update(reportStyle).digest('base64')

/** What a report may do when a browser shows it: be styled as it came, and nothing else. */
export const reportPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * The report as one page that stands alone: no script, nothing loaded. `internal` has everybody's name and everything that
 * was noted, but for what is confidential.
 */
export function reportPage(made: ReportMade, { internal }: { readonly internal: boolean }): string {
  const { report, published, translator } = made
  const { t, language, direction } = translator
  const title = (language === 'ar' && report.dossier.titleAr) || report.dossier.title
  const parts = [
    heading(made, title, internal),
    section(t('report.unchecked.heading'), list(uncheckedIn(made).map((words) => `<li>${escaped(words)}</li>`))),
    corrections(made),
    section(
      t('report.claims'),
      `<ol class="claims">${report.claims.map((claim) => claimPart(made, claim, internal)).join('\n')}</ol>`,
    ),
    section(t('report.texts'), report.texts.map((text) => textPart(text, made)).join('\n')),
    section(t('report.made'), colophon(made)),
  ]
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(balanced(title))}</title>
${published.byline ? `${element('meta', { name: 'author', content: balanced(published.byline) }).replace('/>', '>')}\n` : ''}<style>${reportStyle}</style>
</head><body><main>
${parts.filter(Boolean).join('\n')}
</main></body></html>
`
}

function heading(made: ReportMade, title: string, internal: boolean): string {
  const { report, published, translator } = made
  const { t } = translator
  const speech = report.texts.find(({ witness }) => witness.role === 'source')?.witness.particulars
  const about = [speech?.speaker, speech?.place, speech?.date && translator.date(speech.date)].flatMap((words) =>
    words ? [boxed(words)] : [],
  )
  const judged = report.claims.flatMap(({ outcome }) => outcome ?? [])
  const tally = Map.groupBy(judged, (outcome) => outcomeWords(made, { ...outcome, world: 'not-checked' })[0] ?? '')
  return [
    `<header>${internal ? `<p class="soft">${escaped(t('report.internal'))}</p>` : ''}<h1 dir="auto">${text(title)}</h1>`,
    about.length > 0 ? `<p class="soft">${about.join(' · ')}</p>` : '',
    published.byline ? `<p>${escaped(t('report.by'))} ${boxed(published.byline)}</p>` : '',
    `<p>${escaped(t('report.lead', { judged: judged.length, total: report.claims.length, date: dayOf(report.state.at, translator) }))}</p>`,
    `<ul class="tally">${Array.from(tally, ([words, of]) => `<li><strong>${translator.number(of.length)}</strong> ${text(words)}</li>`).join('')}</ul></header>`,
  ]
    .filter(Boolean)
    .join('\n')
}

function claimPart(made: ReportMade, claim: ReportedClaim, internal: boolean): string {
  const { translator } = made
  const { t, figure } = translator
  const { outcome, voice, replies, notes, earlier } = claim
  const parts = [
    `<h3 class="soft">${escaped(t('report.claim', { number: figure(claim.number), role: t(`role.${claim.role}`) }))}${voice ? ` · ${escaped(t(`voiceOption.${voice}`))}` : ''}</h3>`,
    `<blockquote class="said" lang="en" dir="ltr">${text(claim.words)}</blockquote>`,
    outcome ? outcomePart(made, outcome, internal) : `<p class="outcome">${escaped(t('report.notJudged'))}</p>`,
    ...replies.map(({ sought, received }) => {
      const asked = t('report.reply.asked', { from: sought.from, date: translator.date(sought.asked) })
      const came = received?.words ?? t(received ? 'report.reply.none' : 'report.reply.awaited')
      return `<p>${escaped(asked)} <span dir="auto">${text(came)}</span></p>`
    }),
    ...(internal
      ? notes.map(
          (note) =>
            `<p class="soft">${escaped(made.nameOf(note.by))}, ${escaped(dayOf(note.at, translator))}: <span dir="auto">${text(note.words)}</span></p>`,
        )
      : []),
    ...(internal
      ? earlier.map(
          (each) =>
            `<p class="soft">${escaped(t('report.earlier', { date: dayOf(each.at, translator), name: made.nameOf(each.by) }))} ${outcomeLine(made, each)}</p>`,
        )
      : []),
  ]
  return `<li class="claim" id="claim-${claim.number}">${parts.join('\n')}</li>`
}

function outcomePart(made: ReportMade, outcome: Outcome, internal: boolean): string {
  const { t } = made.translator
  const { note, references, evidence, agreed, withheld } = outcome
  const signed = internal
    ? [
        t('report.judgedBy', { name: made.nameOf(outcome.by), date: dayOf(outcome.at, made.translator) }),
        ...agreed.map(({ by, at }) =>
          t('report.agreedBy', { name: made.nameOf(by), date: dayOf(at, made.translator) }),
        ),
      ]
    : [
        t('report.judged', { date: dayOf(outcome.at, made.translator) }),
        ...(agreed.length > 0 ? [t('report.agreed')] : []),
      ]
  return [
    `<p class="outcome">${outcomeLine(made, outcome)}</p>`,
    note ? `<p dir="auto">${text(note)}</p>` : '',
    ...evidence.map(({ role, language, words, rendering }) => {
      const shown = rendering
        ? `<p class="rendering" lang="en" dir="ltr">${text(rendering.words)}${rendering.sure ? '' : ` (${escaped(t('report.unsure'))})`}</p>`
        : ''
      return `<blockquote><p class="soft">${escaped(t(`role.${role}`))}</p><p lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${text(words)}</p>${shown}</blockquote>`
    }),
    references.length > 0 ? list(references.map((each) => `<li dir="auto">${referencePart(each, made)}</li>`)) : '',
    withheld ? `<p class="soft">${escaped(t('report.withheld'))}</p>` : '',
    `<p class="soft">${signed.map(escaped).join(' · ')}</p>`,
  ]
    .filter(Boolean)
    .join('\n')
}

function outcomeLine(made: ReportMade, outcome: Outcome): string {
  return outcomeWords(made, outcome)
    .map((words) => `<span>${text(words)}</span>`)
    .join('')
}

function referencePart({ title, url, date, copy }: Outcome['references'][number], made: ReportMade): string {
  const { t } = made.translator
  const named =
    url && /^https?:/i.test(url)
      ? element('a', { href: url, rel: 'noreferrer nofollow' }, text(title || url))
      : text(title)
  const kept = copy ? ` <span class="hash">${escaped(t('report.copy'))} ${copy.hash}</span>` : ''
  return `${named}${date ? ` (${escaped(made.translator.date(date))})` : ''}${kept}`
}

function corrections(made: ReportMade): string {
  const { report, translator } = made
  const { t, figure } = translator
  if (report.published.length === 0) return ''
  const line = ({ claim, was, is }: Correction) =>
    `<li>${escaped(t('report.correction', { date: dayOf(is.at, translator), number: figure(claim.number) }))} <s>${outcomeLine(made, was)}</s> → ${outcomeLine(made, is)}</li>`
  const went = report.published.map(
    ({ at, body }) => `<li>${escaped(t('report.went', { date: dayOf(at, translator), seq: figure(body.seq) }))}</li>`,
  )
  const changed = report.corrections.map(line)
  return section(
    t('report.log'),
    list([...went, ...(changed.length > 0 ? changed : [`<li>${escaped(t('report.noCorrections'))}</li>`])]),
  )
}

function textPart({ witness, hash }: ReportedText, { translator }: ReportMade): string {
  const { t } = translator
  const { title, speaker, author, publisher, date, completeness } = witness.particulars
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['speaker', speaker],
    ['author', author],
    ['publisher', publisher],
    ['date', date && translator.date(date)],
  ]
  const rows = facts.flatMap(([field, words]) =>
    words ? [`<dt>${escaped(t(`particular.${field}`))}</dt><dd dir="auto">${text(words)}</dd>`] : [],
  )
  return `<h3>${escaped(t(`role.${witness.role}`))}</h3><dl>${rows.join('')}<dt>${escaped(t('report.held'))}</dt><dd>${escaped(hash ? t(`completeness.${completeness}`) : t('held.expected'))}</dd>${hash ? `<dt>SHA-256</dt><dd class="hash">${hash}</dd>` : ''}</dl>`
}

function colophon({ report, published, program, translator }: ReportMade): string {
  const { t, figure } = translator
  const { seq, hash, at } = report.state
  return `<p>${escaped(t('report.state', { seq: figure(seq), date: translator.date(`${at.slice(0, 16)}Z`) }))} <span class="hash">${escaped(hash)}</span></p>
<p>${escaped(t('report.program', { program }))}</p>${published.rules.agreement ? `<p>${escaped(t('report.twoPeople'))}</p>` : ''}
<p>${escaped(t('report.promise'))}</p>`
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<section><h2>${escaped(title)}</h2>\n${content}</section>`
}

function list(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<ul>${entries.join('\n')}</ul>`
}

/** Words from outside: escaped, and closed in themselves so that they cannot turn the words behind them. */
function text(words: string): string {
  return escaped(balanced(words))
}

function boxed(words: string): string {
  return `<bdi>${text(words)}</bdi>`
}
