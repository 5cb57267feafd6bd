import { ArchiveProblem } from '../exchange/archive/problem.ts'
import { translator } from '../i18n/translator.ts'

export function isArchiveProblem(error: unknown): error is ArchiveProblem {
  return error instanceof ArchiveProblem
}

/** Why a file cannot be read as the archive of a dossier, in one sentence that names the file and the place. */
export function archiveWords({ file, reason, values }: ArchiveProblem): string {
  const { t } = translator('en')
  const problem = typeof values.problem === 'string' ? t(`chain.${values.problem}`) : ''
  return `${file}: ${t(`archive.problem.${reason}`, { ...values, problem })}`.replaceAll(/[\u2066-\u2069]/gu, '')
}
