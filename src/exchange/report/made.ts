import type { Published } from '../../dossier/published.ts'
import type { Outcome, Report } from '../../dossier/report.ts'
import type { VerdictName } from '../../dossier/desk-rules.ts'
import type { Translator } from '../../i18n/translator.ts'

/** A report in the making: what it says, and in whose words. */
export interface ReportMade {
  readonly report: Report
  readonly published: Published
  /** Name and version of the program. */
  readonly program: string
  readonly translator: Translator
  /** The name behind an account. Only the internal report asks. */
  readonly nameOf: (by: string) => string
}

/** What the house calls a verdict. Of a speech that is not whole nothing is said to be missing. */
export function verdictWords({ report, published, translator }: ReportMade, name: VerdictName): string {
  const { t, language } = translator
  if (name === 'faithful.not-found' && !report.speechWhole) return t('report.notFoundInPart')
  return published.rules.labels[name]?.[language] ?? t(name)
}

/** How a claim was judged: faithful to the speech, and true of the world. */
export function outcomeWords(made: ReportMade, { faithful, world }: Outcome): readonly string[] {
  return [
    ...(faithful ? [verdictWords(made, `faithful.${faithful}`)] : []),
    verdictWords(made, `world.${world ?? 'not-checked'}`),
  ]
}

/** A day in the reader's words. */
export function dayOf(instant: string, { date }: Translator): string {
  return date(instant.slice(0, 10))
}
