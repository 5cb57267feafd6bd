import { formatCsv } from '../../text/csv.ts'
import { verdictWords, type ReportMade } from './made.ts'

const columns = [
  'claim',
  'text',
  'voice',
  'words',
  'faithful',
  'world',
  'severity',
  'note',
  'evidence',
  'references',
  'decided',
  'replies',
] as const

/** The verdicts as a table, a claim a row. What a spreadsheet would run as a formula is guarded. */
export function verdictsCsv(made: ReportMade): string {
  const { t } = made.translator
  const rows = made.report.claims.map(({ number, role, words, voice, outcome, replies }) => [
    String(number),
    t(`role.${role}`),
    voice ? t(`voiceOption.${voice}`) : '',
    words,
    outcome?.faithful ? verdictWords(made, `faithful.${outcome.faithful}`) : '',
    outcome ? verdictWords(made, `world.${outcome.world ?? 'not-checked'}`) : '',
    outcome?.severity ? t(`gravity.${outcome.severity}`) : '',
    outcome?.note ?? '',
    outcome?.evidence.map((each) => each.words).join('\n') ?? '',
    outcome?.references.map(({ title, url }) => [title, url].filter(Boolean).join(' ')).join('\n') ?? '',
    outcome?.at ?? '',
    replies.map(({ sought, received }) => [sought.from, received?.words].filter(Boolean).join(': ')).join('\n'),
  ])
  return `\ufeff${formatCsv([columns, ...rows])}`
}
