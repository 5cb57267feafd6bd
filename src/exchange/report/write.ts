import type { OutFile } from '../out/outgoing.ts'
import { claimReviewOf } from './claim-review.ts'
import type { ReportMade } from './made.ts'
import { reportPage } from './page.ts'
import { verdictsCsv } from './verdicts-csv.ts'

export const reportFormats = ['report', 'internal', 'verdicts', 'claimreview'] as const
/** In what form the verdicts on a state of a dossier can leave the house. */
export type ReportFormat = (typeof reportFormats)[number]

export function isReportFormat(format: string): format is ReportFormat {
  return (reportFormats as readonly string[]).includes(format)
}

const writers: {
  readonly [F in ReportFormat]: {
    readonly type: string
    readonly ending: string
    readonly write: (made: ReportMade) => string
  }
} = {
  report: { type: 'text/html', ending: '.report.html', write: (made) => reportPage(made, { internal: false }) },
  internal: { type: 'text/html', ending: '.internal.html', write: (made) => reportPage(made, { internal: true }) },
  verdicts: { type: 'text/csv', ending: '.verdicts.csv', write: verdictsCsv },
  claimreview: { type: 'application/ld+json', ending: '.claimreview.jsonld', write: claimReviewOf },
}

/** A report as a file: equal states give equal bytes, whatever has happened since. */
export function writeReport(format: ReportFormat, made: ReportMade): OutFile {
  const { type, ending, write } = writers[format]
  return { bytes: new TextEncoder().encode(write(made)), type, ending }
}
